import { localizedPath, unlocalizedPath } from '../../../src/logic/paths.ts';
import { LANGUAGES, SOURCE_LANGUAGE } from '../../../src/model/language.ts';
import type { DistCheck } from '../../dist/check.ts';

/** Every page links to itself in every language, and to the notice's own for readers of none (`x-default`). */
export const alternates: DistCheck = {
  name: 'alternates',
  run: ({ pages }) =>
    pages.flatMap(({ file, path, elements }) => {
      const page = unlocalizedPath(path);
      const wanted = new Map([
        ...LANGUAGES.map((language): [string, string] => [language, localizedPath(page, language)]),
        ['x-default', localizedPath(page, SOURCE_LANGUAGE)],
      ]);
      const links = elements.filter(({ name, attributes }) => name === 'link' && attributes.has('hreflang'));
      const there = new Map(
        links.map(({ attributes }) => [
          attributes.get('hreflang'),
          new URL(attributes.get('href') ?? '', 'http://site').pathname,
        ]),
      );
      return [...wanted]
        .filter(([language, address]) => there.get(language) !== address)
        .map(([language, address]) => ({
          file,
          id: `hreflang ${language}`,
          found: `leads to ${there.get(language) ?? 'nothing'}`,
          fix: `it should lead to ${address}`,
        }));
    }),
};
