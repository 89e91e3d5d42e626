import {
  AlignmentType,
  Document,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
} from 'docx';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { docxLines } from './docx-lines.ts';

const run = (text: string, properties = '') => `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`;
const paragraph = (content: string, properties = '') => `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`;
const numbered = (text: string, level = 0, list = 1) =>
  paragraph(run(text), `<w:numPr><w:ilvl w:val="${String(level)}"/><w:numId w:val="${String(list)}"/></w:numPr>`);
const level = (at: number, format: string, text: string, more = '') =>
  `<w:lvl w:ilvl="${String(at)}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const kind = (levels: string, id = 0) => `<w:abstractNum w:abstractNumId="${String(id)}">${levels}</w:abstractNum>`;
const list = (id: number, more = '', of = 0) =>
  `<w:num w:numId="${String(id)}"><w:abstractNumId w:val="${String(of)}"/>${more}</w:num>`;
const restart = (at: number, value: number) =>
  `<w:lvlOverride w:ilvl="${String(at)}"><w:startOverride w:val="${String(value)}"/></w:lvlOverride>`;

/** The lines of a document with this body, and with parts beside it by kind. */
function lines(body: string, parts: Record<string, string> = {}) {
  const kinds = Object.entries(parts);
  const relations = kinds.map(([name]) => `<Relationship Id="${name}" Type="http://x/${name}" Target="${name}.xml"/>`);
  const files = {
    'word/document.xml': `<w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': `<Relationships>${relations.join('')}</Relationships>`,
    ...Object.fromEntries(kinds.map(([name, xml]) => [`word/${name}.xml`, `<w:${name}>${xml}</w:${name}>`])),
  };
  return docxLines(zipSync(Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(xml)]))));
}
const texts = (body: string, parts?: Record<string, string>) => lines(body, parts).map(({ text }) => text);

describe('automatic numbers', () => {
  const outline = kind(
    level(0, 'chineseCounting', '%1、') + level(1, 'chineseCountingThousand', '（%2）') + level(2, 'decimal', '%3.'),
  );

  it('are counted by level, and start anew under each number above', () => {
    const body = [numbered('总则'), numbered('目的', 1), numbered('甲', 2), numbered('乙', 2), numbered('范围', 1)];
    const more = [numbered('丙', 2), numbered('报名'), numbered('时间', 1)];
    expect(texts([...body, ...more].join(''), { numbering: outline + list(1) })).toEqual([
      ...['一、总则', '（一）目的', '1.甲', '2.乙', '（二）范围', '1.丙', '二、报名', '（一）时间'],
    ]);
  });

  it.each([
    ['decimal', '3'],
    ['chineseCounting', '三'],
    ['japaneseCounting', '三'],
    ['ideographTraditional', '丙'],
    ['decimalEnclosedCircle', '③'],
    ['decimalEnclosedCircleChinese', '③'],
    ['decimalEnclosedParen', '⑶'],
    ['decimalFullWidth', '３'],
    ['upperRoman', 'III'],
    ['lowerRoman', 'iii'],
    ['lowerLetter', 'c'],
    ['upperLetter', 'C'],
    ['unknown', '3'],
  ])('are printed in %s', (format, printed) => {
    const numbering = kind(level(0, format, '[%1]')) + list(1, restart(0, 3));
    expect(texts(numbered('项'), { numbering })).toEqual([`[${printed}]项`]);
  });

  it.each([
    ['none', '%1、'],
    ['bullet', '•'],
  ])('are not printed in %s', (format, text) => {
    expect(texts(numbered('项'), { numbering: kind(level(0, format, text)) + list(1) })).toEqual(['项']);
  });

  it('may be words alone', () => {
    expect(texts(numbered('名单'), { numbering: kind(level(0, 'none', '附：')) + list(1) })).toEqual(['附：名单']);
  });

  it('go on in other lists of the same kind, unless these start anew', () => {
    const numbering = outline + list(1) + list(2) + list(3, restart(0, 1));
    const body = numbered('甲') + numbered('乙', 0, 2) + numbered('丙', 0, 3) + numbered('丁', 0, 3);
    expect(texts(body, { numbering })).toEqual(['一、甲', '二、乙', '一、丙', '二、丁']);
  });

  it('are counted throughout where nothing makes them start anew, and in digits where the law asks for it', () => {
    const numbering =
      kind(
        level(0, 'chineseCounting', '%1、') +
          level(1, 'decimal', '第%2条', '<w:lvlRestart w:val="0"/><w:suff w:val="space"/>') +
          level(2, 'decimal', '%1.%2.%3', '<w:isLgl/><w:lvlRestart w:val="1"/>'),
      ) + list(1);
    const body = [
      numbered('甲'),
      numbered('a', 1),
      numbered('b', 2),
      numbered('c', 1),
      numbered('d', 2),
      numbered('乙'),
    ];
    expect(texts(body.join('') + numbered('e', 1) + numbered('f', 2), { numbering })).toEqual([
      ...['一、甲', '第1条 a', '1.1.1 b', '第2条 c', '1.2.2 d', '二、乙', '第3条 e', '2.3.1 f'],
    ]);
  });

  it('come from styles and what these are based on, once where the paragraph repeats them, and are taken away by 0', () => {
    const styles =
      '<w:style w:styleId="2" w:type="paragraph"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:styleId="3" w:type="paragraph"><w:name w:val="own"/><w:basedOn w:val="2"/></w:style>' +
      '<w:style w:styleId="4" w:type="paragraph"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="1"/></w:pPr></w:style>';
    const numbering =
      kind(level(0, 'chineseCounting', '%1、') + level(1, 'decimal', '%2．', '<w:pStyle w:val="4"/>')) + list(1);
    const styled = (text: string, style: string, more = '') =>
      paragraph(run(text), `<w:pStyle w:val="${style}"/>${more}`);
    const repeated = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
    const body = styled('甲', '2') + styled('乙', '3', repeated) + styled('丙', '4');
    expect(
      lines(body + styled('丁', '2', '<w:numPr><w:numId w:val="0"/></w:numPr>'), { numbering, styles }),
    ).toMatchObject([
      { text: '一、甲', heading: 1 },
      { text: '二、乙', heading: 1 },
      { text: '1．丙', heading: 2 },
      { text: '丁', heading: 1 },
    ]);
  });

  it('are not counted for paragraphs that are deleted', () => {
    const deleted = `<w:p><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:rPr><w:del/></w:rPr></w:pPr><w:del>${run('旧')}</w:del></w:p>`;
    expect(texts(numbered('甲') + deleted + numbered('乙'), { numbering: outline + list(1) })).toEqual([
      '一、甲',
      '二、乙',
    ]);
  });
});

describe('what a paragraph shows', () => {
  it.each([
    [
      'no deleted, moved or hidden text',
      `<w:del>${run('旧')}</w:del><w:moveFrom>${run('移')}</w:moveFrom>${run('藏', '<w:vanish/>')}${run('新')}`,
      '新',
    ],
    ['no codes of fields', `<w:r><w:instrText>PAGE</w:instrText></w:r>${run('新')}`, '新'],
    ['boxes to tick', `<w:r><w:sym w:font="Wingdings 2" w:char="00A3"/></w:r>${run('是')}`, '□是'],
  ])('%s', (_what, content, text) => {
    expect(texts(paragraph(content))).toEqual([text]);
  });

  it('goes on in the next where its end is deleted', () => {
    expect(texts(paragraph(run('上半，'), '<w:rPr><w:del/></w:rPr>') + paragraph(run('下半。')))).toEqual([
      '上半，下半。',
    ]);
    expect(texts(paragraph(run('末尾'), '<w:rPr><w:vanish/></w:rPr>'))).toEqual(['末尾']);
  });

  it('includes text boxes, once', () => {
    const box = (text: string) => `<w:txbxContent>${paragraph(run(text))}</w:txbxContent>`;
    const both = `<mc:AlternateContent><mc:Choice>${box('框')}</mc:Choice><mc:Fallback>${box('框')}</mc:Fallback></mc:AlternateContent>`;
    expect(texts(paragraph(`<w:r>${both}</w:r>${run('文')}`))).toEqual(['框', '文']);
    expect(texts(paragraph(`${run('文')}<w:r>${both}</w:r>`))).toEqual(['文', '框']);
  });

  it('is emphasised where all of it is bold or it is centred', () => {
    const body = paragraph(run('粗', '<w:b/>')) + paragraph(run('中'), '<w:jc w:val="center"/>');
    const half = paragraph(run('粗', '<w:b/>') + run('细', '<w:b w:val="0"/>'));
    expect(lines(body + half).map(({ emphasised }) => emphasised)).toEqual([true, true, undefined]);
  });

  it('has its line breaks, each in a line that goes on', () => {
    expect(lines(paragraph(`${run('甲')}<w:r><w:br/></w:r>${run('乙')}`))).toMatchObject([
      { text: '甲', line: 1, gap: 'paragraph' },
      { text: '乙', line: 2, gap: 'break' },
    ]);
  });
});

describe('what stands around paragraphs', () => {
  const cell = (text: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(run(text))}</w:tc>`;

  it('tables are read row by row, merged cells once', () => {
    const rows = [
      cell('赛道', '<w:vMerge w:val="restart"/>') + cell('赛题'),
      cell('赛道', '<w:vMerge/>') + cell('要求'),
      `<w:sdt><w:sdtContent>${cell('')}</w:sdtContent></w:sdt>${cell('')}`,
    ];
    expect(lines(`<w:tbl>${rows.map((row) => `<w:tr>${row}</w:tr>`).join('')}</w:tbl>`)).toMatchObject([
      { text: '赛道 | 赛题', kind: 'row' },
      { text: ' | 要求', kind: 'row' },
    ]);
  });

  it('a table of one column is text, and a deleted row is none', () => {
    const deleted = `<w:tr><w:trPr><w:del/></w:trPr>${cell('旧')}${cell('旧')}</w:tr>`;
    expect(lines(`<w:tbl><w:tr>${cell('框')}</w:tr>${deleted}</w:tbl>`)).toMatchObject([{ text: '框', kind: 'text' }]);
  });

  it('notes come at the end; headers, comments and a table of contents not at all', () => {
    const note = `<w:footnote w:id="2">${paragraph(run('注文。'))}</w:footnote>`;
    const contents = `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${paragraph(run('目录'))}</w:sdtContent></w:sdt>`;
    const styles = '<w:style w:styleId="9"><w:name w:val="toc 1"/></w:style>';
    const body = `${contents}${paragraph(run('一 1'), '<w:pStyle w:val="9"/>')}${paragraph(`${run('正文')}<w:r><w:footnoteReference w:id="2"/></w:r>`)}${paragraph(run('末段'))}`;
    const header = paragraph(run('页眉'));
    expect(texts(body, { footnotes: note, styles, header, comments: header })).toEqual(['正文', '末段', '注文。']);
  });

  it('does without styles and numbers that are broken', () => {
    expect(texts(numbered('文'), { numbering: '<w:num>', styles: '<w:style>' })).toEqual(['文']);
  });
});

it('a document made by a library is read as Word shows it', async () => {
  const of = (text: string, at: number) => new Paragraph({ text, numbering: { reference: 'outline', level: at } });
  const row = (...cells: string[]) =>
    new TableRow({ children: cells.map((text) => new TableCell({ children: [new Paragraph(text)] })) });
  const document = new Document({
    numbering: {
      config: [
        {
          reference: 'outline',
          levels: [
            { level: 0, format: LevelFormat.CHINESE_COUNTING, text: '%1、' },
            { level: 1, format: LevelFormat.DECIMAL, text: '%2.' },
          ],
        },
      ],
    },
    sections: [
      {
        children: [
          new Paragraph({ text: '某市数据创新比赛方案', heading: HeadingLevel.TITLE, alignment: AlignmentType.CENTER }),
          of('比赛名称', 0),
          of('赛题', 0),
          of('智慧停车', 1),
          of('垃圾分类', 1),
          new Table({ rows: [row('奖项', '名额'), row('一等奖', '2名')] }),
        ],
      },
    ],
  });
  expect(docxLines(await Packer.toBuffer(document)).map(({ text }) => text)).toEqual([
    ...['某市数据创新比赛方案', '一、比赛名称', '二、赛题', '1.智慧停车', '2.垃圾分类', '奖项 | 名额', '一等奖 | 2名'],
  ]);
});
