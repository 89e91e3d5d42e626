/** What kinds of files are read. */
const READ = '.docx, .pdf, .md and .txt are read';
const SAVE = 'Open it in Word or WPS and save it as .docx';
const OTHERWISE = 'or open it in Word or WPS and save it as .docx';

/** What is said of each fault; … stands for what was found. */
const MESSAGES = {
  missing: 'There is no such file. Give the path of the notice',
  folder: 'It is a folder. Give the path of the notice in it',
  doc: `It is an old document of Word (.doc) or WPS (.wps). ${SAVE}`,
  rtf: `It is in RTF. ${SAVE}`,
  odt: `It is an OpenDocument text (.odt). Open it in LibreOffice, Word or WPS and save it as .docx`,
  web: `It is a web page. Copy its text into a document and save it as .docx or .txt`,
  pdf: `It is a PDF in another document. ${SAVE}`,
  sheet: 'It is a spreadsheet. Copy its cells into the notice as a table, and save that as .docx',
  slides: 'It is a presentation. Ask for the notice as .docx',
  pages: 'It is a document of Pages. Export it to Word (.docx)',
  locked: 'It is a document with a password. Open it in Word or WPS, take the password away and save it as .docx',
  image: 'It is a picture. Ask for the .docx, or run text recognition (OCR) over it and give the .txt that comes of it',
  archive: 'It is an archive (.zip, .rar or the like). Unpack it and give the file of the notice in it',
  binary: `It is damaged, or no document. Get it again; if Word or WPS opens it, save it as .docx from there; ${READ}`,
  large:
    'It has more than 10 MB, or a million characters. Take the pictures and what is no part of the notice out of it',
  blank: 'There is no text in it. See that it is the right file, and that it was saved',
  script: 'Its text is not Chinese. Give the notice in Chinese; of a PDF whose letters come out wrong, the .docx',
  ending: `It is a text whose name ends in "…". Rename it if it is one: ${READ}`,
  scan:
    'There is no text in this PDF: it is a scan, or made of pictures. Ask for the .docx, or run text recognition ' +
    '(OCR) over it, compare what comes of it with the scan, and give it as .txt or .docx',
  program:
    'A PDF is read by pdftotext, which is not installed. Install it ("apt-get install poppler-utils" on Linux, ' +
    `"brew install poppler" on a Mac), ${OTHERWISE}`,
  closed: 'The PDF has a password, or does not allow its text to be copied. Ask for one that does, or for the .docx',
  broken: `pdftotext cannot read the PDF (…). Get it again, ${OTHERWISE}`,
};

/** Why a file gives no notice; the message names it and says what was found and what to do. */
export class DocumentFault extends Error {
  constructor(path: string, fault: keyof typeof MESSAGES, found = '') {
    super(`${path}: ${MESSAGES[fault].replace('…', () => found)}.`);
  }
}
