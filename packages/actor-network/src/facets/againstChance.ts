import { permutation, stream } from "@commonweal/numerics";
import type { Grouping } from "../model/Grouping.ts";
import type { TieArrays } from "../model/TieArrays.ts";
import { checkDraws } from "../nulls/checkDraws.ts";
import type { ChanceOptions } from "./ChanceOptions.ts";
import type { FacetValue } from "./FacetValue.ts";
import { valueAgainst } from "./valueAgainst.ts";

/** What is said of the actors: their groups and, where there is one, their rank in a hierarchy. */
export interface ActorLabels {
  readonly groups: Grouping;
  /** For each actor its level: 0 is the top, −1 outside; `null` without a hierarchy. */
  readonly ranks: Int32Array | null;
}

/** Values of a facet, always as many and in the same order. */
export type FacetStatistic = (labels: ActorLabels) => readonly (number | null)[];

/**
 * Sets every value of a facet beside what it is when labels are dealt at random, or the network is drawn anew.
 *
 * `prepare` does what depends on the network alone, once a network. An actor's group and rank are dealt together.
 * O(draws × cost of the values).
 */
export function againstChance(
  network: TieArrays,
  labels: ActorLabels,
  prepare: (network: TieArrays) => FacetStatistic,
  whenNull: (value: number) => string,
  { draws, seed, redraw }: ChanceOptions,
): FacetValue[] {
  checkDraws(draws);
  const statistic = prepare(network);
  const observed = statistic(labels);
  const drawn: (readonly (number | null)[])[] = [];
  for (let draw = 0; draw < draws; draw += 1) {
    const random = stream({ root: seed, replication: draw, purpose: "facet" });
    drawn.push(
      redraw
        ? prepare(redraw(network, random))(labels)
        : statistic(dealt(labels, permutation(random, network.order))),
    );
  }
  return observed.map((value, index) =>
    valueAgainst(
      value,
      drawn.map((values) => values[index] ?? null),
      whenNull(index),
    ),
  );
}

const dealt = ({ groups, ranks }: ActorLabels, order: Uint32Array): ActorLabels => ({
  groups: { names: groups.names, of: Int32Array.from(order, (actor) => groups.of[actor] as number) },
  ranks: ranks && Int32Array.from(order, (actor) => ranks[actor] as number),
});
