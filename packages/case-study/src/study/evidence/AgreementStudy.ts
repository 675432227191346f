/**
 * What two coders are compared in: `any`, whether a segment speaks of a tie at all; `relations`, of which relations it
 * speaks, all of them together or one; `tie`, the same two actors, relation and period; `status` and `certainty` of ties
 * that both named.
 */
export type AgreementMeasure = "any" | "relations" | "tie" | "status" | "certainty";

export interface AgreementRow {
  readonly measure: AgreementMeasure;
  /** Id of the relation where the row is of one alone. */
  readonly relation: string | null;
  /** Segments, segments times relations, or ties that were compared. */
  readonly units: number;
  /** Units of which one coder at least says that they speak of it; of ties all. */
  readonly named: number;
  /** Share of units on which both say the same, 0 to 1; of ties, the share that both name. */
  readonly percent: number | null;
  /** Cohen's; `null` where nothing varies, and for one relation that stands in fewer than five units; of certainty with linear weights. */
  readonly kappa: number | null;
  /** Krippendorff's; `null` likewise; of certainty ordinal. */
  readonly alpha: number | null;
  /** Of alpha, 95 %, segments drawn anew. */
  readonly interval: { readonly low: number; readonly high: number } | null;
}

/**
 * In what a tie that only one coder names differs from one of the other's on the same segment: in the `period`, the
 * `relation`, the `direction`, in one `actor`, or in more (`alone`).
 */
export type DisagreementKind = "period" | "relation" | "direction" | "actor" | "alone";

export interface Disagreement {
  readonly segment: string;
  readonly kind: DisagreementKind;
  /** What each coder named, `null` for nothing that matches, in the order of the coders. */
  readonly codes: readonly [string | null, string | null];
}

/** How far two coders of the same segments agree. */
export interface AgreementStudy {
  readonly coders: readonly [string, string];
  /** Segments that both coded. */
  readonly segments: number;
  /** Ties that each named in them. */
  readonly ties: readonly [number, number];
  readonly rows: readonly AgreementRow[];
  readonly disagreements: readonly Disagreement[];
}
