import { readFileSync, readdirSync } from 'node:fs';
import { readPage } from './integrations/markdown/read-page.ts';
import { writeMarkdown } from './integrations/markdown/markdown-page.ts';
const dirs = readdirSync('dist/en/topics').slice(0,60).map((d)=>`dist/en/topics/${d}/index.html`).filter((f)=>!f.includes('page')&&!f.includes('index.html/')).concat(['dist/en/notice/annex/index.html','dist/en/glossary/index.html','dist/en/topics/index.html']);
let r=0,w=0;
for (const f of dirs) { let html; try { html=readFileSync(f,'utf8') } catch { continue }
 const a=performance.now(); const p=readPage(html,'en',(x)=>x); const b=performance.now(); writeMarkdown(p.body); const c=performance.now(); r+=b-a; w+=c-b; if (b-a>400||c-b>400) console.log(f,b-a,c-b);}
console.log(dirs.length, 'read', r, 'write', w);
