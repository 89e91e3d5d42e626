import {
  AlignmentType,
  BorderStyle,
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  TextRun,
  type IParagraphOptions,
  type IRunOptions,
} from 'docx';
import type { Outline, OutlineBlock } from '../../logic/application-outline.ts';
import { SOURCE_LANGUAGE, type Language } from '../../model/language.ts';

/** Tags by which Word knows the languages; those of `INTL` would be a file more for every page that tells dates. */
const WORD_LANGUAGES: Record<Language, string> = { 'zh-CN': 'zh-CN', en: 'en-GB' };

/** Fonts by their names alone: nothing is embedded, and a machine without them takes its own. */
const BODY = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', cs: 'Times New Roman', eastAsia: 'SimSun' };
const HEADINGS = { ascii: 'Arial', hAnsi: 'Arial', cs: 'Arial', eastAsia: 'SimHei' };

/** Lengths in twentieths of a point, as Word counts. */
const INDENT = 420;
const SPACE = 120;

const QUOTE: IParagraphOptions = {
  indent: { left: INDENT },
  border: { left: { style: BorderStyle.SINGLE, size: 12, space: 8, color: '808080' } },
};

const LAYOUTS: Record<OutlineBlock['kind'], IParagraphOptions> = {
  title: { heading: HeadingLevel.TITLE },
  subtitle: { alignment: AlignmentType.CENTER, spacing: { after: 2 * SPACE } },
  note: { shading: { fill: 'EEEEEE' } },
  topic: { spacing: { before: 2 * SPACE, after: SPACE } },
  text: {},
  quote: QUOTE,
  heading1: { heading: HeadingLevel.HEADING_1 },
  heading2: { heading: HeadingLevel.HEADING_2 },
  blank: {},
};

/** An outline as a Word document (.docx) with real headings, the language of every paragraph, and a title. */
export function outlineDocx({ language, title, author, blocks }: Outline): Promise<Blob> {
  const heading = (size: number, before: number) => ({
    run: { font: HEADINGS, size, bold: true, color: '000000' },
    paragraph: { spacing: { before, after: SPACE }, keepNext: true },
  });
  return Packer.toBlob(
    new Document({
      title,
      creator: author,
      lastModifiedBy: author,
      styles: {
        default: {
          document: {
            run: {
              font: BODY,
              size: 24,
              language: { value: WORD_LANGUAGES[language], eastAsia: WORD_LANGUAGES[SOURCE_LANGUAGE] },
            },
            paragraph: { spacing: { after: SPACE, line: 320 } },
          },
          title: { ...heading(40, 0), paragraph: { alignment: AlignmentType.CENTER, spacing: { after: SPACE } } },
          heading1: heading(32, 3 * SPACE),
          heading2: heading(26, 2 * SPACE),
        },
      },
      sections: [{ children: blocks.map(paragraph) }],
    }),
  );
}

function paragraph({ kind, text, language }: OutlineBlock): Paragraph {
  const run: IRunOptions = {
    text,
    language: { value: WORD_LANGUAGES[language], eastAsia: WORD_LANGUAGES[SOURCE_LANGUAGE] },
    // Marks that both scripts have, such as quotation marks, are as wide as the characters around them.
    ...(language === SOURCE_LANGUAGE ? { font: { hint: 'eastAsia' } } : {}),
    ...(kind === 'topic' || kind === 'subtitle' ? { bold: true } : {}),
  };
  return new Paragraph({ ...LAYOUTS[kind], children: kind === 'blank' ? [] : [new TextRun(run)] });
}
