/** Reads and writes parts of a PDF as Chromium makes it: its objects are plain text between the streams. */

/** Numbers of the objects that are pages, in the order of the pages. */
function pageObjects(text: string): string[] {
  const isPage = new Set([...text.matchAll(/(\d+) 0 obj\n<<\/Type \/Page\n/g)].map(([, object]) => object));
  return [...text.matchAll(/\/Kids \[([^\]]*)\]/g)]
    .flatMap(([, kids = '']) => [...kids.matchAll(/(\d+) 0 R/g)].map(([, object = '']) => object))
    .filter((object) => isPage.has(object));
}

/** The number of pages of a PDF. */
export function countPages(pdf: Buffer): number {
  return pageObjects(pdf.toString('latin1')).length;
}

/** The number of the page, from 1, on which each place stands that a link within the PDF leads to. */
export function pagesOfPlaces(pdf: Buffer): Map<string, number> {
  const text = pdf.toString('latin1');
  const pages = new Map(pageObjects(text).map((object, at) => [object, at + 1]));
  return new Map(
    [...text.matchAll(/\/(\S+) \[(\d+) 0 R \/XYZ /g)].flatMap(([, place = '', object = '']): [string, number][] => {
      const page = pages.get(object);
      return page === undefined ? [] : [[place, page]];
    }),
  );
}

/** The PDF as if made at the start of a day, YYYY-MM-DD, so that the same content makes the same file. */
export function datePdf(pdf: Buffer, day: string): Buffer {
  const date = `D:${day.replaceAll('-', '')}000000+00'00'`;
  return Buffer.from(
    pdf.toString('latin1').replace(/(\/(?:Creation|Mod)Date \()D:\d{14}\+00'00'/g, `$1${date}`),
    'latin1',
  );
}
