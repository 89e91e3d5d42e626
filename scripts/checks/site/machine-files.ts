import type { DistCheck } from './types.ts';
import { xmlFaults, type XmlKind } from './xml-faults.ts';

/** The XML files among those of a site, by the end of their names. */
const XML: readonly [RegExp, XmlKind][] = [
  [/(^|\/)feed\.xml$/, 'feed'],
  [/(^|\/)opensearch\.xml$/, 'openSearch'],
  [/^sitemap-\d+\.xml$/, 'sitemap'],
];

/** The files that are made for programs are what their standards say, and the files that a manifest names are there. */
export const machineFiles: DistCheck = {
  name: 'files for programs',
  run: async ({ files, text }) => {
    const found = await Promise.all(
      [...files].map(async (file) => {
        const kind = XML.find(([name]) => name.test(file))?.[1];
        const faults = kind
          ? await xmlFaults(kind, text(file))
          : file.endsWith('.webmanifest')
            ? manifestFaults(text(file), files)
            : [];
        return faults.map((fault) => ({ file, id: '', found: fault, fix: 'correct what writes the file' }));
      }),
    );
    return found.flat();
  },
};

/**
 * The faults of a manifest, by what browsers require before they offer to install a site: names, addresses within it,
 * icons.
 */
function manifestFaults(text: string, files: Set<string>): string[] {
  const manifest = JSON.parse(text) as {
    [name: string]: unknown;
    scope?: string;
    start_url?: string;
    icons?: { src: string; sizes: string; type: string; purpose: string }[];
  };
  const { scope = '', start_url: start = '', icons = [] } = manifest;
  const missing = ['id', 'name', 'short_name', 'lang', 'start_url', 'scope', 'display', 'icons'].filter(
    (name) => !manifest[name],
  );
  const wanted = ['any', 'maskable'].filter(
    (purpose) => !icons.some((icon) => icon.purpose === purpose && icon.sizes === '512x512'),
  );
  return [
    ...missing.map((name) => `has no ${name}`),
    ...(start.startsWith(scope) ? [] : [`start_url ${start} is not in scope ${scope}`]),
    ...icons.filter(({ src }) => !files.has(src.slice(1))).map(({ src }) => `${src} is not there`),
    ...wanted.map((purpose) => `has no icon of 512 px for "${purpose}"`),
  ];
}
