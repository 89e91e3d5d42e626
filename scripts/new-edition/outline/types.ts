/** A line of the document, as the readers of `.docx`, `.pdf`, `.md` and `.txt` give it. */
export interface NoticeLine {
  text: string;
  /** Line or paragraph in the document, counted from 1. */
  line: number;
  kind: 'text' | 'row';
  heading?: number | undefined;
  emphasised?: true | undefined;
}

/** A clause as `notice/<part>.yaml` will have it; `line` is where it starts in the document. */
export interface OutlineClause {
  id: string;
  label?: string;
  name?: string;
  title?: string;
  paragraphs: string[];
  table?: true;
  line: number;
}

/** A part of the notice: a level-1 heading with its clauses, or head, signature, annex, distribution. */
export interface OutlinePart {
  id: string;
  number: number | null;
  label: string | null;
  title: string;
  printed: boolean;
  clauses: OutlineClause[];
  line: number;
}

/** A topic with the label that is printed before its title, empty if there is none. */
export interface OutlineTopic {
  label: string;
  /** As printed; nothing where it has none. */
  number: number | undefined;
  title: string;
  brief: string[];
  line: number;
}

/** What tracks and sub-tracks have in common. */
export interface OutlineGroup {
  label: string;
  number: number | undefined;
  title: string;
  introduction: string[];
  topics: OutlineTopic[];
  line: number;
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
