import type { Term } from "../model/termText.ts";

/** How a set fits the outcome as a sufficient condition. */
export interface SufficiencyFit {
  readonly inclusion: number | null;
  readonly pri: number | null;
  readonly coverage: number | null;
}

export interface TermCases {
  /** In the term and in the outcome, and in the term no further than in the outcome. */
  readonly typical: readonly number[];
  /** In both, but further in the term than in the outcome. */
  readonly deviantInDegree: readonly number[];
  /** In the term, not in the outcome. */
  readonly deviantInKind: readonly number[];
}

export interface FittedTerm extends SufficiencyFit {
  /** Such as `DEV*~URB`. */
  readonly text: string;
  readonly levels: Term;
  /** Whether it is the only prime implicant of some configuration, and so in every model. */
  readonly essential: boolean;
  /** Coverage that no other term of the model has. */
  readonly uniqueCoverage: number | null;
  readonly cases: TermCases;
}

export interface Model extends SufficiencyFit {
  /** Such as `DEV*~URB + LIT`. */
  readonly text: string;
  readonly terms: readonly FittedTerm[];
  /** Numbers of the logical remainders that the model covers. */
  readonly remainders: readonly number[];
  /** Cases in the outcome that no term holds: deviant for coverage. */
  readonly uncovered: readonly number[];
}

export interface PrimeImplicant {
  readonly text: string;
  readonly essential: boolean;
  /** Numbers of the explained rows that it covers. */
  readonly rows: readonly number[];
}

export interface SolutionOptions {
  /** Models that are listed at most. Default 10. */
  readonly maxModels?: number;
  /** Steps that the search of one solution may take before it gives the best model met. Default 20 million: some tenths of a second. */
  readonly searchLimit?: number;
  /** Whether contradictory rows may be covered, as remainders may. Default false. */
  readonly includeContradictions?: boolean;
}

/** What minimisation found: models, and how sure it is that none is shorter. */
export interface Solution {
  readonly kind: "conservative" | "parsimonious" | "intermediate";
  readonly outcome: string;
  /** Models with the fewest terms, at most `maxModels`; none where no row is explained. */
  readonly models: readonly Model[];
  /** How many models with the fewest terms there are; `null` where the search ended before they were counted. */
  readonly modelCount: number | null;
  /** Whether it is proven that no model has fewer terms. */
  readonly minimal: boolean;
  /** No model has fewer terms than this; that of the models where `minimal`. */
  readonly leastTerms: number;
  /** The chart: prime implicants and the explained rows that each covers. */
  readonly primeImplicants: readonly PrimeImplicant[];
}
