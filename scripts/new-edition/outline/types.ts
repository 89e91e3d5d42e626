/** A line of the document, as the readers of `.docx`, `.pdf`, `.md` and `.txt` give it. */
export interface NoticeLine {
  text: string;
  /** Line or paragraph in the document, counted from 1. */
  line: number;
  kind: 'text' | 'row';
  heading?: number | undefined;
  emphasised?: true | undefined;
}

/** A clause as `notice/<part>.yaml` will have it. */
export interface OutlineClause {
  id: string;
  label?: string;
  name?: string;
  title?: string;
  paragraphs: string[];
  table?: true;
}

/** A part of the notice: a level-1 heading with its clauses, or head, signature, annex, distribution. */
export interface OutlinePart {
  id: string;
  number?: number | undefined;
  label?: string | undefined;
  title: string;
  printed: boolean;
  clauses: OutlineClause[];
}

/** What is printed before a title, empty if nothing is, with its number if it has one. */
export interface Titled {
  label: string;
  number: number | undefined;
  title: string;
}

/** A topic. */
export interface OutlineTopic extends Titled {
  brief: string[];
}

/** What tracks and sub-tracks have in common. */
export interface OutlineGroup extends Titled {
  introduction: string[];
  topics: OutlineTopic[];
}

/** A track; `printed` is false for topics that stand under no heading. */
export interface OutlineTrack extends OutlineGroup {
  printed: boolean;
  subtracks: OutlineGroup[];
}

/** A line that was placed as text because it fits nowhere better. */
export interface LeftLine {
  line: number;
  text: string;
  why: string;
}

/** What stands where in a notice; every character of the document is in it. */
export interface Outline {
  parts: OutlinePart[];
  /** The part after which the topics stand. */
  annex: string | undefined;
  tracks: OutlineTrack[];
  /** The lines of the document; a table of topics is cut into its cells. */
  lines: NoticeLine[];
  left: LeftLine[];
}
