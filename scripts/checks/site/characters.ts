import type { DistCheck } from './types.ts';

/** Endings of files that people or programs read as text. */
const TEXTS = /\.(html|json|md|csv|txt|xml|ics|webmanifest|svg)$/;

/** Nothing was lost on the way: no file has the sign for a character that could not be decoded, nor a byte that cannot be. */
export const characters: DistCheck = {
  name: 'characters',
  run: ({ files, text }) =>
    [...files]
      .filter((file) => TEXTS.test(file))
      .flatMap((file) => {
        const content = text(file);
        const at = content.indexOf('\uFFFD');
        if (at === -1) return [];
        const around = content.slice(Math.max(0, at - 20), at + 20).replace(/\s+/g, ' ');
        return [
          {
            file,
            id: '',
            found: `has U+FFFD, the sign for a lost character, in "${around}"`,
            fix: 'find what it was made from, and save that as UTF-8',
          },
        ];
      }),
};
