import type { FacetValue } from "@commonweal/actor-network";
import type { DrawnInterval } from "../intervalsOverDraws.ts";

/** The five facets of how sectors grow together, and how far each sector stands on its own. Never one index. */
export type SectorFacetId = "mixing" | "overlap" | "dependence" | "hierarchy" | "balance" | "autonomy";

/** Measures of the facets between sectors. */
export type SectorMeasure =
  | "eiIndex"
  | "assortativity"
  | "modularity"
  | "ties"
  | "sharedPersons"
  | "imbalance"
  | "mutual"
  | "krackhardt"
  | "oneWay"
  | "descent"
  | "netFlow"
  | "evenness"
  | "blau"
  | "theil"
  | "gini"
  | "share"
  | "ownShare"
  | "constraintByOthers"
  | "voice"
  | "brokeredByOthers"
  | "brokeredPaths";

/** One value of a facet in one network, beside chance. */
export interface SectorValue {
  readonly facet: SectorFacetId;
  readonly measure: SectorMeasure;
  /** The sectors it speaks of, in order: none, one, from and to, or from, broker and to. */
  readonly sectors: readonly string[];
  readonly found: FacetValue;
}

/** What a value is when sectors are shuffled among the actors. */
export interface ChanceBand {
  readonly low: number;
  readonly mean: number;
  readonly high: number;
  /** Two-sided. */
  readonly p: number;
}

/** One value of a facet in one period: as coded, over draws of the uncertain ties, and beside chance. */
export interface SectorRow extends DrawnInterval {
  readonly facet: SectorFacetId;
  readonly measure: SectorMeasure;
  readonly period: string;
  readonly sectors: readonly string[];
  readonly value: number | null;
  readonly chance: ChanceBand | null;
  /** Value less the mean of chance. */
  readonly effect: number | null;
  /** Why value or chance is `null`; `null` when neither is. */
  readonly reason: string | null;
}
