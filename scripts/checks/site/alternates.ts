import { localizedPath, unlocalizedPath } from '../../../src/logic/paths.ts';
import { SOURCE_LANGUAGE } from '../../../src/model/language.ts';
import type { DistCheck } from './types.ts';
import { movedAddresses } from './moved-addresses.ts';
import type { Dist } from './read-site.ts';

/**
 * Every page links to itself in every language of the edition, and to the notice's own for readers of none (`x-default`). An address
 * that moved does not: searches are to forget it.
 */
export const alternates: DistCheck = {
  name: 'alternates',
  run: (dist, content) => {
    const { languages } = content.dataset.edition;
    const moved = new Set(movedAddresses(dist, content).map(({ from }) => from));
    return dist.pages.flatMap(({ file, path, elements }) => {
      if (moved.has(path)) return [];
      const page = unlocalizedPath(path);
      const wanted = new Map([
        ...languages.map((language): [string, string] => [language, localizedPath(page, language)]),
        ['x-default', localizedPath(page, SOURCE_LANGUAGE)],
      ]);
      const links = elements.filter(({ name, attributes }) => name === 'link' && attributes.has('hreflang'));
      const there = new Map(
        links.map(({ attributes }) => [attributes.get('hreflang'), pathIn(dist, attributes.get('href') ?? '')]),
      );
      return [...wanted]
        .filter(([language, address]) => there.get(language) !== address)
        .map(([language, address]) => ({
          file,
          id: `hreflang ${language}`,
          found: `leads to ${there.get(language) ?? 'nothing'}`,
          fix: `it should lead to ${address}`,
        }));
    });
  },
};

/** The path in the edition of an address that may name the host, which the reader of the site then leaves alone. */
function pathIn({ ownAddress }: Dist, address: string): string {
  return /^https?:/.test(address) ? ownAddress(new URL(address).pathname) : address;
}
