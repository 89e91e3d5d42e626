/** Why a file has no text: it is of another kind or damaged, has too much, or none. */
export type DocumentFault =
  | 'doc'
  | 'rtf'
  | 'odt'
  | 'web'
  | 'pdf'
  | 'sheet'
  | 'slides'
  | 'pages'
  | 'locked'
  | 'image'
  | 'archive'
  | 'binary'
  | 'large'
  | 'blank';

/** The text of a file; `isPartial` where something that was inserted into it was not read. */
export interface FoundText {
  text: string;
  isPartial: boolean;
}

export type DocumentText = FoundText | { fault: DocumentFault };
