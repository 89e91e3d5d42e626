import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { documentText } from './document-text.ts';

const TEXT = '利用气象雷达数据，为粮食作物病虫害预警。';
const NOTE = '数据由省气象局提供。';
const RELATIONS = 'word/_rels/document.xml.rels';

const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const part = (body: string, root = 'document') => `<w:${root} xmlns:w="w"><w:body>${body}</w:body></w:${root}>`;
const relation = (kind: string, target: string) => `<Relationship Id="a" Type="http://x/${kind}" Target="${target}"/>`;
const bytesOf = (content: string | Uint8Array) => (typeof content === 'string' ? strToU8(content) : content);

/** UTF-16 of a text, without a mark. */
function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 * text.length));
  for (let at = 0; at < text.length; at++) view.setUint16(2 * at, text.charCodeAt(at), littleEndian);
  return new Uint8Array(view.buffer);
}

/** A document of a main part and others. */
function docx(main: string | Uint8Array, others: Record<string, string | Uint8Array> = {}): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries({ 'word/document.xml': main, ...others }).map(([name, content]) => [name, bytesOf(content)]),
    ),
  );
}

/** The names of the old file's parts stand in it in UTF-16. */
const oldOffice = (entry: string) =>
  new Uint8Array([...[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], ...new Uint8Array(600), ...utf16(entry, true)]);

const read = (bytes: Uint8Array | string) => {
  const found = documentText(bytesOf(bytes), 'plan');
  return 'fault' in found ? found.fault : found.text;
};

describe('a Word document that Word opens is read', () => {
  const main = part(paragraph(TEXT));
  const declared = (encoding: string) => `<?xml version="1.0" encoding="${encoding}"?>${main}`;

  it.each<[string, Uint8Array]>([
    [
      'with a broken part that says nothing',
      docx(main, { 'customXml/item1.xml': '<a><b></a>', 'docProps/app.xml': '&' }),
    ],
    ['with broken styles', docx(main, { 'word/styles.xml': '<w:styles>' })],
    ['in UTF-16 LE with a mark', docx(new Uint8Array([0xff, 0xfe, ...utf16(declared('UTF-16'), true)]))],
    ['in UTF-16 BE with a mark', docx(new Uint8Array([0xfe, 0xff, ...utf16(declared('UTF-8'), false)]))],
    ['in UTF-16 LE without one', docx(utf16(declared('UTF-16'), true))],
    ['in UTF-16 BE without one', docx(utf16(declared('UTF-16'), false))],
    ['in UTF-8 with a mark', docx(`\uFEFF${declared('UTF-8')}`)],
    ['in an encoding that there is none of', docx(declared('none-such'))],
    ['packed with backslashes', zipSync({ 'word\\document.xml': strToU8(main) })],
    [
      'with another name for its part',
      zipSync({
        '_rels/.rels': strToU8(`<Relationships>${relation('officeDocument', '/word/document2.xml')}</Relationships>`),
        'word/document2.xml': strToU8(main),
      }),
    ],
    ['with another prefix', docx(main.replaceAll('w:', 'ns0:'))],
    ['with a part in UTF-16 of relations', docx(main, { [RELATIONS]: utf16('<Relationships/>', true) })],
  ])('%s', (_what, bytes) => {
    expect(read(bytes)).toBe(TEXT);
  });

  it.each([
    [
      'in a text box without another form',
      `<mc:AlternateContent><mc:Choice><w:txbxContent>${paragraph(TEXT)}</w:txbxContent></mc:Choice></mc:AlternateContent>`,
    ],
    [
      'in a text box with another form',
      `<mc:AlternateContent><mc:Choice><w:txbxContent>${paragraph(TEXT)}</w:txbxContent></mc:Choice><mc:Fallback>${paragraph(TEXT)}</mc:Fallback></mc:AlternateContent>`,
    ],
    [
      'in the other form alone',
      `<mc:AlternateContent><mc:Choice><x:diagonals/></mc:Choice><mc:Fallback>${paragraph(TEXT)}</mc:Fallback></mc:AlternateContent>`,
    ],
    [
      'in a table, a field to fill in and a link',
      `<w:tbl><w:tr><w:tc><w:sdt><w:sdtContent><w:p><w:hyperlink><w:r><w:t>${TEXT}</w:t></w:r></w:hyperlink></w:p></w:sdtContent></w:sdt></w:tc></w:tr></w:tbl>`,
    ],
    ['in WordArt', `<w:p><w:r><v:shape><v:textpath string="${TEXT}"/></v:shape></w:r></w:p>`],
    [
      'inserted, while the deleted is not',
      `<w:p><w:del><w:r><w:delText>删去</w:delText></w:r></w:del><w:ins><w:r><w:t>${TEXT}</w:t></w:r></w:ins></w:p>`,
    ],
    [
      'moved, once',
      `<w:p><w:moveFrom><w:r><w:t>${TEXT}</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>${TEXT}</w:t></w:r></w:moveTo></w:p>`,
    ],
    [
      'under readings',
      `<w:p><w:ruby><w:rt><w:t>qixiang</w:t></w:rt><w:rubyBase><w:t>${TEXT}</w:t></w:rubyBase></w:ruby></w:p>`,
    ],
  ])('what is %s', (_what, body) => {
    expect(read(docx(part(body)))).toBe(TEXT);
  });

  it('has a tab and a line where they are, and none where tabs are set', () => {
    const body = `<w:p><w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t></w:r></w:p>`;
    expect(read(docx(part(body)))).toBe('a\tb\nc');
  });

  it.each(['footnotes', 'endnotes', 'header', 'footer', 'chart', 'diagramData'])('with what is in its %s', (kind) => {
    const relations = `<Relationships>${relation(kind, `${kind}.xml`)}</Relationships>`;
    const others = { [RELATIONS]: relations, [`word/${kind}.xml`]: part(paragraph(NOTE), 'x') };
    expect(read(docx(part(paragraph(TEXT)), others))).toBe(`${TEXT}\n\n${NOTE}`);
  });
});

describe('a document that is inserted into another', () => {
  const body = `${paragraph(TEXT)}<w:altChunk r:id="a"/>`;
  const inserted = (name: string, content: string | Uint8Array) =>
    documentText(
      docx(part(body), {
        [RELATIONS]: `<Relationships>${relation('aFChunk', name)}</Relationships>`,
        [`word/${name}`]: content,
      }),
      'a.docx',
    );
  const mime = (head: string, page: string) =>
    `MIME-Version: 1.0\nContent-Type: text/html; charset="utf-8"\n${head}\n${page}`;
  const page = `<html><head><title>x</title><style>p{}</style></head><body><p>${NOTE}</p></body></html>`;

  it.each<[string, string, string | Uint8Array]>([
    ['a web page', 'a.html', page],
    ['a piece of one', 'a.htm', `<p>${NOTE}</p>`],
    ['a page saved whole', 'a.mht', mime('', page)],
    [
      'one in quoted-printable',
      'a.mht',
      mime(
        'Content-Transfer-Encoding: quoted-printable\n',
        Buffer.from(page)
          .toString('latin1')
          .replace(/[^ -<>-~]/g, (sign) => `=${sign.charCodeAt(0).toString(16).padStart(2, '0')}`),
      ),
    ],
    ['one in Base64', 'a.mht', mime('Content-Transfer-Encoding: base64\n', Buffer.from(page).toString('base64'))],
    ['another Word document', 'a.docx', docx(part(paragraph(NOTE)))],
    ['plain text', 'a.txt', NOTE],
  ])('is read: %s', (_what, name, content) => {
    expect(inserted(name, content)).toEqual({
      text: expect.stringMatching(new RegExp(`^${TEXT}\\s+${NOTE}$`)) as string,
      isPartial: false,
    });
  });

  it.each<[string, string, string | Uint8Array]>([
    ['RTF', 'a.rtf', '{\\rtf1 a}'],
    ['an old document', 'a.doc', oldOffice('WordDocument')],
  ])('is told to be left out: %s', (_what, name, content) => {
    expect(inserted(name, content)).toEqual({ text: TEXT, isPartial: true });
  });

  it('is told to be left out where it is missing, or of another program', () => {
    expect(documentText(docx(part(body)), 'a.docx')).toEqual({ text: TEXT, isPartial: true });
    expect(documentText(docx(part(`${paragraph(TEXT)}<w:object><o:OLEObject/></w:object>`)), 'a.docx')).toEqual({
      text: TEXT,
      isPartial: true,
    });
  });
});

describe('what cannot be read is told by what it is', () => {
  it.each<[string, Uint8Array | string]>([
    ['doc', oldOffice('WordDocument')],
    ['sheet', oldOffice('Workbook')],
    ['slides', oldOffice('PowerPoint Document')],
    ['locked', oldOffice('EncryptedPackage')],
    ['pdf', '%PDF-1.7\n%âãÏÓ'],
    ['rtf', '{\\rtf1\\ansi'],
    ['odt', zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.text'), 'content.xml': strToU8('<a/>') })],
    ['sheet', zipSync({ 'xl/workbook.xml': strToU8('<a/>') })],
    ['slides', zipSync({ 'ppt/presentation.xml': strToU8('<a/>') })],
    ['pages', zipSync({ 'Index/Document.iwa': strToU8('a') })],
    ['archive', zipSync({ 'plan.txt': strToU8(TEXT) })],
    ['web', '<!DOCTYPE html>\n<html><body>a</body></html>'],
    ['web', new Uint8Array([0xff, 0xfe, ...utf16('<html><body>a</body></html>', true)])],
    ['web', '<?xml version="1.0"?>\n<?mso-application progid="Word.Document"?>\n<w:wordDocument/>'],
    ['image', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10])],
    ['image', new Uint8Array([0xff, 0xd8, 0xff, 0xe0])],
    ['archive', 'Rar!\x1a\x07'],
    ['blank', ''],
    ['blank', ' \n\t\u3000'],
    ['blank', docx(part('<w:p/>'))],
    ['binary', docx('<w:document><w:p></w:document>')],
    ['binary', docx(`<!DOCTYPE d [<!ENTITY a "x">]>${part(paragraph('&a;'))}`)],
    ['binary', docx(part('<w:p>'.repeat(200_000) + '</w:p>'.repeat(200_000)))],
    ['binary', 'MZ\x90\0\x03\0\0\0\x04\0\0\0'],
    ['large', docx(new Uint8Array(12_000_000).fill(0x20))],
    ['large', new Uint8Array(2_000_000).fill(0x61)],
    ['large', docx(part(paragraph('a'.repeat(1_100_000))))],
  ])('%s', (fault, bytes) => {
    expect(read(bytes)).toBe(fault);
  });

  it('where its name says that it is a document, and it is none', () => {
    expect(documentText(strToU8('MZ'), 'a.docx')).toEqual({ fault: 'binary' });
    expect(documentText(strToU8('MZ'), 'a.txt')).toEqual({ text: 'MZ', isPartial: false });
  });

  it('in good time, however many paragraphs or parts a document has', () => {
    const many = docx(part('<w:p><w:r><w:t>数</w:t></w:r></w:p>'.repeat(200_000)));
    const none = new Uint8Array();
    const parts = Object.fromEntries(Array.from({ length: 60_000 }, (_, at) => [`customXml/${String(at)}.xml`, none]));
    const large = zipSync({ ...parts, 'word/document.xml': strToU8(part(paragraph(TEXT))) }, { level: 0 });
    const start = performance.now();
    expect(read(many)).toHaveLength(399_999);
    expect(read(large)).toBe(TEXT);
    expect(performance.now() - start).toBeLessThan(20_000);
  }, 60_000);
});
