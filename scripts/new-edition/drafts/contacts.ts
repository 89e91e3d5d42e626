import {
  readEmails,
  readFaxes,
  readQqGroups,
  readTelephones,
  type Telephone,
} from '../../../src/logic/read-facts/contacts.ts';
import { LIST_FILES } from '../../../src/model/dataset.ts';
import { wordsOf } from '../edition/edition-record.ts';
import type { Outline, OutlineClause } from '../outline/types.ts';
import type { Bodies } from './bodies.ts';
import type { Draft } from '../../../src/model/draft.ts';

/** Who answers questions: the clauses below the heading for it, and others that say 联系人 or 咨询. */
export function contactDrafts({ parts }: Outline, bodies: Bodies): Draft[] {
  const clauses = parts.flatMap((part) =>
    part.label?.startsWith('附')
      ? []
      : part.clauses.filter(
          (clause) => part.id === 'contacts' || /联系(?:人|电话|方式)|咨询(?:电话|热线)/.test(wordsOf(clause)),
        ),
  );
  return clauses.flatMap((clause): Draft[] => {
    const text = clause.paragraphs.join('\n');
    const telephones = readTelephones(text);
    const emails = readEmails(text).map(({ words }) => words);
    const qqGroups = readQqGroups(text).map(({ digits }) => digits);
    const wechat = [...text.matchAll(/微信(?:公众)?(?:号|群)?[：:]\s*“?([^”；;，。、\s]+)/g)].flatMap(
      ([, words]) => words ?? [],
    );
    if (telephones.length + emails.length + qqGroups.length + wechat.length === 0) return [];
    const people = peopleOf(text, telephones);
    const named = new Set(people.map(({ telephone }) => telephone));
    const hours = /(?:工作日|周一至|每[天日])[^）)；;。\n]*\d[^）)；;。\n]*/.exec(text)?.[0];
    const address = /地\s?址[：:]\s*([^；;。\n]+)/.exec(text)?.[1]?.trim();
    const value = {
      organization: bodies.idOf(officeOf(clause) ?? bodies.host(), clause),
      clause: clause.id,
      people,
      telephones: telephones.map(numberOf).filter((number) => !named.has(number)),
      emails,
      faxes: readFaxes(text).map(numberOf),
      qqGroups,
      wechat,
      ...(hours === undefined ? {} : { hours: { 'zh-CN': hours } }),
      ...(address === undefined ? {} : { address: { 'zh-CN': address } }),
    };
    const kept = Object.fromEntries(
      Object.entries(value).filter(([, each]) => !Array.isArray(each) || each.length > 0),
    );
    return [
      {
        id: `contact-${clause.id.replaceAll('.', '-')}`,
        kind: 'contact',
        file: LIST_FILES.contacts.path,
        value: kept,
        clause: clause.id,
        quote: text,
      },
    ];
  });
}

/** The office that a clause is about: its title, or the words before its first full stop. */
function officeOf({ title, paragraphs }: OutlineClause): string | undefined {
  const words = title ?? /^([^。：:，；\d]{2,20})[。：:]/.exec(paragraphs[0] ?? '')?.[1];
  return words !== undefined && !/联系|咨询|电话|邮箱/.test(words) ? words : undefined;
}

/** The people before telephone numbers: each before its own, or a list of them before as many numbers. */
function peopleOf(text: string, telephones: readonly Telephone[]): { name: { 'zh-CN': string }; telephone?: string }[] {
  const person = (name: string, telephone: Telephone | undefined) => ({
    name: { 'zh-CN': name.replace(/\s+/g, '') },
    ...(telephone ? { telephone: numberOf(telephone) } : {}),
  });
  const listed =
    /联\s?系\s?人[：:]\s*([^；;，,。（(\n\d]+)/
      .exec(text)?.[1]
      ?.split(/[、和/]/)
      .map((name) => name.replace(/(?:联系)?电话.*/, '').trim())
      .filter(Boolean) ?? [];
  if (listed.length > 1 || (listed.length === 1 && telephones.length <= 1)) {
    const paired = listed.length === telephones.length || listed.length === 1;
    return listed.map((name, at) => person(name, paired ? telephones[at] : undefined));
  }
  return telephones.flatMap((telephone) => {
    const before =
      text
        .slice(0, telephone.at)
        .split(/[\n；;]/)
        .at(-1) ?? '';
    const name =
      /(?:^|[：:，,、\s])(\p{Script=Han} ?\p{Script=Han}{1,3})[\s，,：:（(]*(?:(?:联系)?(?:电话|手机)[：:]?)?\s*$/u.exec(
        before,
      )?.[1];
    return name === undefined || /电话|手机|热线|单位/.test(name) ? [] : [person(name, telephone)];
  });
}

function numberOf({ digits, words, extension }: Telephone): string {
  const area = /^\D*(0\d{2,3})\D+\d/.exec(words)?.[1];
  const number = area !== undefined && digits.startsWith(area) ? `${area}-${digits.slice(area.length)}` : digits;
  return extension === undefined ? number : `${number}-${extension}`;
}
