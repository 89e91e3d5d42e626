import type { LocalizedText } from '../../model/localized.ts';
import { localize } from '../../logic/localize.ts';
import { localizedPath } from '../../logic/paths.ts';
import type { DescriptionInput, Thing } from './types.ts';

/** A step on the way to a page: its name, and its path without the language; the page itself needs none. */
export interface Step {
  name: LocalizedText | string;
  path?: string;
}

/** The way to a page. */
export function breadcrumbs(steps: readonly Step[], { language, address }: DescriptionInput): Thing {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ name, path }, at) => ({
      '@type': 'ListItem',
      position: at + 1,
      name: typeof name === 'string' ? name : localize(name, language).text,
      ...(path === undefined ? {} : { item: { '@id': address(localizedPath(path, language)) } }),
    })),
  };
}
