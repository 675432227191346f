import { buildNetwork, type Network } from "@commonweal/actor-network";
import type { CaseFolder } from "../folder/CaseFolder.ts";
import { type CentralityRow, centralityRows } from "./centralityRows.ts";
import { type FacetId, facetIds, facets } from "./facets.ts";
import { type DrawnInterval, intervalsOverDraws, type StudyDraws } from "./intervalsOverDraws.ts";
import { type HelixStudy, helixStudy } from "./sectors/helixStudy.ts";
import type { ChanceBand, SectorRow } from "./sectors/SectorRow.ts";
import { sectorRows } from "./sectors/sectorRows.ts";
import { type VerticalRow, verticalRows } from "./verticalRows.ts";

/** One facet of one period: what the coded ties say, how far their uncertainty carries, what chance would give. */
export interface FacetRow extends DrawnInterval {
  readonly facet: FacetId;
  readonly period: string;
  readonly value: number | null;
  /** The same facet when sectors are shuffled among the actors; only where sectors matter. */
  readonly chance: ChanceBand | null;
}

export interface PeriodStudy {
  readonly id: string;
  readonly network: Network;
  readonly facets: readonly FacetRow[];
  /** The five facets of how sectors grow together, and the autonomy of each. */
  readonly sectors: readonly SectorRow[];
  readonly helix: HelixStudy;
  /** Shares of ties between the levels and within them. */
  readonly vertical: readonly VerticalRow[];
  /** The place of every actor that has a tie. */
  readonly centrality: readonly CentralityRow[];
}

/** The network among the actors that have a tie in it, here: no sector can be dealt to an actor that takes no part. */
const amongActive = (network: Network, { definition }: CaseFolder, period: string): Network => {
  const active = new Set([...network.sources, ...network.targets]);
  const actors = network.actors.filter((_, index) => active.has(index));
  return buildNetwork(actors, network.ties, { period, relations: definition.relations });
};

async function facetRows(
  folder: CaseFolder,
  id: string,
  network: Network,
  sectors: readonly SectorRow[],
  options: StudyDraws,
): Promise<FacetRow[]> {
  const valuesOf = (each: Network) => {
    const values = facets(each, folder);
    return facetIds.map((facet) => values[facet]);
  };
  const observed = facets(network, folder);
  const intervals = await intervalsOverDraws(network, valuesOf, options);
  return facetIds.map((facet, index) => ({
    facet,
    period: id,
    value: observed[facet],
    ...(intervals[index] as DrawnInterval),
    chance:
      sectors.find(({ facet: group, measure }) => group === "mixing" && measure === facet)?.chance ?? null,
  }));
}

/**
 * Builds the network of every period and measures it, each number with two kinds of uncertainty.
 *
 * Intervals come from `draws` networks in which each tie is there with the probability of its status and certainty;
 * chance from 999 shuffles of the actors' sectors. All is measured among the actors that have a tie in the period. The
 * network holds every tie that is present, weak or contested. No tie is carried from one period to the next. Time goes by
 * between draws: what else waits is let in, and `signal` can stop it.
 *
 * O(periods × (draws + 999) × (actors² + ties × (actors + sectors³))).
 */
export async function periodStudies(
  folder: CaseFolder,
  options: Pick<StudyDraws, "draws" | "seed">,
  signal?: AbortSignal,
): Promise<readonly PeriodStudy[]> {
  const { definition } = folder;
  const drawing = { ...options, signal };
  const studies: PeriodStudy[] = [];
  for (const { id } of definition.periods) {
    const network = buildNetwork(folder.actors, folder.ties, { period: id, relations: definition.relations });
    const active = amongActive(network, folder, id);
    const sectors = await sectorRows(active, definition, id, drawing);
    studies.push({
      id,
      network,
      facets: await facetRows(folder, id, active, sectors, drawing),
      sectors,
      helix: await helixStudy(active, definition, id, drawing),
      vertical: await verticalRows(active, definition, id, drawing),
      centrality: await centralityRows(active, id, drawing),
    });
  }
  return studies;
}
