import type { DocumentFault } from '../../../src/logic/documents/document-faults.ts';

/** What kinds of files are read. */
export const READ = '.docx, .pdf, .md and .txt are read';
const SAVE = 'Open it in Word or WPS and save it as .docx';

/** What is said of files of other kinds, and of those without text. */
export const FAULTS: Readonly<Record<DocumentFault, string>> = {
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
    'It has too much in it for a notice: more than 10 MB, or a million characters. Take the pictures and what is no part of the notice out of it',
  blank: 'There is no text in it. See that it is the right file, and that it was saved',
};

export const NOT_CHINESE =
  'Its text is not Chinese. Give the notice in Chinese; of a PDF whose letters come out wrong, the .docx';
