import type { TieArrays } from "../model/TieArrays.ts";
import { checkStrengths } from "./checkStrengths.ts";
import { mergedTies } from "./mergedTies.ts";

/** Options of Burt's measures. */
export interface BurtOptions {
  /** Let each tie count with its strength, a strength of 0 being no tie. Default: false, every tie counts 1. */
  readonly weighted?: boolean;
}

/** How strongly each actor is tied to its alters, both directions added: z_ij = a_ij + a_ji. */
export interface EgoStrengths {
  readonly offsets: Uint32Array;
  readonly targets: Uint32Array;
  /** z in a unit of its own, 0 where there is no tie. */
  readonly strengths: Float64Array;
  /** Σ of z per actor. */
  readonly totals: Float64Array;
}

/**
 * Adds up what each actor and each of its alters send one another; parallel ties once, or with their strengths added.
 *
 * @throws {ActorNetworkError} `invalid-strength` when strengths count and one is negative or not finite.
 */
export function egoStrengths(network: TieArrays, { weighted = false }: BurtOptions): EgoStrengths {
  if (weighted) checkStrengths(network);
  const { offsets, targets, codes, weights } = mergedTies(weighted ? inUnitsOfLargest(network) : network);
  const strengths = weights;
  if (!weighted) {
    for (let slot = 0; slot < codes.length; slot += 1) strengths[slot] = codes[slot] === 3 ? 2 : 1;
  }
  const totals = new Float64Array(network.order);
  for (let actor = 0; actor < network.order; actor += 1) {
    const end = offsets[actor + 1] as number;
    let total = 0;
    for (let slot = offsets[actor] as number; slot < end; slot += 1) total += strengths[slot] as number;
    totals[actor] = total;
  }
  return { offsets, targets, strengths, totals };
}

/** The same network with its largest strength as the unit, so that no product of strengths leaves the range of doubles. */
function inUnitsOfLargest(network: TieArrays): TieArrays {
  const largest = network.weights.reduce((most, weight) => Math.max(most, weight), 0);
  return largest === 0 ? network : { ...network, weights: network.weights.map((weight) => weight / largest) };
}
