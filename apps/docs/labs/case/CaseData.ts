import type { Parameters } from "@commonweal/path-dependence";

interface Label {
  readonly en: string;
  readonly zh: string;
}

export interface CaseTie {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly relation: string;
  readonly period: string;
  readonly strength: number;
  readonly status: string;
  readonly certainty: string;
  /** Probability that the tie is there, by the rule of the study; `null` where there is none. */
  readonly probability: number | null;
  readonly segments: readonly string[];
  readonly note: string;
}

/** One facet of one period, with two kinds of uncertainty. */
export interface CaseFacet {
  readonly facet: string;
  readonly period: string;
  readonly value: number | null;
  readonly interval: { readonly low: number; readonly high: number } | null;
  readonly chance: { readonly low: number; readonly high: number; readonly p: number } | null;
}

/** What the live page knows of a case: written by the site's build from the folder and a real run. */
export interface CaseData {
  readonly id: string;
  readonly title: Label;
  /** The case's stated parameters. */
  readonly base: Parameters;
  readonly periods: readonly { readonly id: string; readonly label: Label }[];
  readonly sectors: readonly {
    readonly id: string;
    readonly label: Label;
    readonly spheres: { readonly state?: number; readonly capital?: number; readonly society?: number };
  }[];
  readonly relations: readonly { readonly id: string; readonly label: Label; readonly directed: boolean }[];
  readonly actors: readonly {
    readonly id: string;
    readonly label: Label;
    readonly sector: string;
    readonly x: number;
    readonly y: number;
  }[];
  readonly ties: readonly CaseTie[];
  readonly segments: Readonly<
    Record<string, { readonly source: string; readonly locator: string; readonly paraphrase: string }>
  >;
  readonly sources: Readonly<
    Record<
      string,
      {
        readonly title: string;
        readonly publisher: string;
        readonly date: string;
        readonly url: string;
        readonly caveat: string;
      }
    >
  >;
  readonly facets: readonly CaseFacet[];
}
