import {
  buildNetwork,
  eiIndex,
  modularity,
  type Network,
  permutationNull,
  sectorsOf,
} from "@commonweal/actor-network";
import { quantile, stream, uniform } from "@commonweal/numerics";
import type { CaseFolder } from "../folder/CaseFolder.ts";
import { type FacetId, type FacetValues, facetIds, facets } from "./facets.ts";
import { tieProbability } from "./tieProbability.ts";

/** One facet of one period: what the coded ties say, how far their uncertainty carries, what chance would give. */
export interface FacetRow {
  readonly facet: FacetId;
  readonly period: string;
  readonly value: number | null;
  /** 2.5 % and 97.5 % over draws of the uncertain ties. */
  readonly interval: { readonly low: number; readonly high: number } | null;
  /** Draws in which the facet was defined. */
  readonly defined: number;
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

/** Ties of a period that a draw keeps, each with its own probability. */
const drawOnce = (
  network: Network,
  folder: CaseFolder,
  period: string,
  root: number,
  index: number,
): Network => {
  const random = stream({ root, point: index, purpose: `ties:${period}` });
  const ties = network.ties.filter((tie) => uniform(random) < tieProbability(tie));
  return buildNetwork(network.actors, ties, { period, relations: folder.definition.relations });
};

const intervalOf = (values: readonly (number | null)[]) => {
  const defined = Float64Array.from(values.filter((value) => value !== null)).sort();
  const [low, high] = [quantile(defined, 0.025), quantile(defined, 0.975)];
  return { interval: low === null || high === null ? null : { low, high }, defined: defined.length };
};

const breath = 50;

async function facetRows(
  folder: CaseFolder,
  id: string,
  network: Network,
  { draws, seed }: { readonly draws: number; readonly seed: number },
  signal: AbortSignal | undefined,
): Promise<FacetRow[]> {
  const observed = facets(network, folder);
  const drawn: FacetValues[] = [];
  for (let index = 0; index < draws; index += 1) {
    if (index % breath === 0) {
      await new Promise((resolve) => setTimeout(resolve));
      signal?.throwIfAborted();
    }
    drawn.push(facets(drawOnce(network, folder, id, seed, index), folder));
  }
  return facetIds.map((facet) => {
    const statistic = bySector[facet];
    const test =
      statistic &&
      permutationNull(network, sectorsOf(network), (each, groups) => statistic(each, groups), {
        draws: 999,
        stream: stream({ root: seed, purpose: `null:${facet}:${id}` }),
      });
    return {
      facet,
      period: id,
      value: observed[facet],
      ...intervalOf(drawn.map((values) => values[facet])),
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
  { draws, seed }: { readonly draws: number; readonly seed: number },
  signal?: AbortSignal,
): Promise<readonly PeriodStudy[]> {
  const studies: PeriodStudy[] = [];
  for (const { id } of folder.definition.periods) {
    const network = buildNetwork(folder.actors, folder.ties, {
      period: id,
      relations: folder.definition.relations,
    });
    const active = amongActive(network, folder, id);
    studies.push({ id, network, facets: await facetRows(folder, id, active, { draws, seed }, signal) });
  }
  return studies;
}
