/** A fact read in the notice, as drafts.yaml has it until an editor confirms it. */
export interface Draft {
  id: string;
  kind: string;
  file: string;
  value: unknown;
  clause: string;
  quote: string;
}
