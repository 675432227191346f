/** Words between two times of a subtitle file. */
export interface Cue {
  readonly start: string;
  readonly from: number;
  readonly to: number;
  /** The words as they stand in the file, tags and all. */
  readonly payload: string;
}
