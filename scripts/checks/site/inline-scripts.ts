import { beginning, isInlineScript, knownScripts } from '../../../integrations/inline-scripts.ts';
import type { DistCheck } from './types.ts';

/** The scripts in pages are those that the site itself writes. */
export const inlineScripts: DistCheck = {
  name: 'inline scripts',
  run: ({ pages }) =>
    pages.flatMap(({ file, elements }) =>
      elements
        .filter(({ name, attributes, text }) => isInlineScript(name, attributes) && !knownScripts.has(text))
        .map(({ text }) => ({
          file,
          id: '<script>',
          found: `${beginning(text)} is none of the site's scripts`,
          fix: 'take it out, or name the component that writes it in integrations/inline-scripts.ts',
        })),
    ),
};
