import { parse, serialize } from 'parse5';
import { describe, expect, it } from 'vitest';
import { shortSpellings } from './short-spellings.ts';

describe('short spellings', () => {
  const page = `<!doctype html><html><head><title>it&#39;s</title><script>const a = "&#39;&quot;";</script></head><body>
    <p data-words="{&quot;a&quot;:&quot;it's, it&#39;s&quot;}" title="it&#39;s">a &quot;b&#39; &amp;#39; &amp;quot;</p></body></html>`;

  it('leave every word of a page as it is', () => {
    expect(shortSpellings(page)).not.toBe(page);
    expect(shortSpellings(page).length).toBeLessThan(page.length);
    expect(serialize(parse(shortSpellings(page)))).toBe(serialize(parse(page)));
  });

  it('leave rules of style that say the same', () => {
    const style = '<style>:is(.a) a,b:is(.c:hover){margin:0}:is(.d, .e) f{font:a, "b"}</style>';
    expect(shortSpellings(style)).toBe('<style>.a a,b.c:hover{margin:0}:is(.d,.e) f{font:a,"b"}</style>');
  });
});
