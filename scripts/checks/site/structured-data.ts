import type { DistCheck } from './types.ts';
import { schemaOrgFaults } from './schema-org.ts';

/** The JSON-LD of pages uses the vocabulary of schema.org correctly. */
export const structuredData: DistCheck = {
  name: 'structured data',
  run: ({ pages }) =>
    pages.flatMap(({ file, elements }) =>
      elements
        .filter(({ name, attributes }) => name === 'script' && attributes.get('type') === 'application/ld+json')
        .flatMap(({ text }) => faults(text))
        .map((found) => ({ file, id: 'JSON-LD', found, fix: 'correct src/outputs/structured-data/' })),
    ),
};

function faults(text: string): string[] {
  try {
    const description = JSON.parse(text) as Record<string, unknown>;
    const isOfSchemaOrg = description['@context'] === 'https://schema.org';
    return [...(isOfSchemaOrg ? [] : ['@context is not https://schema.org']), ...schemaOrgFaults(description)];
  } catch (error) {
    return [`is not JSON: ${String(error)}`];
  }
}
