import { SOURCE_LANGUAGE, LANGUAGES } from '../model/language.ts';
import { arrivedText, withTwoDigits } from './arrived-text.ts';

/** Names of the first folder that people give the languages. */
const SPELLINGS: Readonly<Record<(typeof LANGUAGES)[number], RegExp>> = {
  'zh-CN': /^(?:zh|cn|chinese)(?:[-_].*)?$/,
  en: /^(?:eng?|english)(?:[-_].*)?$/,
};

/**
 * The addresses of this site that one which leads nowhere may have been, the likeliest first: without what a sentence,
 * a chat program or another encoding added to it, and as our addresses are written. `path` is as the browser has it,
 * with the edition's `base` before it; what stands behind `?` or `#` in an encoded form comes after the path. The
 * caller finds out whether such pages exist.
 */
export function wantedAddresses(path: string, base: string): string[] {
  const [, folder = '', rest = ''] = /^([^?#]*)(.*)$/su.exec(arrivedText(path)) ?? [];
  const own = folder.toLowerCase().startsWith(base.toLowerCase()) ? folder.slice(base.length) : folder;
  // What no address has is left out; or the address ends there.
  const cleaned = [own.replace(/[^\w./\\-]+/g, ''), own.replace(/[^\w./\\-][^]*/, '')].map(segments);
  const padded = cleaned.map((names) => names.map(withTwoDigits));
  // A page with something behind it that is no page.
  const shorter = cleaned.filter((names) => names.length > 2).map((names) => names.slice(0, -1));
  const found = [...cleaned, ...padded, ...shorter].filter((names) => names.length > 0);
  const addresses = found.map((names) => `${base}/${names.join('/')}${isFile(names) ? '' : '/'}${rest}`);
  return [...new Set(addresses)].filter((address) => address !== path);
}

/** The folders of an address, in lower case, with the language that ours has for the one it says. */
function segments(path: string): string[] {
  const names = path
    .toLowerCase()
    .split(/[/\\]+/)
    .map((name) => name.replace(/^[._-]+|[._-]+$/g, '').replace(/^(?:index\.)?(?:html?|php)$|\.(?:html?|php)$/, ''))
    .filter((name) => name !== '' && name !== 'index');
  const [first = '', ...others] = names;
  const language = LANGUAGES.find((each) => SPELLINGS[each].test(first));
  if (language === undefined) return names;
  return language === SOURCE_LANGUAGE ? others : [language, ...others];
}

function isFile(names: readonly string[]): boolean {
  return /\.[a-z]+$/.test(names.at(-1) ?? '');
}

/**
 * The id among `ids` that the part of an address behind its `#` means: in whatever case, and with whatever a sentence
 * added to it. Null if it names none, or goes on as a longer id would.
 */
export function placeMeant(fragment: string, ids: Iterable<string>): string | null {
  const wanted = arrivedText(fragment).replace(/^#+/, '').toLowerCase();
  const [longest] = [...ids]
    .filter((id) => {
      const name = id.normalize('NFKC').toLowerCase();
      return name !== '' && wanted.startsWith(name) && !goesOn(name, wanted.slice(name.length));
    })
    .sort((a, b) => b.length - a.length);
  return longest ?? null;
}

/** Whether what follows a name may belong to it: more of the same writing, after a mark that ids have too. */
function goesOn(name: string, rest: string): boolean {
  return /[a-z0-9]$/.test(name) ? /^[._-]*[a-z0-9]/.test(rest) : /^[\p{L}\p{N}]/u.test(rest);
}
