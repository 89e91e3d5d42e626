import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateXML } from 'xmllint-wasm';

const SCHEMAS = join(import.meta.dirname, 'schemas');

/** The schemas of the site's XML files, for libxml2. */
const GRAMMARS = { feed: 'atom.rng', openSearch: 'opensearch.rng' };

/** The schema of sitemaps.org comes with the package that writes the sitemap. */
const SITEMAP_SCHEMA = 'node_modules/sitemap/schema/sitemap.xsd';

const SITEMAP_WITH_LINKS = `<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema">
  <xsd:import namespace="http://www.sitemaps.org/schemas/sitemap/0.9" schemaLocation="sitemap.xsd"/>
  <xsd:import namespace="http://www.w3.org/1999/xhtml" schemaLocation="sitemap-links.xsd"/>
</xsd:schema>`;

/** Kinds of XML that can be checked. */
export type XmlKind = keyof typeof GRAMMARS | 'sitemap';

/** The faults of an XML document, in the words of the validator; empty if it is valid. */
export async function xmlFaults(kind: XmlKind, xml: string): Promise<string[]> {
  const read = (fileName: string, path: string) => ({ fileName, contents: readFileSync(path, 'utf8') });
  const { errors } = await validateXML({
    xml: { fileName: 'file.xml', contents: xml },
    ...(kind === 'sitemap'
      ? {
          extension: 'schema',
          schema: { fileName: 'schema.xsd', contents: SITEMAP_WITH_LINKS },
          preload: [read('sitemap.xsd', SITEMAP_SCHEMA), read('sitemap-links.xsd', join(SCHEMAS, 'sitemap-links.xsd'))],
        }
      : { extension: 'relaxng', schema: read('schema.rng', join(SCHEMAS, GRAMMARS[kind])) }),
  });
  return errors.map(({ message }) => message);
}
