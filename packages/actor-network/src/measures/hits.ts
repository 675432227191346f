import { sum } from "@commonweal/numerics";
import type { TieArrays } from "../model/TieArrays.ts";
import { dominantVector } from "../spectral/dominantVector.ts";
import { type TieMatrix, tieMatrix } from "../spectral/tieMatrix.ts";

export interface HitsOptions {
  /** Lets a tie count with its strength, parallel ones added up. Default: false (NetworkX counts it unasked). */
  readonly weighted?: boolean;
}

export interface Hits {
  /** Sends ties to good authorities: per actor in the network's order, 0 or more, adding up to 1. */
  readonly hubs: Float64Array;
  /** Receives ties from good hubs: per actor in the network's order, 0 or more, adding up to 1. */
  readonly authorities: Float64Array;
  /** Whether there is no other answer. */
  readonly unique: boolean;
}

/**
 * Tells which actors point to good authorities and which are pointed to by good hubs.
 *
 * Hubs h ∝ A a and authorities a ∝ Aᵀ h for the largest possible factor, each adding up to 1. `null` without ties.
 *
 * In an undirected network both are the eigenvector. Parallel ties count once unless `weighted`, self-loops never. An actor
 * outside the dominant part has 0 twice. Several parts can be equally dominant, and in a bipartite undirected network the
 * two sides always are: then `unique` is false, and the answer is what even hubs at the start tend to. Exact to about
 * 1e-12; cost as for `eigenvector` with twice the actors.
 *
 * @example
 * const network = {
 *   directed: true,
 *   order: 3,
 *   sources: Uint32Array.of(0, 1),
 *   targets: Uint32Array.of(2, 2),
 *   weights: Float64Array.of(1, 1),
 * };
 * [...hits(network).hubs]; // ≈ [0.5, 0.5, 0]
 * [...hits(network).authorities]; // ≈ [0, 0, 1]
 * @throws {ActorNetworkError} `invalid-strength` for a weight below 0 or not finite, `weighted` only. `no-convergence` in
 * a large network whose next eigenvalue lies too near.
 * @see Kleinberg (1999), Journal of the ACM 46(5), 604–632.
 */
export function hits(network: TieArrays, options: HitsOptions = {}): Hits | null {
  const { weighted = false } = options;
  const { order } = network;
  const start = new Float64Array(2 * order).fill(1, 0, order);
  const roles = rolesApart(tieMatrix(network, "sent", weighted), tieMatrix(network, "received", weighted));
  const { vector, unique } = dominantVector(roles, start);
  if (!vector) return null;
  return { hubs: sharesOf(vector.subarray(0, order)), authorities: sharesOf(vector.subarray(order)), unique };
}

/** Every actor twice, as sender and as receiver, tied by the ties between the two. */
function rolesApart(sent: TieMatrix, received: TieMatrix): TieMatrix {
  const order = sent.offsets.length - 1;
  const ties = sent.targets.length;
  const offsets = new Uint32Array(2 * order + 1);
  offsets.set(sent.offsets);
  offsets.set(
    received.offsets.map((begin) => begin + ties),
    order,
  );
  const targets = new Uint32Array(2 * ties);
  targets.set(sent.targets.map((receiver) => receiver + order));
  targets.set(received.targets, ties);
  if (!sent.weights || !received.weights) return { offsets, targets, weights: null };
  const weights = new Float64Array(2 * ties);
  weights.set(sent.weights);
  weights.set(received.weights, ties);
  return { offsets, targets, weights };
}

function sharesOf(values: Float64Array): Float64Array {
  const total = sum(values);
  return values.map((value) => value / total);
}
