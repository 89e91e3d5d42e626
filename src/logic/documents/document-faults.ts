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

/** What is in a file; `isPartial` where something that was inserted into it was not read. */
export type DocumentText = { text: string; isPartial: boolean } | { fault: DocumentFault };
