/** Something that was looked for, and how likely it was to be found if the hypothesis is true and if it is not. */
export interface EvidencePiece {
  readonly id: string;
  /** P(E|H), above 0 and below 1. */
  readonly ifTrue: number;
  /** P(E|not H), above 0 and below 1. */
  readonly ifFalse: number;
  /** Whether it was found. Default: true. */
  readonly found?: boolean;
  /** Pieces of one source, or of sources that repeat one another, share a group and count once. Default: one of its own. */
  readonly group?: string;
}
