import { levelsOf, type Network, type NullOutcome } from "@commonweal/actor-network";
import { rankLevels, verticalAgainstChance, verticalHorizontal } from "@commonweal/collaboration-metrics";
import { stream } from "@commonweal/numerics";
import type { CaseDefinition } from "../folder/CaseDefinition.ts";
import { type DrawnInterval, intervalsOverDraws, type StudyDraws } from "./intervalsOverDraws.ts";
import type { ChanceBand } from "./sectors/SectorRow.ts";

/** Shares of ties between levels, within one, and of ties up and down the ladder. */
export const verticalMeasures = ["vertical", "horizontal", "upward", "downward"] as const;
/** Measures of ties between and within levels. */
export type VerticalMeasure = (typeof verticalMeasures)[number];

/** One share of one period's ties: as coded, over draws of the uncertain ties, and with shuffled levels. */
export interface VerticalRow extends DrawnInterval {
  readonly period: string;
  readonly measure: VerticalMeasure;
  /** 0 to 1, of the ties between actors that have a level; `null` where there is none. */
  readonly value: number | null;
  readonly chance: ChanceBand | null;
  /** Ties that the share is of, and ties left out because an end has no level. */
  readonly ties: number;
  readonly unplaced: number;
  /** Why value or chance is `null`. */
  readonly reason: string | null;
}

/** Said where no tie joins two actors that have a level. */
export const noPlacedTies = "No tie joins two actors that have a level.";

const shuffles = 999;

const bandOf = ({ low, mean, high, p }: NullOutcome): ChanceBand => ({ low, mean, high, p: p.twoSided });

/**
 * Measures how much of a period's network runs between the levels of the case and how much within them.
 *
 * The shares are those of `verticalHorizontal`, every tie counting 1; chance deals the levels anew to the actors that have
 * one, 999 times. Vertical and horizontal add up to 1, upward and downward to vertical. O((draws + 999) × (actors + ties)).
 */
export async function verticalRows(
  network: Network,
  { levels }: Pick<CaseDefinition, "levels">,
  period: string,
  options: StudyDraws,
): Promise<readonly VerticalRow[]> {
  const order = levels.map(({ id }) => id);
  const ranked = rankLevels(levelsOf(network), order, { outside: [""] });
  const found = verticalHorizontal(network, ranked);
  const beside = verticalAgainstChance(network, ranked, {
    draws: shuffles,
    stream: stream({ root: options.seed }),
  });
  const intervals = await intervalsOverDraws(
    network,
    (drawn) => {
      const shares = verticalHorizontal(drawn, ranked);
      return verticalMeasures.map((measure) => shares[measure]);
    },
    options,
  );
  return verticalMeasures.map((measure, place) => {
    const chance = beside[measure];
    return {
      ...{ period, measure, value: found[measure], ...(intervals[place] as DrawnInterval) },
      chance: chance && bandOf(chance),
      ...{ ties: found.total, unplaced: found.unplaced },
      reason:
        found[measure] === null ? (found.total === 0 ? noPlacedTies : "The ties have no direction.") : null,
    };
  });
}
