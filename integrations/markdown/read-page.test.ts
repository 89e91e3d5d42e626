import fc from 'fast-check';
import { toString } from 'mdast-util-to-string';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/model/language.ts';
import { writeMarkdown } from './markdown-page.ts';
import { readPage } from './read-page.ts';

const html = (main: string) =>
  `<html><head><meta name="description" content="What it &amp; others say"></head><main><h1>Title</h1>${main}</main><footer class="site-footer"><p>Unofficial.</p><ul><li>About</li></ul></footer></html>`;

/** What is below the first heading, as Markdown. */
function markdownOf(main: string, language: Language = 'en'): string {
  return writeMarkdown(readPage(html(main), language, (href) => href).body).trim();
}

const reader = unified().use(remarkParse).use(remarkGfm).use(remarkCjkFriendly);
const escapeHtml = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

describe('a page as Markdown', () => {
  it('has its title, its description, where it stands and whose text it is beside its body', () => {
    const page = readPage(html('<p class="kicker">Track · 8</p>'), 'en', (href) => href);
    expect(page).toMatchObject({ title: 'Title', description: 'What it & others say', kicker: 'Track · 8' });
    expect(writeMarkdown(page.provenance)).toBe('Unofficial.\n');
  });

  it('has its title where the page shows it to screen readers alone', () => {
    const page = '<main><div class="sr-only"><h1>All\n<span>topics</span></h1></div><p>One</p></main>';
    expect(readPage(page, 'en', (href) => href)).toMatchObject({ title: 'All topics', body: [{ type: 'paragraph' }] });
  });

  it('needs a main part', () => {
    expect(() => readPage('<html><body></body></html>', 'en', (href) => href)).toThrow('no <main>');
  });

  it.each([
    ['a button', '<button>Copy</button>'],
    ['a hidden part', '<p hidden>Gone</p>'],
    ['a star', '<topic-star>Star</topic-star>'],
    ['a form of a search', '<form role="search"><label>Search <input></label></form>'],
    ['what only screen readers read', '<span class="sr-only">Table</span>'],
    ['a picture', '<svg><title>Lorry</title></svg>'],
    ['the way to the next page', '<nav><a href="/next/">Next</a></nav>'],
    ['what is said where scripts do not run', '<noscript><p>Without scripts</p></noscript>'],
  ])('leaves out %s', (_what, part) => {
    expect(markdownOf(`<p>Before</p>${part}<p>After</p>`)).toBe('Before\n\nAfter');
  });

  it('heads a clause with its citation, and quotes its words and then its Chinese', () => {
    const clause = `<div class="clause" id="c-3.4" data-depth="2"><copy-link><a class="clause-anchor" href="#c-3.4" title="Section 3(4)">#</a></copy-link>
<div class="clause-body"><h3 class="clause-title">(4) Final</h3><p class="original">（四）决赛</p><p class="clause-text">1. One.</p><p class="clause-text">Two.</p><p class="original">1.一。\n二。</p><p class="note">Notes: none</p></div></div>`;
    expect(markdownOf(clause)).toBe(
      [
        '## [Section 3(4)](#c-3.4)',
        '> **(4) Final**\n>\n> 1\\. One.\n>\n> Two.',
        '> （四）决赛\n>\n> 1.一。\n>\n> 二。',
        'Notes: none',
      ].join('\n\n'),
    );
  });

  it.each([
    ['en', '- **Guided by**: A · B [Section 1](/#c-1)\n- **Note**: one\\\n  two'],
    ['zh-CN', '- **Guided by**：A · B [Section 1](/#c-1)\n- **Note**：one\\\n  two'],
  ] as const)('has what is said of a term beside it (%s)', (language, list) => {
    const dl =
      '<dl><dt>Guided by</dt><dd><ul class="inline-list"><li>A</li><li>B</li></ul> <a href="/#c-1">Section 1</a></dd><dt>Note</dt><dd><p>one</p><p>two</p></dd></dl>';
    expect(markdownOf(dl, language)).toBe(list);
  });

  it('has the Chinese of a table as a table, too', () => {
    const cells = (...texts: string[]) => texts.map((each) => `<span role="cell">${each}</span>`).join('');
    const table = (...texts: string[]) =>
      `<div role="table"><div class="clause-text" role="row">${cells(...texts)}</div></div>`;
    const body = markdownOf(`<div>${table('Team', 'Group')}<div class="original">${table('队名', '组别')}</div></div>`);
    expect(body).toBe('> | Team | Group |\n> | - | - |\n\n> | 队名 | 组别 |\n> | - | - |');
  });

  it('has a table of the notice as a table, quoted whole', () => {
    const row = (...cells: string[]) => {
      const spans = cells.map((cell) => `<span role="cell">${cell}</span>`).join('<span class="cell-mark">|</span>');
      return `<div class="clause-text clause-row" role="row">${spans}</div>`;
    };
    expect(markdownOf(`<div><div role="table">${row('Team ', ' Group')}${row('A', '')}</div></div>`)).toBe(
      '> | Team | Group |\n> | - | - |\n> | A | |',
    );
  });

  it('has a row of a table in a line, whatever its cells hold', () => {
    const table =
      '<table><thead><tr><th>Phase</th><th>Dates</th></tr></thead><tbody><tr><th>Final<br>review</th><td>2 April<small>1 day</small><p><q>a|b</q></p><ul><li>x</li><li>y</li></ul></td></tr></tbody></table>';
    expect(markdownOf(table)).toBe('| Phase | Dates |\n| - | - |\n| Final review | 2 April · 1 day “a\\|b” x · y |');
  });

  it('lists the answers of a question', () => {
    const question =
      '<form><fieldset><legend>Which?</legend><label><input type="radio"><span>This</span></label><label><input type="radio"><span>That</span></label></fieldset></form>';
    expect(markdownOf(question)).toBe('**Which?**\n\n- This\n- That');
  });

  it('keeps a link that asks a tool for something as words', () => {
    expect(markdownOf('<p><a href="/topics/?track=a">5 topics</a> <a href="/topics/">all</a></p>')).toBe(
      '5 topics [all](/topics/)',
    );
  });

  it('says the same words, whatever they are, when it is read as Markdown', () => {
    const words = fc
      .array(
        fc.constantFrom(
          ...Array.from('*_[]<>#`~|&\\!-+=.)(:/@1 aé数据：“”，。《》（）'),
          '1. ',
          '# ',
          '**',
          'www.a.cn',
          '&amp;',
        ),
        {
          minLength: 1,
          maxLength: 12,
        },
      )
      .map((parts) => parts.join('').replace(/ +/g, ' ').trim())
      .filter((text) => text !== '');
    fc.assert(
      fc.property(words, words, (a, b) => {
        const markdown = markdownOf(
          `<p class="clause-text">${escapeHtml(a)}</p><ul><li><strong>${escapeHtml(b)}</strong>${escapeHtml(a)}</li></ul>`,
        );
        const [quotation, list] = reader.parse(markdown).children.map((node) => toString(node, { includeHtml: false }));
        expect([quotation, list]).toEqual([a, `${b}${a}`]);
      }),
      { numRuns: 60 },
    );
  });
});
