import { launchBrowser } from '../scripts/launch-browser.ts';
import { serveSite } from '../scripts/deploy/site-server.ts';
const args=process.argv.slice(2); const full=args.includes('--full'); const dark=args.includes('--dark');
const ws=(args.find(a=>a.startsWith('--w='))?.slice(4)??'390,1440').split(',').map(Number);
const star=args.find(a=>a.startsWith('--star='))?.slice(7).split(',');
const [folder='', out='', ...paths]=args.filter(a=>!a.startsWith('--'));
const s=await serveSite(folder,0); const b=await launchBrowser();
for (const w of ws) for (const p of paths) { const c=await b.newContext({viewport:{width:w,height:w<700?844:900},colorScheme:dark?'dark':'light',isMobile:w<700,hasTouch:w<700}); const g=await c.newPage();
 if (star) await c.addInitScript((ids)=>localStorage.setItem('shortlist',JSON.stringify(ids)),star);
 await g.goto(new URL(p,s.url).href); await g.waitForTimeout(600); await g.screenshot({path:`${out}${p.replace(/\W+/g,'_')}${w}${dark?'d':''}.png`,fullPage:full}); await c.close(); }
await b.close(); process.exit(0);
