import { buildNetwork } from "@commonweal/actor-network";
import { anonymityGroups } from "@commonweal/evidence";
import type { CaseFolder } from "../folder/CaseFolder.ts";

/** How well the actors of one period's network hide among one another. */
export interface PeriodAnonymity {
  /** Id of the period in the shared copy. */
  readonly period: string;
  readonly actors: number;
  /** The smallest number of actors alike in sector, level, kind, ties in and ties out; `null` without actors. */
  readonly k: number | null;
  /** Actors that fewer than the wanted k are like. */
  readonly below: number;
}

/** Counts for each period who is alike in a case as it is published. O(periods · (actors + ties)). */
export function networkAnonymity(
  { definition: { periods, relations }, actors, ties }: CaseFolder,
  k: number,
): readonly PeriodAnonymity[] {
  return periods.map(({ id: period }) => {
    const network = buildNetwork(actors, ties, { period, relations });
    const { kOf, k: smallest } = anonymityGroups(network);
    return { period, actors: network.order, k: smallest, below: kOf.filter((each) => each < k).length };
  });
}
