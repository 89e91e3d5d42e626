import { DASH, plainText, type Found } from './plain-text.ts';

/** A telephone or fax number. */
export interface Telephone extends Found {
  /** Area code and number in digits, without the code of the country. */
  digits: string;
  /** The extension (转8001), where there is one. */
  extension?: string;
}

/** Kinds of numbers that look alike; the last of these words before a number says what it is. */
const LABEL = /(?:电话|传真|手机|热线|Tel|Fax|QQ|微信|邮编|编号|账号)(?:\p{P}?(?:电话|传真|手机|微信))*/giu;
const PART = `[ ${DASH}]`;
const TELEPHONE = new RegExp(
  [
    String.raw`(?<![\w.@${DASH}])(?<country>(?:\+|00)86${PART}?)?`,
    String.raw`(?<number>\(0\d{2,3}\)${PART}*\d{3,4} ?\d{4}|0\d{2,3}${PART}*\d{3,4} ?\d{4}|1[3-9]\d${PART}?\d{4}${PART}?\d{4}`,
    String.raw`|[48]00${PART}?\d{3}${PART}?\d{4}|[48]00${PART}?\d{4}${PART}?\d{3}|[48]00\d${PART}?\d{3}${PART}?\d{3}|(?<=86${PART}?)[1-9]\d{1,2}${PART}\d{7,8}|\d{7,8})`,
    String.raw`(?:(?:转|${PART})(?<extension>\d{1,5}))?(?![\w@]|[.${DASH}]\d)`,
  ].join(''),
  'gu',
);

/** Telephone numbers of the mainland: of a town, mobile, 400; those that are faxes only, QQ numbers and postcodes are left out. */
export function readTelephones(text: string): Telephone[] {
  return labelled(text).flatMap(({ label, ...number }) =>
    /QQ|邮编|编号|账号/i.test(label) || /^(?:传真|Fax)$/i.test(label) ? [] : [number],
  );
}

/** Fax numbers: those that 传真 stands before, alone or beside 电话. */
export function readFaxes(text: string): Telephone[] {
  return labelled(text).flatMap(({ label, ...number }) => (/传真|Fax/i.test(label) ? [number] : []));
}

function labelled(text: string): (Telephone & { label: string })[] {
  const { plain, original } = plainText(text);
  return [...plain.matchAll(TELEPHONE)].map(({ 0: words, index, groups = {} }) => {
    const { country, number = '', extension } = groups;
    const digits = number.replace(/\D/g, '');
    // Behind +86 an area code stands without its 0.
    const isArea = country !== undefined && /^[2-9]\d{8,10}$/.test(digits) && !/^[48]00/.test(digits);
    return {
      ...original(index, index + words.length),
      digits: isArea ? `0${digits}` : digits,
      ...(extension === undefined ? {} : { extension }),
      label: plain.slice(0, index).split('\n').at(-1)?.match(LABEL)?.at(-1) ?? '',
    };
  });
}

/** E-mail addresses. */
export function readEmails(text: string): Found[] {
  return found(text, /(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g);
}

/**
 * Addresses of pages: with a scheme, with www., or the name of a host under a usual domain. They end before Han characters,
 * brackets, commas and the full stop of the sentence.
 */
export function readWebAddresses(text: string): Found[] {
  const rest = String.raw`[^\s\u0080-\uffff()<>"',;|\\]`;
  const host = String.raw`(?:[a-z\d-]+\.)+(?:cn|com|net|org|gov|edu|cc|top|vip|tech)(?![\w@-]|\.\w)`;
  return found(
    text,
    new RegExp(
      String.raw`(?<![\w@.-])(?:(?:https?:\/\/|www\.)${rest}*[\w/=#&-]|${host}(?::\d+)?(?:[/?]${rest}*[\w/=#&-]|\/)?)`,
      'gi',
    ),
  );
}

/** QQ groups and QQ numbers, several parted by 、 or /. */
export function readQqGroups(text: string): (Found & { digits: string })[] {
  const { plain, original } = plainText(text);
  return [
    ...plain.matchAll(/QQ\p{Script=Han}{0,4}[^\d\n]{0,4}(?<numbers>\d{5,12}(?:[、,/和或;]\d{5,12})*)(?!\d)/giu),
  ].flatMap(({ 0: words, index, groups = {} }) => {
    const start = index + words.length - (groups['numbers'] ?? '').length;
    return [...(groups['numbers'] ?? '').matchAll(/\d+/g)].map(({ 0: digits, index: at }) => ({
      ...original(start + at, start + at + digits.length),
      digits,
    }));
  });
}

function found(text: string, pattern: RegExp): Found[] {
  return [...text.matchAll(pattern)].map(({ 0: words, index }) => ({ words, at: index }));
}
