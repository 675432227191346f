import {
  density,
  eiIndex,
  levelsOf,
  modularity,
  type Network,
  reciprocity,
  sectorBalance,
  sectorsOf,
} from "@commonweal/actor-network";
import { rankLevels, verticalHorizontal } from "@commonweal/collaboration-metrics";
import { sum } from "@commonweal/numerics";
import type { CaseFolder } from "../folder/CaseFolder.ts";

export const facetIds = [
  "density",
  "reciprocity",
  "eiIndex",
  "modularity",
  "verticalShare",
  "sphereEvenness",
  "societyShare",
] as const;

export type FacetId = (typeof facetIds)[number];

export type FacetValues = Readonly<Record<FacetId, number | null>>;

const spheres = ["state", "capital", "society"] as const;

/** Shares of the three spheres in the ties sent, hybrids by their stated shares; `null` where nobody of them sends. */
function senderShares(network: Network, { definition }: CaseFolder): readonly number[] | null {
  const ofSector = new Map(definition.sectors.map(({ id, spheres: shares }) => [id, shares]));
  const sent = spheres.map((sphere) =>
    sum(
      Array.from(
        network.sources,
        (actor) => ofSector.get(network.actors[actor]?.sector ?? "")?.[sphere] ?? 0,
      ),
    ),
  );
  const total = sum(sent);
  return total === 0 ? null : sent.map((each) => each / total);
}

/**
 * Measures the facets of one period's network that the report shows.
 *
 * Density, reciprocity, E-I index and modularity by sector; the share of ties between levels; how evenly the three
 * spheres send ties (Shannon evenness) and society's share of them. Never one index. `null` where a facet is not
 * defined, as in a network without ties.
 *
 * O(actors + ties).
 */
export function facets(network: Network, folder: CaseFolder): FacetValues {
  const sectors = sectorsOf(network);
  const shares = senderShares(network, folder);
  const order = folder.definition.levels.map(({ id }) => id);
  return {
    density: density(network),
    reciprocity: reciprocity(network),
    eiIndex: eiIndex(network, sectors),
    modularity: modularity(network, sectors),
    verticalShare: verticalHorizontal(network, rankLevels(levelsOf(network), order, { outside: [""] }))
      .vertical,
    sphereEvenness: shares === null ? null : sectorBalance(shares).evenness,
    societyShare: shares?.[2] ?? null,
  };
}
