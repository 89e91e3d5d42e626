/** A line of a notice: a paragraph, or a row of a table with its cells parted by " | ". */
export interface DocumentLine {
  text: string;
  /** Where it starts in the text as it was read, from 1. */
  line: number;
  kind: 'text' | 'row';
  /** The level of a heading that the file marks as one, from 1. */
  heading?: number;
  /** Whether all of it is bold, or it is centred. */
  emphasised?: true;
}

/** A line as it stands in the file, which may be a part of one. */
export interface BrokenLine extends DocumentLine {
  /** What stands before it: the end of a paragraph of Word, a blank line, or no more than a line break. */
  gap: 'paragraph' | 'blank' | 'break';
  /** Whether it goes on with the line before, where its place on the page tells. */
  goesOn?: boolean;
  /** Whether it is as long as lines can be where it stands. */
  isFull?: boolean;
}
