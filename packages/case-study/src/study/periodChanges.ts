import {
  buildNetwork,
  type GroupPairChange,
  type Network,
  presentIn,
  type TieChange,
  tieChange,
} from "@commonweal/actor-network";
import type { CaseFolder } from "../folder/CaseFolder.ts";
import { type DrawnInterval, intervalsOverDraws, type StudyDraws } from "./intervalsOverDraws.ts";
import { caseSectors } from "./sectors/caseSectors.ts";

/** Numbers of a change, in the order in which they are told. */
const changeMeasures = ["kept", "lost", "new", "hamming", "jaccard"] as const;

export type ChangeMeasure = (typeof changeMeasures)[number];

/** One number of a change, over draws of the uncertain ties of both periods. */
export interface ChangeValue extends DrawnInterval {
  readonly measure: ChangeMeasure;
  readonly value: number | null;
  /** The same among the actors that are there in both periods. */
  readonly stayers: number | null;
}

/** How the network of one period became that of the next. */
export interface PeriodChange {
  readonly from: string;
  readonly to: string;
  readonly values: readonly ChangeValue[];
  /** Ids of the actors that are there in the second period only, and in the first only, by their dates. */
  readonly joined: readonly string[];
  readonly left: readonly string[];
  /** Ordered pairs of sectors that have a tie in either period. */
  readonly sectors: readonly GroupPairChange[];
}

const numbersOf = ({ both, onlyFirst, onlySecond, hamming, jaccard }: TieChange["all"]) => [
  both,
  onlyFirst,
  onlySecond,
  hamming,
  jaccard,
];

/** The ties of two periods in one network, so that one draw has both; each again with its own. */
function pairOf({ actors, ties, definition }: CaseFolder, periods: readonly [string, string]) {
  const { relations } = definition;
  const both = buildNetwork(
    actors,
    ties.filter(({ period }) => periods.includes(period)),
    { relations },
  );
  const of = (network: Network, period: string) => buildNetwork(actors, network.ties, { relations, period });
  return { both, change: (network: Network) => [of(network, periods[0]), of(network, periods[1])] as const };
}

/**
 * Tells, from each period to the next, which ties were kept, lost and new, in all and from sector to sector.
 *
 * Counts are of ordered pairs of actors with a tie, whatever its relation; Hamming is lost and new together, Jaccard is
 * kept over all three. A tie that no source speaks of counts as absent, so thin sources look like lost ties.
 *
 * O(periods × draws × (actors + ties × log ties)).
 */
export async function periodChanges(
  folder: CaseFolder,
  options: StudyDraws,
): Promise<readonly PeriodChange[]> {
  const { periods } = folder.definition;
  const changes: PeriodChange[] = [];
  for (const [index, to] of periods.slice(1).entries()) {
    const from = periods[index] as (typeof periods)[number];
    const { both, change } = pairOf(folder, [from.id, to.id]);
    const [before, after] = change(both);
    const found = tieChange(before, after, {
      groups: caseSectors(before, folder.definition),
      present: { before: presentIn(folder.actors, from), after: presentIn(folder.actors, to) },
    });
    const intervals = await intervalsOverDraws(
      both,
      (drawn) => numbersOf(tieChange(...change(drawn)).all),
      options,
    );
    const [all, stayers] = [numbersOf(found.all), numbersOf(found.stayers)];
    const idsOf = (actors: Uint32Array) => Array.from(actors, (actor) => folder.actors[actor]?.id ?? "");
    changes.push({
      from: from.id,
      to: to.id,
      values: changeMeasures.map((measure, place) => ({
        measure,
        value: all[place] ?? null,
        stayers: stayers[place] ?? null,
        ...(intervals[place] as DrawnInterval),
      })),
      joined: idsOf(found.joined),
      left: idsOf(found.left),
      sectors: found.groupPairs.filter(({ turnover }) => turnover !== null),
    });
  }
  return changes;
}
