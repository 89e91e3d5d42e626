import {
  readEmails,
  readFaxes,
  readQqGroups,
  readTelephones,
  type Telephone,
} from '../../../src/logic/read-facts/contacts.ts';
import type { Draft } from '../../../src/model/draft.ts';
import { chinese } from '../edition/chinese.ts';
import { wordsOf } from '../edition/edition-record.ts';
import type { OutlineClause, OutlinePart } from '../outline/types.ts';
import type { Bodies } from './bodies.ts';
import { draftOf } from './draft-of.ts';

const ASKS = /联系(?:人|电话|方式)|咨询(?:电话|热线)/;
const WECHAT = /微信(?:公众)?(?:号|群)?[：:]\s*“?([^”；;，。、\s]+)/g;
const HOURS = /(?:工作日|周一至|每[天日])[^）)；;。\n]*\d[^）)；;。\n]*/;
const ADDRESS = /地\s?址[：:]\s*([^；;。\n]+)/;
const LISTED = /联\s?系\s?人[：:]\s*([^；;，,。（(\n\d]+)/;
/** A name right before its number, with or without 电话. */
const NAMED =
  /(?:^|[：:，,、；;\s])(\p{Script=Han} ?\p{Script=Han}{1,3})[\s，,：:（(]*(?:(?:联系)?(?:电话|手机)[：:]?)?\s*$/u;

/** Who answers questions: the clauses below the heading for it, and others that say 联系人 or 咨询. */
export function contactDrafts(parts: readonly OutlinePart[], bodies: Bodies): Draft[] {
  const clauses = parts.flatMap((part) =>
    part.clauses.filter((clause) => part.id === 'contacts' || ASKS.test(wordsOf(clause))),
  );
  return clauses.flatMap((clause): Draft[] => {
    const text = clause.paragraphs.join('\n');
    const telephones = readTelephones(text);
    const emails = readEmails(text).map(({ words }) => words);
    const qqGroups = readQqGroups(text).map(({ digits }) => digits);
    const wechat = [...text.matchAll(WECHAT)].map(([, words]) => words);
    if (telephones.length + emails.length + qqGroups.length + wechat.length === 0) return [];
    const people = peopleOf(text, telephones);
    const hours = HOURS.exec(text)?.[0];
    const address = ADDRESS.exec(text)?.[1]?.trim();
    const value = {
      organization: bodies.idOf(officeOf(clause) ?? bodies.host(), clause),
      clause: clause.id,
      people,
      telephones: telephones.map(numberOf).filter((number) => !people.some(({ telephone }) => telephone === number)),
      emails,
      faxes: readFaxes(text).map(numberOf),
      qqGroups,
      wechat,
      hours: hours && chinese(hours),
      address: address && chinese(address),
    };
    return [draftOf('contact', value, { clause, text }, `contact-${clause.id.replaceAll('.', '-')}`)];
  });
}

/** The office that a clause is about: its title, or the words before its first full stop. */
function officeOf({ title, paragraphs }: OutlineClause): string | undefined {
  const words = title ?? /^([^。：:，；\d]{2,20})[。：:]/.exec(paragraphs[0] ?? '')?.[1];
  return words !== undefined && !/联系|咨询|电话|邮箱/.test(words) ? words : undefined;
}

/** The people of telephone numbers: a list of them behind 联系人 with as many numbers, or each right before its own. */
function peopleOf(text: string, telephones: readonly Telephone[]) {
  const listed = (LISTED.exec(text)?.[1] ?? '')
    .split(/[、和/]/)
    .map((name) => name.replace(/(?:联系)?电话.*/, '').trim())
    .filter(Boolean);
  const isList = listed.length > 1 || (listed.length === 1 && telephones.length <= 1);
  const isPaired = listed.length === 1 || listed.length === telephones.length;
  const found = isList
    ? listed.map((name, at) => ({ name, telephone: isPaired ? telephones[at] : undefined }))
    : telephones.flatMap((telephone) => {
        const name = NAMED.exec(text.slice(0, telephone.at))?.[1];
        return name === undefined || /电话|手机|热线|单位/.test(name) ? [] : [{ name, telephone }];
      });
  return found.map(({ name, telephone }) => ({
    name: chinese(name.replace(/\s+/g, '')),
    telephone: telephone && numberOf(telephone),
  }));
}

function numberOf({ digits, words, extension }: Telephone): string {
  const area = /^\D*(0\d{2,3})\D+\d/.exec(words)?.[1];
  const number = area !== undefined && digits.startsWith(area) ? `${area}-${digits.slice(area.length)}` : digits;
  return extension === undefined ? number : `${number}-${extension}`;
}
