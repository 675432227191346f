import type { NetworkComparison, NullOutcome } from "@commonweal/actor-network";

/** What `compare` prints of two networks. */
export interface Comparison extends NetworkComparison {
  readonly actors: number;
  /** Ids of actors that only the first network names; they are isolated in the second. */
  readonly onlyA: readonly string[];
  readonly onlyB: readonly string[];
  /** Correlation of the two relations, beside actors in random order. */
  readonly qap: (NullOutcome & { readonly seed: number; readonly weighted: boolean }) | null;
  /** Why values are `null`, by their name. */
  readonly undefined: Readonly<Record<string, string>>;
  readonly warnings: readonly string[];
}
