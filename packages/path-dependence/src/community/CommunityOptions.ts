import { PathDependenceError } from "../errors.ts";
import type { MeanFieldOptions } from "../meanField/MeanFieldOptions.ts";

/** What the mean field can be told, and what only agents have. Events count from the end of their step. */
export interface CommunityOptions extends Omit<MeanFieldOptions, "scheme"> {
  /**
   * Share of an actor's own practice in what it remembers, 0 to 1; the rest is the practice of its own sector as it sees
   * it. Default 0: routines are shared, as in the mean field.
   */
  readonly ownHabit?: number;
  /** Standard deviation of need thresholds between actors, at least 0. Default 0. */
  readonly thresholdSpread?: number;
}

/** Throws `invalid-option` for an own habit or a spread out of range. */
export function checkOptions({ ownHabit = 0, thresholdSpread = 0 }: CommunityOptions): void {
  if (!(ownHabit >= 0 && ownHabit <= 1)) {
    const message = `The own habit is ${ownHabit}; expected 0 to 1.`;
    throw new PathDependenceError("invalid-option", message, ["ownHabit"]);
  }
  if (!(thresholdSpread >= 0 && thresholdSpread < Infinity)) {
    const message = `The spread of thresholds is ${thresholdSpread}; expected a finite number of at least 0.`;
    throw new PathDependenceError("invalid-option", message, ["thresholdSpread"]);
  }
}
