import type { Interval } from "./Interval.ts";

/** How far coders agree on whether a code is given, or on the value it is given. */
export interface Agreement {
  /** Share of equal pairs of values within a unit, the mean over units; `null` without units. */
  readonly percent: number | null;
  /** Krippendorff's alpha. */
  readonly alpha: number | null;
  readonly interval: Interval | null;
}

/** Agreement of coders on one code. */
export interface CodeAgreement {
  readonly code: string;
  /** Segments that two coders or more have coded, in which one of them gave the code. */
  readonly given: number;
  /** Whether the code is given, over all segments that two coders or more have coded. */
  readonly presence: Agreement & {
    readonly kappa: number | null;
    readonly kappaInterval: Interval | null;
    /** Gwet's AC1. */
    readonly ac1: number | null;
  };
  /** Its value, where two coders or more gave one. */
  readonly values: Agreement & { readonly units: number };
}

/** A segment and a code on which coders do not agree. */
export interface CodingDisagreement {
  readonly segment: string;
  readonly code: string;
  /** Every coder of the segment, with the value given; `null` who did not give the code. */
  readonly coders: readonly { readonly coder: string; readonly value: string | null }[];
}

/** Agreement of coders on all codes. */
export interface CodingAgreement {
  readonly coders: readonly string[];
  /** Segments that two coders or more have coded. */
  readonly segments: number;
  /** Segments that one coder alone has coded; nothing below looks at them. */
  readonly codedOnce: number;
  /** Over all pairs of segment and code; kappa of two coders has no interval, since codes of one segment hang together. */
  readonly overall: {
    readonly presence: Agreement & { readonly kappa: number | null; readonly ac1: number | null };
    readonly values: Agreement & { readonly units: number };
  };
  /** By code units. */
  readonly codes: readonly CodeAgreement[];
  readonly disagreements: readonly CodingDisagreement[];
  readonly warnings: readonly string[];
}
