import { shapleyValues } from "@commonweal/experiments";
import { sum } from "@commonweal/numerics";
import type { Ensemble } from "../study/Ensemble.ts";
import { type CauseId, causes, coalitionScenario } from "./coalitions.ts";
import type { Spread } from "./Spread.ts";
import { spreadOf } from "./spreadOf.ts";

/** What one cause takes away of the loss, shared out over all orders in which the causes could be changed. */
export interface RemovalRow {
  readonly cause: CauseId;
  readonly structure: boolean;
  /** Weeks of loss. */
  readonly removed: Spread | null;
  /** Share of what all causes take away together, over the sets in which that is more than nothing. */
  readonly share: Spread | null;
  /** Summed over sets: what this cause takes away over what all do. `null` where all together take nothing away. */
  readonly pooled: number | null;
}

/** The loss that each cause takes away when it is halved, as a share of what all take away together. */
export interface RemovalShares {
  /** Sets counted. */
  readonly sets: number;
  /** Sets in which all changes together take loss away. */
  readonly defined: number;
  readonly causes: readonly RemovalRow[];
  /** Share of fusion and society's power together. */
  readonly structure: Spread | null;
  /** The same a set, in the order of the sets in which it is defined. */
  readonly structureShares: Float64Array;
}

/**
 * Shares out the loss that halving six causes takes away: fusion, society's little power, shock, trigger, information, campaign.
 *
 * Each set's Shapley values over all 64 coalitions, exact up to rounding: the mean, over all orders, of what a cause
 * takes away when it is changed next. They add up to what all take away together. A cause that adds loss has a negative value, so
 * shares may lie beyond 0 and 1. A step of one half is a convention: other steps give other shares.
 *
 * O(sets × 6 · 2⁶).
 *
 * @see Shapley (1953), A value for n-person games. Contributions to the Theory of Games II, 307–317.
 */
export function removalShares(ensemble: Ensemble): RemovalShares {
  const { accepted } = ensemble;
  const columns = new Map<string, Float64Array>();
  const lossOf = (places: readonly number[], set: number): number => {
    const scenario = coalitionScenario(places);
    const column = columns.get(scenario) ?? ensemble.column(scenario, "loss");
    columns.set(scenario, column);
    return column[set] as number;
  };
  const perSet = Array.from(accepted, (set) =>
    shapleyValues(causes.length, (places) => lossOf([], set) - lossOf(places, set)),
  );
  const totals = perSet.map((values) => sum(values));
  const losing = perSet.filter((_, index) => (totals[index] as number) > 0);
  const whole = sum(totals);
  const shareOf = (values: Float64Array, places: readonly number[]) =>
    sum(places.map((place) => values[place] as number)) / sum(values);
  const structural = causes.flatMap(({ structure }, place) => (structure ? [place] : []));
  const structureShares = Float64Array.from(losing, (values) => shareOf(values, structural));
  return {
    sets: accepted.length,
    defined: losing.length,
    causes: causes.map(({ id, structure }, place) => {
      const removed = perSet.map((values) => values[place] as number);
      return {
        cause: id,
        structure,
        removed: spreadOf(removed),
        share: spreadOf(losing.map((values) => shareOf(values, [place]))),
        pooled: whole > 0 ? sum(removed) / whole : null,
      };
    }),
    structure: spreadOf(structureShares),
    structureShares,
  };
}
