import { readFileSync as r, writeFileSync as w, rmSync, globSync, cpSync } from 'node:fs';
import { load } from 'js-yaml';
const F='tests/.work/v2/'; rmSync(F,{recursive:true,force:true}); cpSync('tests/fixtures/tiny-edition',F,{recursive:true});
for (const f of ['contacts.yaml','translation-exceptions.yaml','vocabulary/techniques.yaml','eligibility','docs/en']) rmSync(F+f,{recursive:true});
const get=(f:string):any=>load(r(F+f,'utf8')); const put=(f:string,d:unknown)=>w(F+f,JSON.stringify(d));
const strip=(o:any):any=>Array.isArray(o)?o.map(strip):o&&typeof o==='object'?Object.fromEntries(Object.entries(o).filter(([k,v])=>k!=='en'||typeof v==='object'&&v!==null).map(([k,v])=>[k,strip(v)])):o;
for (const f of globSync('**/*.yaml',{cwd:F})) put(f, f==='vocabulary/glossary.yaml'?get(f):strip(get(f)));
const e=get('edition.yaml'); Object.assign(e,{languages:['zh-CN'],completeLanguages:['zh-CN'],words:{track:{'zh-CN':'组别'},committee:{'zh-CN':'赛区办公室'}},counts:{}}); delete e.countsClause; delete e.registration; put('edition.yaml',e);
let s=r(F+'source/notice.zh-CN.md','utf8');
for (const [a,b] of [['4.决赛。4月2日上午，现场答辩。','4.决赛。4月下旬，具体时间另行通知。'],['5.公示。4月3日—4月5日，公示3天。','5.公示。时间另行公布。'],['2.各赛道各设一等奖1名。','2.各赛道各设一等奖1名，奖金2万元；优秀奖若干。'],['#### 赛题1：批发市场价格预测\n\n用批发市场价格数据预测走势, 服务农户 & 商户，<script>alert(1)</script>不得出现。','课题A：批发市场价格预测'],['### 一、果园赛道\n','### 一、果园赛道\n\n报名入口：https://example.invalid/orchards\n']] as const){ if(!s.includes(a)) throw new Error(a); s=s.replace(a,b);} w(F+'source/notice.zh-CN.md',s);
for (const f of globSync('topics/**/*.yaml',{cwd:F})){const t=get(f);t.techniques=[]; if(t.id==='markets-01'){delete t.brief;t.label='课题A：';t.sectors=[];t.dataSources=[]} put(f,t);}
const tr=get('tracks.yaml'); tr[0].introduction={'zh-CN':'报名入口：https://example.invalid/orchards'}; for(const x of tr){delete x.icon;delete x.topics} put('tracks.yaml',tr);
const p=get('notice/plan.yaml'); p.clauses[3].text={'zh-CN':'决赛。4月下旬，具体时间另行通知。'}; p.clauses[4].text={'zh-CN':'公示。时间另行公布。'}; put('notice/plan.yaml',p);
const sc=get('schedule.yaml'); Object.assign(sc[1],{precision:'period',start:'2031-04-21',end:'2031-04-30',when:{'zh-CN':'4月下旬，具体时间另行通知'}}); delete sc[2].start; delete sc[2].end; delete sc[2].statedDays; Object.assign(sc[2],{precision:'open',when:{'zh-CN':'时间另行公布'}}); put('schedule.yaml',sc);
const z=get('notice/prizes.yaml'); for(const c of z.clauses) if(c.id==='4.2') c.text['zh-CN']=c.text['zh-CN'].replace('各赛道各设一等奖1名。','各赛道各设一等奖1名，奖金2万元；优秀奖若干。'); put('notice/prizes.yaml',z);
put('awards.yaml',{});
put('published.yaml',[]); put('redirects.yaml',[]);
put('entry.yaml',[{id:'orchards',kind:'platform',address:'https://example.invalid/orchards',clause:'annex.1',quote:{'zh-CN':'报名入口：https://example.invalid/orchards'},tracks:['orchards']}]);
put('faq.yaml',[get('faq.yaml')[1]]);
