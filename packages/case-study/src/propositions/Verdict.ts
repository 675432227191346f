/** How a claim fares: its interval lies wholly on the side of the cut-off it needs, wholly on the other, or across. */
export type VerdictWord = "supported" | "contradicted" | "undetermined";

/** One claim of a proposition, counted over sets of parameters. */
export interface Part {
  readonly id: string;
  /** Key of the sentence that says in words what was counted. */
  readonly claim: string;
  /** Sets in which the claim holds. */
  readonly holds: number;
  /** Sets that are counted. */
  readonly of: number;
  /**
   * Which sets these are. `accepted`: all accepted ones. `sampled`: of the first of them, those in which the effect is defined
   * (P2.d). `held-out`: held-out ones that are members of a configuration, `holds` those with the outcome; the share is then
   * a fit over all held-out sets and not holds / of, and its interval one over draws of sets (P2.e and P2.f).
   */
  readonly counts: "accepted" | "sampled" | "held-out";
  /** Sets looked at in which the effect is not defined, so that they count neither way. */
  readonly leftOut: number;
  readonly share: number | null;
  /** Why there is no share; `null` where there is one. */
  readonly reason: string | null;
  /** Of the share, 95 %: Wilson's, but for `held-out`. */
  readonly interval: { readonly low: number; readonly high: number } | null;
  /** The share must lie above (`above`) or below (`below`) this pre-registered cut-off. */
  readonly cutoff: number;
  readonly side: "above" | "below";
  readonly verdict: VerdictWord;
  /** Median and 10–90 % range of the effect behind the claim; `null` where no set is counted, and for `held-out`. */
  readonly effect: { readonly low: number; readonly median: number; readonly high: number } | null;
}

/** Where in the space of parameters a proposition holds and where it does not. */
export interface RegionRow {
  readonly parameter: string;
  readonly min: number;
  readonly max: number;
  /** Middle half of the parameter among accepted sets where the proposition holds. */
  readonly holds: readonly [number, number];
  /** Middle half among the others. */
  readonly fails: readonly [number, number];
  /** Difference of the two medians in units of the parameter's range, −1 to 1. */
  readonly shift: number;
}

/** What a study says of a proposition. */
export interface Verdict {
  readonly id: string;
  readonly verdict: VerdictWord;
  /** Share of accepted sets in which every counted claim holds together. */
  readonly share: number | null;
  readonly interval: { readonly low: number; readonly high: number } | null;
  readonly accepted: number;
  readonly tried: number;
  readonly parts: readonly Part[];
  readonly region: readonly RegionRow[];
}
