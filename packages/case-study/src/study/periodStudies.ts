import {
  buildNetwork,
  eiIndex,
  modularity,
  type Network,
  permutationNull,
  sectorsOf,
} from "@commonweal/actor-network";
import { stream } from "@commonweal/numerics";
import type { CaseFolder } from "../folder/CaseFolder.ts";
import { type FacetId, facetIds, facets } from "./facets.ts";
import { type DrawnInterval, intervalsOverDraws, type StudyDraws } from "./intervalsOverDraws.ts";

/** One facet of one period: what the coded ties say, how far their uncertainty carries, what chance would give. */
export interface FacetRow extends DrawnInterval {
  readonly facet: FacetId;
  readonly period: string;
  readonly value: number | null;
  /** The same facet when sectors are shuffled among the actors; only where sectors matter. */
  readonly chance: {
    readonly low: number;
    readonly mean: number;
    readonly high: number;
    readonly p: number;
  } | null;
}

export interface PeriodStudy {
  readonly id: string;
  readonly network: Network;
  readonly facets: readonly FacetRow[];
}

const bySector: Partial<Record<FacetId, typeof eiIndex>> = { eiIndex, modularity };

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
  options: StudyDraws,
): Promise<FacetRow[]> {
  const valuesOf = (each: Network) => {
    const values = facets(each, folder);
    return facetIds.map((facet) => values[facet]);
  };
  const observed = facets(network, folder);
  const intervals = await intervalsOverDraws(network, valuesOf, options);
  return facetIds.map((facet, index) => {
    const statistic = bySector[facet];
    const test =
      statistic &&
      permutationNull(network, sectorsOf(network), (each, groups) => statistic(each, groups), {
        draws: 999,
        stream: stream({ root: options.seed, purpose: `null:${facet}:${id}` }),
      });
    return {
      facet,
      period: id,
      value: observed[facet],
      ...(intervals[index] as DrawnInterval),
      chance: test ? { low: test.low, mean: test.mean, high: test.high, p: test.p.twoSided } : null,
    };
  });
}

/**
 * Builds the network of every period and measures its facets with two kinds of uncertainty.
 *
 * Intervals come from `draws` networks in which each tie is there with the probability of its status and certainty;
 * the chance band of E-I index and modularity from 999 shuffles of the sector labels. Facets and shuffles are those of
 * the actors that have a tie in the period. The network holds every tie that is present, weak or contested. No tie is
 * carried from one period to the next. Time goes by between draws: what else waits is let in, and `signal` can stop it.
 *
 * O(periods × (draws + 999) × ties).
 */
export async function periodStudies(
  folder: CaseFolder,
  options: Pick<StudyDraws, "draws" | "seed">,
  signal?: AbortSignal,
): Promise<readonly PeriodStudy[]> {
  const studies: PeriodStudy[] = [];
  for (const { id } of folder.definition.periods) {
    const network = buildNetwork(folder.actors, folder.ties, {
      period: id,
      relations: folder.definition.relations,
    });
    const active = amongActive(network, folder, id);
    studies.push({ id, network, facets: await facetRows(folder, id, active, { ...options, signal }) });
  }
  return studies;
}
