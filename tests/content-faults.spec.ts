import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../scripts/checks/content/run.ts';
import { formatProblems } from '../src/data/read/problem.ts';
import { casesOf, isAll } from './tier.ts';
import { buildSite, copyContent, edit } from './workspace.ts';

interface Fault {
  name: string;
  /** The content that is spoiled; the tiny edition declares English complete, the real one has all its topics. */
  from?: string;
  spoil: (folder: string) => void;
  /** Words that the message must have: the file, the id, what was found. */
  says: string[];
}

const TINY = 'tests/fixtures/tiny-edition';
const TOPIC = 'topics/orchards/01.yaml';

const faults: Fault[] = [
  {
    name: 'unreadable YAML',
    spoil: (folder) => {
      edit(folder, 'tracks.yaml', '- {', '- {{');
    },
    says: ['tracks.yaml', 'line', 'cannot be read'],
  },
  {
    name: 'a misspelt key',
    spoil: (folder) => {
      edit(folder, TOPIC, 'brief:', 'breif:');
    },
    says: [TOPIC, 'orchards-01', 'unknown key "breif"'],
  },
  {
    name: 'a missing Chinese field',
    spoil: (folder) => {
      edit(folder, TOPIC, 'title: { zh-CN: 苹果园病虫害识别, en', 'title: { en');
    },
    says: [TOPIC, 'orchards-01 title.zh-CN', 'is missing'],
  },
  {
    name: 'a missing English field in an edition that declares English complete',
    spoil: (folder) => {
      edit(folder, TOPIC, 'en: Recognising pests in apple orchards', 'en: null');
    },
    says: [TOPIC, 'orchards-01 title.en', 'no text in en'],
  },
  {
    name: 'a number changed in translation',
    spoil: (folder) => {
      edit(folder, 'notice/plan.yaml', '3 to 5 April, 3 days', '3 to 6 April, 3 days');
    },
    says: ['notice/plan.yaml', 'plan clauses.3.5.text.en', 'the number 5 is missing'],
  },
  {
    name: 'a permission translated as a duty',
    spoil: (folder) => {
      edit(folder, 'notice/prizes.yaml', 'may enjoy', 'must enjoy');
    },
    says: ['notice/prizes.yaml', '4.orchards', 'says "must"'],
  },
  {
    name: 'a sentence lost in translation',
    spoil: (folder) => {
      edit(folder, 'notice/prizes.yaml', ' Winners receive certificates.', '');
    },
    says: ['notice/prizes.yaml', '4.2', 'has 2 sentences for 3'],
  },
  {
    name: 'a missing English page in an edition that declares English complete',
    spoil: (folder) => {
      rmSync(join(folder, 'docs/en/about.md'));
    },
    says: ['docs/en/about.md', 'the page is missing'],
  },
  {
    name: 'an unknown track',
    spoil: (folder) => {
      edit(folder, TOPIC, 'track: orchards', 'track: vineyards');
    },
    says: [TOPIC, 'orchards-01', 'no track "vineyards"'],
  },
  {
    name: 'an unknown organisation',
    spoil: (folder) => {
      edit(folder, 'tracks.yaml', '[farming]', '[fishing]');
    },
    says: ['tracks.yaml', 'orchards', 'no organization "fishing"'],
  },
  {
    name: 'an unknown tag',
    spoil: (folder) => {
      edit(folder, TOPIC, 'id: forecasting', 'id: astrology');
    },
    says: [TOPIC, 'orchards-01', 'no term "astrology"', 'vocabulary/techniques.yaml'],
  },
  {
    name: 'an unknown clause',
    spoil: (folder) => {
      edit(folder, 'schedule.yaml', '"3.4"', '"3.9"');
    },
    says: ['schedule.yaml', 'final', 'no clause "3.9"'],
  },
  {
    name: 'a duplicate id',
    spoil: (folder) => {
      edit(folder, 'organizations.yaml', 'id: farming', 'id: data');
    },
    says: ['organizations.yaml', 'data', 'stands 2 times'],
  },
  {
    name: 'a file that changed its name and kept its id',
    spoil: (folder) => {
      renameSync(join(folder, TOPIC), join(folder, 'topics/orchards/07.yaml'));
    },
    says: ['topics/orchards/07.yaml', 'orchards-01', 'topics/orchards/01.yaml'],
  },
  {
    name: 'an unquoted date',
    spoil: (folder) => {
      edit(folder, 'schedule.yaml', '"2031-04-03"', '2031-04-03');
    },
    says: ['schedule.yaml', 'publicity start', 'quotes'],
  },
  {
    name: 'an impossible date',
    spoil: (folder) => {
      edit(folder, 'schedule.yaml', '"2031-04-05"', '"2031-04-31"');
    },
    says: ['schedule.yaml', 'publicity end', '2031-04-31', 'no day of the calendar'],
  },
  {
    name: 'a time without its zone',
    spoil: (folder) => {
      edit(folder, 'schedule.yaml', '2031-03-01T09:00:00+08:00', '2031-03-01T09:00:00');
    },
    says: ['schedule.yaml', 'registration start', 'zone'],
  },
  {
    name: 'a time without its zone where a day is meant',
    spoil: (folder) => {
      edit(folder, 'schedule.yaml', '"2031-04-03"', '"2031-04-03T09:00"');
    },
    says: ['schedule.yaml', 'publicity start', 'zone'],
  },
  {
    name: 'dates out of order',
    spoil: (folder) => {
      edit(folder, 'schedule.yaml', 'start: "2031-04-03"', 'start: "2031-04-07"');
    },
    says: ['schedule.yaml', 'publicity', 'before it starts'],
  },
  {
    name: 'a date that differs from its clause',
    spoil: (folder) => {
      edit(folder, 'schedule.yaml', /2031-04-02/g, '2031-04-01');
    },
    says: ['schedule.yaml', 'final', '2031-04-01', '4月2日上午'],
  },
  {
    name: '114 topics',
    from: 'content',
    spoil: (folder) => {
      rmSync(join(folder, 'topics/sports/01.yaml'));
    },
    says: ['topics/sports/01.yaml', 'sports-01', 'put it back'],
  },
  {
    name: 'a tag whose evidence is not in the brief',
    spoil: (folder) => {
      edit(folder, TOPIC, '[预警模型]', '[大模型]');
    },
    says: [TOPIC, 'orchards-01', 'the evidence "大模型"'],
  },
  {
    name: 'support in words that its clause does not have',
    spoil: (folder) => {
      edit(folder, 'benefits.yaml', 'en: Technical guidance', 'en: Technical advice');
    },
    says: ['benefits.yaml', '4.orchards', 'does not say "Technical advice"'],
  },
  {
    name: 'a concern that no support is tagged with',
    spoil: (folder) => {
      edit(folder, 'benefits.yaml', 'concern: guidance', 'concern: publicity');
    },
    says: ['benefits.yaml', 'guidance', 'no support is tagged'],
  },
  {
    name: 'a rule on a question that there is not',
    spoil: (folder) => {
      edit(folder, 'eligibility/rules.yaml', 'when: [{ defence: ["no"] }]', 'when: [{ defense: ["no"] }]');
    },
    says: ['eligibility/rules.yaml', 'absent', 'there is no question "defense"'],
  },
  {
    name: 'an example that gets another verdict',
    spoil: (folder) => {
      edit(folder, 'eligibility/rules.yaml', 'effect: leaves-open', 'effect: bars');
    },
    says: ['eligibility/cases.yaml', 'market', 'gets the verdict "may-not-enter"'],
  },
  {
    name: 'an example whose reasons do not cite its clause',
    spoil: (folder) => {
      edit(folder, 'eligibility/rules.yaml', 'clauses: ["3.1"]', 'clauses: ["3.3"]');
    },
    says: ['eligibility/cases.yaml', 'farm', 'do not cite 3.1'],
  },
  {
    name: 'a number that the notice does not state',
    spoil: (folder) => {
      edit(folder, 'eligibility/parameters.yaml', 'value: 2', 'value: 3');
    },
    says: ['eligibility/parameters.yaml', 'places', '择优报送2个项目'],
  },
  {
    name: 'a number that has no name',
    spoil: (folder) => {
      edit(folder, 'eligibility/questions.yaml', "'{places} projects go on.'", "'{seats} projects go on.'");
    },
    says: ['eligibility/questions.yaml', 'track', 'there is no number {seats}'],
  },
  {
    name: 'a statement that is neither true nor not',
    spoil: (folder) => {
      const help = "  help: { zh-CN: '共";
      edit(folder, 'eligibility/questions.yaml', help, `  statement: { zh-CN: 选果园。, en: Orchards. }\n${help}`);
    },
    says: ['eligibility/questions.yaml', 'track', 'has a statement, but not two options in order'],
  },
  {
    name: 'a track that no answer stands for',
    spoil: (folder) => {
      edit(folder, 'eligibility/questions.yaml', 'tracks: [mixed]', 'tracks: [orchards]');
    },
    says: ['eligibility/questions.yaml', 'the track "mixed" stands under 0 answers'],
  },
  {
    name: 'an answer without a clause, though the notice states what is asked',
    spoil: (folder) => {
      edit(folder, 'faq.yaml', 'clauses: ["3.3"]', 'clauses: []');
    },
    says: ['faq.yaml', 'when clauses', 'has no clause'],
  },
  {
    name: 'an answer with a number that its clauses do not have',
    spoil: (folder) => {
      edit(folder, 'faq.yaml', 'clauses: ["3.3"]', 'clauses: ["3.4"]');
    },
    says: ['faq.yaml', 'when', 'the number 20'],
  },
  {
    name: 'revisions out of order',
    spoil: (folder) => {
      edit(folder, 'revisions.yaml', '2031-02-03', '2031-02-01');
    },
    says: ['revisions.yaml', 'is dated 2031-02-01, before revision 1'],
  },
  {
    name: 'an alias listed twice',
    spoil: (folder) => {
      edit(folder, TOPIC, '[果树]', '[果树, 果树]');
    },
    says: [TOPIC, 'orchards-01', '"果树" is listed twice'],
  },
  {
    name: 'a clause without an address',
    spoil: (folder) => {
      edit(folder, 'notice/plan.yaml', 'id: "3.4", ', '');
    },
    says: ['notice/plan.yaml', 'clauses.3.id', 'is missing'],
  },
  {
    name: 'a clause that cannot be cited',
    spoil: (folder) => {
      edit(folder, 'notice/head.yaml', 'name: { zh-CN: 标题, en: title }, ', '');
    },
    says: ['notice/head.yaml', 'head.title', 'neither a label nor a name'],
  },
  {
    name: 'a clause number that YAML reads as a number',
    spoil: (folder) => {
      edit(folder, 'notice/plan.yaml', 'id: "3.1"', 'id: 3.1');
    },
    says: ['notice/plan.yaml', 'clauses.0.id', 'quotes'],
  },
  {
    name: 'a broken internal link',
    spoil: (folder) => {
      edit(folder, 'docs/zh-CN/about.md', '#c-3.3', '#c-3.33');
    },
    says: ['docs/zh-CN/about.md', '/notice/#c-3.33', 'no such address'],
  },
  {
    name: 'a redirect from a page that is still there',
    spoil: (folder) => {
      edit(folder, 'redirects.yaml', 'from: /fruit/', 'from: /topics/');
    },
    says: [
      'redirects.yaml',
      '/topics/',
      'the site has a page at this address',
      'addresses /fruit/: was published and is gone',
    ],
  },
  {
    name: 'an id that was published and is gone',
    spoil: (folder) => {
      edit(folder, 'faq.yaml', 'id: prize-money', 'id: money');
    },
    says: ['published.yaml', 'faq prize-money: was published and is gone', 'what is new yet (1 in all): faq money'],
  },
  {
    name: 'a published id that another topic was given',
    spoil: (folder) => {
      edit(folder, TOPIC, '苹果园病虫害识别', '梨园病虫害识别');
    },
    says: ['published.yaml', 'topics orchards-01', 'published for "苹果园病虫害识别"'],
  },
  {
    name: 'an empty file',
    spoil: (folder) => {
      writeFileSync(join(folder, TOPIC), '');
    },
    says: [TOPIC, 'the file is empty'],
  },
  {
    name: 'a missing file',
    spoil: (folder) => {
      rmSync(join(folder, 'source/notice.zh-CN.md'));
    },
    says: ['source/notice.zh-CN.md', 'the file is missing'],
  },
  {
    name: 'a file of what was published that is gone',
    spoil: (folder) => {
      rmSync(join(folder, 'contacts.yaml'));
    },
    says: ['contacts office', 'was published and is gone'],
  },
  {
    name: 'a character that the notice does not have',
    spoil: (folder) => {
      edit(folder, 'notice/plan.yaml', '现场答辩', '现场答辨');
    },
    says: ['notice/plan.yaml', '3.4', '现场答[辩]', '[辨]'],
  },
  {
    name: 'a file in another encoding',
    spoil: (folder) => {
      const path = join(folder, 'eligibility/reminders.yaml');
      writeFileSync(path, Buffer.from(`\uFEFF${readFileSync(path, 'utf8')}`, 'utf16le'));
    },
    says: ['eligibility/reminders.yaml', 'is not in UTF-8, but in UTF-16 LE', 'save it as UTF-8'],
  },
  {
    name: 'a merge that was not finished',
    spoil: (folder) => {
      edit(folder, 'docs/en/about.md', 'For tests only', '<<<<<<< HEAD\nFor tests\n=======\nOnly\n>>>>>>> b');
    },
    says: ['docs/en/about.md', 'line 6', 'a merge that was not finished'],
  },
  {
    name: 'a character that nobody sees',
    spoil: (folder) => {
      edit(folder, TOPIC, 'Recognising pests', 'Recog\u202Enising pests');
    },
    says: [TOPIC, 'U+202E, a right-to-left override'],
  },
  {
    name: 'a page that runs a script',
    spoil: (folder) => {
      edit(folder, 'docs/en/about.md', 'description:', 'head: [{ tag: script, content: "alert(1)" }]\ndescription:');
    },
    says: ['docs/en/about.md', 'unknown key "head"'],
  },
  {
    name: 'a link to a script',
    spoil: (folder) => {
      edit(folder, 'docs/en/about.md', '/en/notice/#c-3.3', 'javascript:alert(1)');
    },
    says: ['docs/en/about.md', 'line 6, link javascript:alert(1)', 'take it out'],
  },
  {
    name: 'a page with a date that the notice does not have',
    spoil: (folder) => {
      edit(folder, 'docs/en/about.md', 'For tests only', 'Registration closes on 30 March 2031');
    },
    says: ['docs/en/about.md', 'line 6', '"30 March 2031"'],
  },
  {
    name: 'a zone that there is not',
    spoil: (folder) => {
      edit(folder, 'edition.yaml', 'Asia/Shanghai', 'Asia/Shanghia');
    },
    says: ['edition.yaml', 'timeZone', 'Asia/Shanghia', 'is no time zone'],
  },
  {
    name: 'a site that says that it is official',
    spoil: (folder) => {
      edit(folder, 'edition.yaml', 'status: unofficial', 'status: official');
    },
    says: ['edition.yaml', 'status', 'found "official"', 'must be "unofficial"'],
  },
  {
    name: 'a folder in the place of a file',
    spoil: (folder) => {
      rmSync(join(folder, TOPIC));
      mkdirSync(join(folder, TOPIC));
    },
    says: [TOPIC, 'is a folder, where a file should be'],
  },
  {
    name: 'a misnamed file',
    spoil: (folder) => {
      renameSync(join(folder, TOPIC), join(folder, 'topics/orchards/01.yml'));
    },
    says: ['topics/orchards/01.yml', 'is not read', 'rename it to 01.yaml'],
  },
  {
    name: 'a topic of ten megabytes',
    spoil: (folder) => {
      edit(folder, TOPIC, '[果树]', `[${Array.from({ length: 900_000 }, (_, at) => `果${String(at)}`).join()}]`);
    },
    says: [TOPIC, 'KB, and may have 256 KB'],
  },
  {
    name: 'a clause out of its place',
    spoil: (folder) => {
      edit(folder, 'edition.yaml', 'name, theme', 'theme, name');
    },
    says: ['the source has'],
  },
];

describe('content with a fault', () => {
  // The build prints what the check says, and stops: one build shows it.
  it.skipIf(isAll).each(faults)('$name: the message says where and what', ({ name, from, spoil, says }) => {
    const folder = copyContent(name.replaceAll(' ', '-'), from ?? TINY);
    spoil(folder);
    const message = formatProblems(checkContent(folder).problems);
    for (const words of says) expect(message).toContain(words);
  });

  it.each(casesOf(faults))(
    '$name: the message says where and what, and no site is written',
    ({ name, from, spoil, says }) => {
      const folder = copyContent(name.replaceAll(' ', '-'), from ?? TINY);
      spoil(folder);
      const { status, output, written } = buildSite(folder, 'fault');
      expect(status).not.toBe(0);
      expect(written).toBe(false);
      for (const words of says) expect(output).toContain(words);
      expect(output).not.toMatch(/Unable to load|^\s+at /m);
    },
  );

  it('is reported with all its faults at once', () => {
    const folder = copyContent('three-faults', TINY);
    edit(folder, TOPIC, '[果树]', '[果树, 果树]');
    edit(folder, 'contacts.yaml', '0431-0000001', '0431-0000002');
    edit(folder, 'notice/theme.yaml', '用好数据', '用好数剧');
    const files = checkContent(folder).problems.map(({ file }) => file);
    expect(files).toEqual(expect.arrayContaining([TOPIC, 'contacts.yaml', 'notice/theme.yaml']));
  });
});

describe('content from other editors', () => {
  it.runIf(isAll)('may have a byte-order mark or CRLF line ends', () => {
    const folder = copyContent('bom-and-crlf', TINY);
    for (const file of [TOPIC, 'notice/head.yaml', 'edition.yaml', 'docs/zh-CN/about.md', 'source/notice.zh-CN.md']) {
      const path = join(folder, file);
      writeFileSync(path, `\uFEFF${readFileSync(path, 'utf8').replaceAll('\n', '\r\n')}`);
    }
    const { status, output, site } = buildSite(folder, 'bom-and-crlf');
    expect(output).not.toContain('problem');
    expect(status).toBe(0);
    expect(readFileSync(join(site, 'about/index.html'), 'utf8')).toContain('<strong>注意：</strong>');
    expect(readFileSync(join(site, 'topics/orchards-01/index.html'), 'utf8')).toContain('苹果园病虫害识别');
  });
});
