/** How a claim fares: its interval lies wholly on the side of the cut-off it needs, wholly on the other, or across. */
export type VerdictWord = "supported" | "contradicted" | "undetermined";

/** One claim of a proposition, counted over the accepted sets of parameters. */
export interface Part {
  readonly id: string;
  /** Key of the sentence that says in words what was counted. */
  readonly claim: string;
  /** Accepted sets in which the claim holds. */
  readonly holds: number;
  /** Accepted sets. */
  readonly of: number;
  readonly share: number | null;
  /** Wilson interval of the share, 95 %. */
  readonly interval: { readonly low: number; readonly high: number } | null;
  /** The share must lie above (`above`) or below (`below`) this pre-registered cut-off. */
  readonly cutoff: number;
  readonly side: "above" | "below";
  readonly verdict: VerdictWord;
  /** Median and 10–90 % range of the effect behind the claim; `null` where no set was accepted. */
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
