import type { Correction } from '../../model/correction.ts';
import type { HourWords } from '../../logic/assumed-hours.ts';
import type { PublisherWords } from '../../logic/publisher.ts';

/** The words of the interface that stand in Markdown. */
export interface TwinWords {
  site: Record<'name' | 'unofficial' | 'prevails' | 'officialPlatform', string> & {
    title: (contest: string) => string;
  };
  publisher: PublisherWords;
  languageName: string;
  count: Record<'topics' | 'subtracks', (number: number) => string>;
  markdown: Record<'page' | 'beside' | 'whole' | 'data' | 'annex', string> & {
    summary: (contest: string, documentNumber: string) => string;
    wholeNote: (kilobytes: number) => string;
  };
  notice: Record<'title' | 'document' | 'documentNumber' | 'issued' | 'theme' | 'parts', string>;
  track: Record<'indexTitle' | 'guidingOrganizations' | 'topics' | 'topicCount' | 'prizes' | 'benefits', string> & {
    number: (number: number) => string;
  };
  topic: Record<
    | 'brief'
    | 'facts'
    | 'place'
    | 'clause'
    | 'sourceFile'
    | 'tags'
    | 'tagsNote'
    | 'sectors'
    | 'techniques'
    | 'dataSources'
    | 'noTags'
    | 'terms'
    | 'aliases'
    | 'aliasesNote'
    | 'prizesAndBenefits'
    | 'related'
    | 'relatedNote',
    string
  > & { label: (number: number) => string; printedLabel: (number: number) => string };
  award: Record<'separator' | 'sharedNote' | 'general' | 'provider', string> & {
    number: (number: number) => string;
    nationalFinalText: (places: number, percent: number, minimum: number) => string;
  };
  schedule: Record<'title' | 'morning' | 'afternoon' | 'separator' | 'to', string> & HourWords;
  correction: Record<
    'title' | 'lead' | 'see' | 'separator' | 'reason' | 'followed' | 'unresolved' | 'source' | 'content',
    string
  > &
    Record<Correction['kind'], string>;
  notStated: Record<'label' | 'title', string>;
}
