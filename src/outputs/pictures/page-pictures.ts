import type { Language } from '../../model/language.ts';
import type { Topic } from '../../model/topic.ts';
import type { Track } from '../../model/track.ts';
import type { Catalog } from '../../logic/catalog.ts';
import { localize } from '../../logic/localize.ts';
import { pageSubjects } from '../../logic/page-subjects.ts';
import type { SharePicture } from './picture-layout.ts';
import { trackColour } from '../../logic/track-colour.ts';

/** The input of the picture of a page. */
export interface PagePicture extends Omit<SharePicture, 'colour' | 'icon'> {
  /** Its file in its language's folder, without the ending. */
  name: string;
  /** The name of a colour in `tokens.css`. */
  colour: string;
  /** The name of an icon of Lucide. */
  icon: string;
}

/** The words of the interface that stand in pictures. */
interface PictureWords {
  site: { name: string };
  track: { number: (number: number) => string };
  topic: { label: (number: number) => string };
  share: { summary: (tracks: number, topics: number) => string };
}

/**
 * Most topics that have pictures of their own, which take a second to draw for twenty or forty of them. In a larger
 * edition a topic's page is shared with the picture of its track; its title stands beside it in any case.
 */
const MOST_TOPICS = 1000;

/** Whether the topics of an edition have pictures of their own. */
export const hasTopicPictures = ({ topics }: Pick<Catalog, 'topics'>): boolean => topics.length <= MOST_TOPICS;

/** Icon and colour of the pages that are of no track. */
const SITE = { icon: 'compass', colour: '--act' };

/** The inputs of the pictures of an edition's pages in a language; `words` gives the words of a language. */
export function pagePictures(catalog: Catalog, language: Language, words: (language: Language) => PictureWords) {
  const own = words(language);
  const frame = {
    language,
    contest: localize(catalog.edition.name, language).text,
    // Readers of either language shall see that the site is not official.
    site: [language, ...catalog.edition.languages.filter((each) => each !== language)]
      .map((each) => words(each).site.name)
      .join(' / '),
  };
  const look = (track: Track) => ({ icon: track.icon, colour: `--track-${String(trackColour(track))}` });

  const ofTrack = (track: Track): PagePicture => ({
    ...frame,
    ...look(track),
    name: `tracks/${track.id}`,
    title: localize(track.title, language).text,
    kicker: own.track.number(track.number),
  });
  const ofTopic = (topic: Topic): PagePicture => {
    const track = catalog.track(topic.track);
    const places = [track, catalog.subtrack(topic)].filter((place) => place !== null);
    return {
      ...frame,
      ...look(track),
      name: `topics/${topic.id}`,
      title: localize(topic.title, language).text,
      kicker: [...places.map(({ title }) => localize(title, language).text), own.topic.label(topic.number)].join(' · '),
    };
  };
  const ofSite: PagePicture = {
    ...frame,
    ...SITE,
    name: 'site',
    title: own.site.name,
    kicker: own.share.summary(catalog.tracks.filter(({ printed }) => printed).length, catalog.topics.length),
  };

  const hasTopics = hasTopicPictures(catalog);

  return {
    all: () => [ofSite, ...catalog.tracks.map(ofTrack), ...(hasTopics ? catalog.topics.map(ofTopic) : [])],
    /** The picture of the page at a path without its language. */
    of: (path: string): PagePicture => {
      const subject = pageSubjects(catalog).get(path);
      if (!subject) return ofSite;
      return subject.topic && hasTopics ? ofTopic(subject.topic) : ofTrack(subject.track);
    },
  };
}
