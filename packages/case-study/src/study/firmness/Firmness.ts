import type { VerdictWord } from "../../propositions/Verdict.ts";

/** What one cut-off does to a verdict while all others stay as registered. */
export interface CutoffEffect {
  readonly cutoff: string;
  readonly registered: number;
  /** The range that it is drawn from, and whether the case gives it or it is the default. */
  readonly low: number;
  readonly high: number;
  readonly given: boolean;
  /** Share of the range over which the verdict is another one than the registered. */
  readonly moves: number;
  /** The value nearest to the registered one at which the verdict is another, in steps of a hundredth of the range; `null` if none. */
  readonly turnsAt: number | null;
  readonly turnsTo: VerdictWord | null;
}

/** How firm a verdict stands if its cut-offs had been set otherwise. */
export interface Firmness {
  readonly proposition: string;
  readonly verdict: VerdictWord;
  /** Sets of cut-offs that were drawn. */
  readonly draws: number;
  /** Share of the draws with each verdict. */
  readonly shares: Readonly<Record<VerdictWord, number>>;
  readonly cutoffs: readonly CutoffEffect[];
}
