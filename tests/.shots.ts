import { launchBrowser } from '../scripts/launch-browser.ts';
import { serveSite } from '../scripts/deploy/site-server.ts';
const [,, folder='', out='', ...paths]=process.argv;
const s=await serveSite(folder,0); const b=await launchBrowser();
for (const w of [390,1440]) for (const p of paths) { const c=await b.newContext({viewport:{width:w,height:900}}); const g=await c.newPage(); await g.goto(new URL(p,s.url).href); await g.waitForTimeout(400); await g.screenshot({path:`${out}${p.replace(/\W+/g,'_')}${w}.png`,fullPage:true}); await c.close(); }
await b.close(); process.exit(0);
