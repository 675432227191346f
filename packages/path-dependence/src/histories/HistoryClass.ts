/** The most special kind of dependence that fits, from none to full path dependence. */
export type HistoryKind = "independent" | "early-path" | "recent-path" | "state" | "phat" | "path";

/** How a process depends on its past, after Page. */
export interface HistoryClass {
  /**
   * `independent`: past outcomes never matter. `early-path`: only the first few. `recent-path`: only the last few.
   * `state`: a finite number of states holds all that matters. `phat`: the set of past outcomes matters, not their
   * order. `path`: their order matters.
   */
  readonly kind: HistoryKind;
  /** Whether the next outcome depends on past outcomes. */
  readonly outcomeDependent: boolean;
  /** Whether the order of past outcomes matters to the next one, beyond how many there were of each. */
  readonly orderMatters: boolean;
  /** How many of the last outcomes hold all that matters; `null` when it takes all of them. */
  readonly recentWindow: number | null;
  /** How many of the first outcomes hold all that matters; `null` when it takes all of them. */
  readonly earlyWindow: number | null;
  /** Number of states that hold all that matters; `null` when it grows with the length of the history. */
  readonly states: number | null;
  /** Whether the outcome in the long run differs between histories; `null` when that could not be told. */
  readonly equilibriumDependent: boolean | null;
  /** Exponent by which the variance between histories falls with time: near 0 it stays, 1 is coin tossing. */
  readonly varianceDecay: number | null;
}
