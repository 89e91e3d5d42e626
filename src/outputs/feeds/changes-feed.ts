import { v5 as uuid } from 'uuid';
import type { Edition } from '../../model/edition.ts';
import type { Language } from '../../model/language.ts';
import type { Revision } from '../../model/revision.ts';
import { localize } from '../../logic/localize.ts';
import { localizedPath, paths, revisionAnchor } from '../../logic/paths.ts';
import { machinePaths } from '../../logic/file-paths.ts';
import { midnight } from '../../logic/phase-spans.ts';
import { xmlDocument, type XmlElement } from './xml.ts';

/** The name space of the ids of feeds and entries. Never change it: readers would take every entry for a new one. */
const NAMESPACE = '0d7c4cf4-1e0b-4e0a-9c57-6f0c2a1b8d35';

/** The media type of a feed. */
export const FEED_TYPE = 'application/atom+xml';

/** The input of a feed. */
export interface FeedInput {
  edition: Pick<Edition, 'id' | 'timeZone'>;
  /** The newest first. */
  revisions: readonly Revision[];
  language: Language;
  /** Makes an address of a path with its language; without the site's address the path may be returned. */
  address: (path: string) => string;
  words: {
    title: string;
    subtitle: string;
    /** Whose feed it is. */
    author: string;
    entry: (number: number) => string;
  };
}

/**
 * An Atom feed (RFC 4287) of what changed in the content. Ids come from the edition, the number of the revision and the
 * language, so that they survive a move of the site. A revision has a day and no hour: it counts as made at the
 * midnight with which that day starts in the edition's zone. The same content always gives the same bytes.
 *
 * * Throws an Error if there is no revision.
 */
export function changesFeed({ edition, revisions, language, address, words }: FeedInput): string {
  const [latest] = revisions;
  if (!latest) throw new Error('The content has no revision; run "npm run check:content"');
  const id = (name: string) => `urn:uuid:${uuid(`${edition.id}/${name}/${language}`, NAMESPACE)}`;
  const page = address(localizedPath(paths.changes, language));
  return xmlDocument({
    feed: {
      '@xmlns': 'http://www.w3.org/2005/Atom',
      '@xml:lang': language,
      id: id('revisions'),
      title: words.title,
      subtitle: words.subtitle,
      updated: midnight(latest.date, edition.timeZone),
      author: { name: words.author },
      link: [
        { '@rel': 'self', '@type': FEED_TYPE, '@href': address(localizedPath(machinePaths.feed, language)) },
        { '@rel': 'alternate', '@type': 'text/html', '@hreflang': language, '@href': page },
      ],
      entry: revisions.map(({ number, date, summary }): XmlElement => {
        const shown = localize(summary, language);
        return {
          id: id(`revisions/${String(number)}`),
          title: words.entry(number),
          updated: midnight(date, edition.timeZone),
          link: { '@rel': 'alternate', '@type': 'text/html', '@href': `${page}#${revisionAnchor(number)}` },
          content: { '@type': 'text', '@xml:lang': shown.language, '#text': shown.text },
        };
      }),
    },
  });
}
