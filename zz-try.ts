import { readFileSync } from 'node:fs';
import { readPage } from '/tmp/w/h2/integrations/markdown/read-page.ts';
import { writeMarkdown } from '/tmp/w/h2/integrations/markdown/write-markdown.ts';
for (const p of process.argv.slice(2)) {
  const html = readFileSync(`/tmp/w/base-dist/${p}/index.html`,'utf8');
  const t=performance.now();
  const { title, body, provenance } = readPage(html, p.startsWith('en/') ? 'en' : 'zh-CN', (x)=>x);
  const md = writeMarkdown(body);
  console.log('#####', p, Math.round(performance.now()-t), 'ms', title);
  console.log(writeMarkdown(provenance)); console.log(md);
}
