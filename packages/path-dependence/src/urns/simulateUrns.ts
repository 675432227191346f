import { stream } from "@commonweal/numerics";
import { checkWhole } from "./checkWhole.ts";
import { simulateUrn } from "./simulateUrn.ts";
import type { Urn } from "./Urn.ts";

export interface UrnHistoriesOptions {
  /** Draws in every history. */
  readonly draws: number;
  /** How many histories. */
  readonly histories: number;
  /** Seed of the whole set; history i has the stream of replication i. */
  readonly seed: number;
}

/**
 * Draws many histories from the same urn.
 *
 * Each has a stream of its own, so that the first hundred of a thousand are the same as a hundred alone. Colours as
 * {@link simulateUrn} has them.
 *
 * O(histories × draws × colours) time, O(histories × draws) space.
 *
 * @example
 * simulateUrns({ initial: [1, 1], rule: balancingRule }, { draws: 5, histories: 3, seed: 1 }).length; // => 3
 * @throws {PathDependenceError} `invalid-urn`, `invalid-option`.
 */
export function simulateUrns(urn: Urn, { draws, histories, seed }: UrnHistoriesOptions): Uint8Array[] {
  checkWhole("histories", histories, 0, 1e7);
  return Array.from({ length: histories }, (_, replication) =>
    simulateUrn(urn, draws, stream({ root: seed, replication, purpose: "urn" })),
  );
}
