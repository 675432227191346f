import type { TieDifference } from "@commonweal/case-study";
import type { CodedTie, UndecidedTie } from "@commonweal/evidence";

/** What `commonweal ties` prints with `--json`. */
export interface TiesMade {
  readonly ties: readonly CodedTie[];
  /** Coded, but coders do not agree that any segment speaks of them. */
  readonly undecided: readonly UndecidedTie[];
  /** From `ties.csv` as it was read to the ties as made. */
  readonly differences: readonly TieDifference[];
  readonly codings: number;
  readonly coders: number;
  readonly decisions: number;
  /** Ties that stayed in the table although no coding makes them. */
  readonly kept: readonly string[];
  readonly written: boolean;
}
