import { LANGUAGES } from '../../../src/model/language.ts';
import type { DistCheck } from './types.ts';

/** Every page has one h1, a title and a description, and no two pages of a language share a title. */
export const titles: DistCheck = {
  name: 'titles',
  run: ({ pages }) => {
    const heads = pages.map(({ file, elements }) => ({
      file,
      title: elements.find(({ name, ancestors }) => name === 'title' && ancestors.includes('head'))?.text.trim() ?? '',
      description:
        elements
          .find(({ name, attributes }) => name === 'meta' && attributes.get('name') === 'description')
          ?.attributes.get('content') ?? '',
      headings: elements.filter(({ name }) => name === 'h1').length,
    }));
    const language = (file: string) => LANGUAGES.find((each) => file.startsWith(`${each}/`));
    return heads.flatMap(({ file, title, description, headings }) => {
      const problem = (found: string, fix: string) => ({ file, id: 'head', found, fix });
      const twins = heads.filter(
        (other) => other.file !== file && other.title === title && language(other.file) === language(file),
      );
      return [
        ...(title ? [] : [problem('has no title', 'give the page a title')]),
        ...(description ? [] : [problem('has no description', 'give the page a description')]),
        ...(headings === 1 ? [] : [problem(`has ${String(headings)} h1`, 'give the page exactly one')]),
        ...(twins.length > 0
          ? [problem(`shares its title "${title}" with ${twins[0]?.file ?? ''}`, 'make the titles differ')]
          : []),
      ];
    });
  },
};
