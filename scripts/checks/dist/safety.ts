import type { DistCheck } from '../../dist/check.ts';

/** Attributes by which a page loads something without being asked. */
const LOADS: Record<string, string> = { script: 'src', img: 'src', iframe: 'src', source: 'srcset', link: 'href' };

/** Relations of a `<link>` that load nothing. */
const NO_LOAD = new Set(['canonical', 'alternate', 'sitemap', 'image_src']);

/** No event handler in an attribute, no script in an address, nothing loaded from another host. */
export const safety: DistCheck = {
  name: 'safety',
  run: ({ pages }) =>
    pages.flatMap(({ file, elements }) =>
      elements.flatMap(({ name, attributes }) => {
        const handlers = [...attributes.keys()].filter((attribute) => attribute.startsWith('on'));
        const scripts = [...attributes.values()].filter((value) => /^\s*javascript:/i.test(value));
        const loaded = attributes.get(LOADS[name] ?? '') ?? '';
        const foreign = /^(https?:)?\/\//.test(loaded) && !NO_LOAD.has(attributes.get('rel') ?? '') ? [loaded] : [];
        return [...handlers, ...scripts, ...foreign].map((found) => ({
          file,
          id: `<${name}>`,
          found,
          fix: 'take it out: the content security policy forbids it',
        }));
      }),
    ),
};
