import { beginning, knownScripts } from '../../deploy/inline-scripts.ts';
import type { DistCheck } from '../../dist/check.ts';

/** Types of script elements that hold data. */
const DATA = new Set(['application/ld+json', 'application/json']);

/** The scripts in pages are those that the site itself writes. */
export const inlineScripts: DistCheck = {
  name: 'inline scripts',
  run: ({ pages }) =>
    pages.flatMap(({ file, elements }) =>
      elements
        .filter(({ name, attributes }) => name === 'script' && !attributes.has('src'))
        .filter(({ attributes, text }) => !DATA.has(attributes.get('type') ?? '') && !knownScripts.has(text))
        .map(({ text }) => ({
          file,
          id: '<script>',
          found: `${beginning(text)} is none of the site's scripts`,
          fix: 'take it out, or name the component that writes it in scripts/deploy/inline-scripts.ts',
        })),
    ),
};
