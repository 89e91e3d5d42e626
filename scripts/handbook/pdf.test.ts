import { describe, expect, it } from 'vitest';
import { countPages, datePdf, pagesOfPlaces } from './pdf.ts';

/** What matters of a PDF as Chromium writes it. */
const PDF = Buffer.from(
  `%PDF-1.4
1 0 obj
<</Title (x)
/CreationDate (D:20250102030405+00'00')
/ModDate (D:20250102030405+00'00')>>
endobj
9 0 obj
<</Type /Page
/Parent 20 0 R>>
endobj
4 0 obj
<</Type /Page
/Parent 20 0 R>>
endobj
20 0 obj
<</Type /Pages
/Count 2
/Kids [9 0 R 4 0 R]>>
endobj
21 0 obj
<</notice [9 0 R /XYZ 0 10 0]
/c-annex.1 [4 0 R /XYZ 0 842.88 0]
/gone [5 0 R /XYZ 0 1 0]>>
endobj
`,
  'latin1',
);

describe('a PDF', () => {
  it('has its pages in the order of the tree, not of the file', () => {
    expect(countPages(PDF)).toBe(2);
    expect([...pagesOfPlaces(PDF)]).toEqual([
      ['notice', 1],
      ['c-annex.1', 2],
    ]);
  });

  it('bears the day it is given, and is as long as before', () => {
    const dated = datePdf(PDF, '2031-03-01');
    expect(dated.toString('latin1')).toContain("/CreationDate (D:20310301000000+00'00')\n/ModDate (D:20310301000000");
    expect(dated).toHaveLength(PDF.length);
  });
});
