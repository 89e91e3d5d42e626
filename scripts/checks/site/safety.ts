import { addressFault } from '../content/addresses-out.ts';
import type { DistCheck } from './types.ts';

/** Attributes by which a page loads something without being asked. */
const LOADS: Record<string, string> = { script: 'src', img: 'src', iframe: 'src', source: 'srcset', link: 'href' };

/** Relations of a `<link>` that load nothing. */
const NO_LOAD = new Set(['canonical', 'alternate', 'sitemap', 'image_src']);

/** Attributes that hold an address. */
const ADDRESSES = ['href', 'xlink:href', 'src', 'action', 'formaction', 'data', 'poster', 'cite', 'ping', 'background'];

/** No event handler in an attribute, no address of an unknown scheme, nothing loaded from another host. */
export const safety: DistCheck = {
  name: 'safety',
  run: ({ pages }, { source }) =>
    pages.flatMap(({ file, elements }) =>
      elements.flatMap(({ name, attributes }) => {
        const handlers = [...attributes.keys()].filter((attribute) => attribute.startsWith('on'));
        const scripts = [...attributes.values()].filter((value) => /^\s*javascript:/i.test(value));
        const loaded = attributes.get(LOADS[name] ?? '') ?? '';
        const foreign = /^(https?:)?\/\//.test(loaded) && !NO_LOAD.has(attributes.get('rel') ?? '') ? [loaded] : [];
        const schemes = (name === 'link' ? [] : ADDRESSES)
          .map((attribute) => attributes.get(attribute) ?? '')
          .filter((address) => hasScheme(address) && addressFault(address, source) !== null);
        return [...new Set([...handlers, ...scripts, ...foreign, ...schemes])].map((found) => ({
          file,
          id: `<${name}>`,
          found,
          fix: 'take it out: the content security policy forbids it, or no page of ours leads there',
        }));
      }),
    ),
};

/** Whether an address has a scheme, as a browser reads it: white space and controls do not count. */
function hasScheme(address: string): boolean {
  const plain = address.replace(/[\0-\x20]/g, '');
  return /^([a-z][a-z0-9+.-]*:|\/\/)/i.test(plain) && !plain.startsWith('edition:');
}
