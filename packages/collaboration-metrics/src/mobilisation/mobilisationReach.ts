import type { Grouping, TieArrays } from "@commonweal/actor-network";
import { CollaborationMetricsError } from "../errors.ts";
import { mobilisingSteps } from "./mobilisingSteps.ts";

/** Who of one sector can mobilise whom of another, or of its own. */
export interface SectorMobilisation {
  readonly from: string;
  readonly to: string;
  /** Ordered pairs of different actors in which the first can mobilise the second. */
  readonly pairs: number;
  /** `pairs` / possible pairs, 0 to 1; `null` when there are none. */
  readonly share: number | null;
  /** Actors of `to` whom at least one other actor of `from` can mobilise. */
  readonly actors: number;
  /** `actors` / actors of `to`, 0 to 1; `null` when there are none. */
  readonly covered: number | null;
}

export interface MobilisationReach {
  /** For each actor how many others it can mobilise. */
  readonly counts: readonly number[];
  /** Every sector to every sector, in the order of their names. */
  readonly sectors: readonly SectorMobilisation[];
}

/**
 * Tells who can be mobilised by whom within some steps along mobilising ties.
 *
 * A tie i → j says that i can mobilise j; whoever is mobilised can mobilise on, up to `steps` ties from the first (Infinity
 * for no end). Nobody mobilises themselves. Ties of an undirected network run both ways; parallel ties count once, self-loops
 * and strengths not at all; isolated actors count. Actors with a group of −1 pass on and have a count, but no sector.
 *
 * O(actors × (actors + ties within reach)) time, O(actors + ties + sectors²) space.
 *
 * @example
 * const network = {
 *   directed: true, order: 3,
 *   sources: Uint32Array.of(0, 1), targets: Uint32Array.of(1, 2), weights: Float64Array.of(1, 1),
 * };
 * const sectors = { names: ["state", "society"], of: Int32Array.of(0, 1, 1) };
 * mobilisationReach(network, sectors, { steps: 1 }).counts; // => [1, 1, 0]
 * mobilisationReach(network, sectors, { steps: 2 }).sectors[1]?.covered; // => 1
 * @throws {CollaborationMetricsError} `unequal-lengths` when the sectors are of another number of actors, `invalid-option`
 * unless steps is a whole number of at least 1 or Infinity.
 */
export function mobilisationReach(
  network: TieArrays,
  sectors: Grouping,
  { steps }: { readonly steps: number },
): MobilisationReach {
  const { order } = network;
  if (sectors.of.length !== order) {
    const message = `The sectors are of ${sectors.of.length} actors; expected ${order}, as in the network.`;
    throw new CollaborationMetricsError("unequal-lengths", message, ["sectors", "of"]);
  }
  const size = sectors.names.length;
  const spread = mobilisingSteps(network, steps);
  const pairs = new Float64Array(size * size);
  const covered = new Uint8Array(size * order);
  const source = new Uint32Array(1);
  const counts = Array.from({ length: order }, (_, actor) => {
    source[0] = actor;
    const found = spread.from(source, -1);
    const from = sectors.of[actor] as number;
    for (let place = 1; from >= 0 && place < found; place += 1) {
      const other = spread.found[place] as number;
      const to = sectors.of[other] as number;
      if (to < 0) continue;
      pairs[from * size + to] = (pairs[from * size + to] as number) + 1;
      covered[from * order + other] = 1;
    }
    return found - 1;
  });
  return { counts, sectors: tableOf(sectors, pairs, covered) };
}

function tableOf({ names, of }: Grouping, pairs: Float64Array, covered: Uint8Array): SectorMobilisation[] {
  const sizes = names.map((_, sector) => of.reduce((count, own) => count + (own === sector ? 1 : 0), 0));
  return names.flatMap((from, first) =>
    names.map((to, second) => {
      const [own, others] = [sizes[first] as number, sizes[second] as number];
      const possible = own * (first === second ? own - 1 : others);
      const found = pairs[first * names.length + second] as number;
      const actors = of.reduce(
        (count, sector, actor) =>
          count + (sector === second ? (covered[first * of.length + actor] as number) : 0),
        0,
      );
      return {
        from,
        to,
        pairs: found,
        share: possible === 0 ? null : found / possible,
        actors,
        covered: others === 0 ? null : actors / others,
      };
    }),
  );
}
