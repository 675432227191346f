interface Interval {
  readonly low: number;
  readonly high: number;
}

/** The part of `results.json` that the page of a case shows. */
export interface CaseResults {
  readonly schema: string;
  readonly case: { readonly id: string; readonly title: { readonly en: string; readonly zh: string } };
  readonly version: string;
  readonly seed: number;
  readonly tried: number;
  readonly accepted: number;
  readonly periods: readonly {
    readonly id: string;
    readonly label: { readonly en: string; readonly zh: string };
    readonly actors: number;
    readonly ties: number;
    readonly contested: number;
  }[];
  readonly facets: readonly {
    readonly facet: string;
    readonly period: string;
    readonly value: number | null;
    readonly interval: Interval | null;
    readonly chance: (Interval & { readonly p: number }) | null;
  }[];
  readonly sectorFacets: readonly {
    readonly facet: string;
    readonly measure: string;
    readonly period: string;
    readonly sectors: readonly string[];
    readonly value: number | null;
    readonly interval: Interval | null;
    readonly chance: (Interval & { readonly p: number }) | null;
    readonly reason: string | null;
  }[];
  readonly tripleHelix: readonly {
    readonly period: string;
    readonly value: number | null;
    readonly interval: Interval | null;
    readonly chance: (Interval & { readonly p: number }) | null;
    readonly reason: string | null;
    readonly warning: string | null;
  }[];
  readonly changes: readonly {
    readonly from: string;
    readonly to: string;
    readonly values: readonly {
      readonly measure: string;
      readonly value: number | null;
      readonly interval: Interval | null;
    }[];
  }[];
  readonly interventions: readonly {
    readonly id: string;
    readonly of: number;
    readonly better: number | null;
    readonly worse: number | null;
    readonly change: (Interval & { readonly median: number }) | null;
    readonly normalChange: number | null;
  }[];
  readonly propositions: readonly {
    readonly id: string;
    readonly statement: { readonly en: string; readonly zh: string };
    readonly verdict: "supported" | "contradicted" | "undetermined";
    readonly share: number | null;
    readonly interval: Interval | null;
    readonly accepted: number;
    readonly tried: number;
    readonly parts: readonly {
      readonly id: string;
      readonly claim: string;
      readonly holds: number;
      readonly of: number;
      readonly share: number | null;
      readonly interval: Interval | null;
      readonly side: "above" | "below";
      readonly cutoff: number;
      readonly verdict: string;
    }[];
  }[];
  readonly warnings: readonly string[];
}
