import type { Language } from '../../model/language.ts';
import { explorerParameters, NOTHING_CHOSEN } from '../../logic/explorer.ts';
import { localizedPath, paths } from '../../logic/paths.ts';
import { xmlDocument } from './xml.ts';

/** The media type of a description of a search. */
export const OPEN_SEARCH_TYPE = 'application/opensearchdescription+xml';

/** The place of the visitor's words in the template. */
const TERMS = '{searchTerms}';

/** The input of the description of a search. */
interface OpenSearchInput {
  language: Language;
  /** The address of the site: browsers resolve no relative one here. */
  site: URL;
  words: {
    /** 16 characters at most. */
    name: string;
    /** 1024 characters at most. */
    description: string;
  };
}

/** The description of the topic search for the address bar of browsers (OpenSearch 1.1). The query stays in the address. */
export function openSearchDescription({ language, site, words }: OpenSearchInput): string {
  const parameters = explorerParameters({ query: TERMS, chosen: NOTHING_CHOSEN, sort: 'relevance' });
  const query = parameters.toString().replace(encodeURIComponent(TERMS), TERMS);
  const explorer = new URL(localizedPath(paths.topics, language), site).href;
  return xmlDocument({
    OpenSearchDescription: {
      '@xmlns': 'http://a9.com/-/spec/opensearch/1.1/',
      ShortName: words.name,
      Description: words.description,
      Url: { '@type': 'text/html', '@template': `${explorer}?${query}` },
      Image: { '@type': 'image/svg+xml', '#text': new URL('/favicon.svg', site).href },
      Language: language,
      InputEncoding: 'UTF-8',
      OutputEncoding: 'UTF-8',
    },
  });
}
