import { betweenness, constraint, degree, type Network } from "@commonweal/actor-network";
import { type DrawnInterval, intervalsOverDraws, type StudyDraws } from "./intervalsOverDraws.ts";

/** The measures of an actor's place: ties sent and received, shortest paths through it, Burt's constraint. */
export const centralityMeasures = ["degree", "betweenness", "constraint"] as const;

/** Measures of an actor in the networks of a study. */
export type CentralityMeasure = (typeof centralityMeasures)[number];

/** One measure of one actor in one period. */
export interface CentralityRow extends DrawnInterval {
  readonly period: string;
  readonly actor: string;
  readonly measure: CentralityMeasure;
  /** With every coded tie in place. */
  readonly value: number | null;
}

const measuresOf: Readonly<Record<CentralityMeasure, (network: Network) => ArrayLike<number | null>>> = {
  degree: (network) => degree(network, { direction: "both" }),
  betweenness: (network) => betweenness(network),
  constraint: (network) => constraint(network),
};

/**
 * Measures the place of every actor of a network, each with its interval over the uncertain ties.
 *
 * Every tie counts 1. Degree counts ties sent and received, betweenness follows direction and is not scaled, constraint
 * reads ties either way and is `null` for an actor without one. One actor after the other, by measure.
 *
 * O(draws × actors × ties).
 */
export async function centralityRows(
  network: Network,
  period: string,
  options: StudyDraws,
): Promise<readonly CentralityRow[]> {
  const statistic = (each: Network) =>
    centralityMeasures.flatMap((measure) => Array.from(measuresOf[measure](each)));
  const values = statistic(network);
  const intervals = await intervalsOverDraws(network, statistic, options);
  return centralityMeasures.flatMap((measure, place) =>
    network.actors.map(({ id }, index): CentralityRow => {
      const at = place * network.order + index;
      return { period, actor: id, measure, value: values[at] ?? null, ...(intervals[at] as DrawnInterval) };
    }),
  );
}
