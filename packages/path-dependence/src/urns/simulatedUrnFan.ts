import { quantile } from "@commonweal/numerics";
import { PathDependenceError } from "../errors.ts";
import { checkedFan } from "./checkedFan.ts";
import { checkedUrn } from "./checkedUrn.ts";
import { checkWhole } from "./checkWhole.ts";
import type { FanOptions, ShareFan } from "./ShareFan.ts";
import { simulateUrns } from "./simulateUrns.ts";
import type { Urn } from "./Urn.ts";

export interface SimulatedFanOptions extends FanOptions {
  /** How many histories to draw, at least 1. */
  readonly histories: number;
  /** Seed of the histories. */
  readonly seed: number;
  /** Whose share to follow. Default: 0, the first colour. */
  readonly colour?: number;
}

/**
 * Follows the quantiles of a colour's share over time in simulated histories of an urn of any number of colours.
 *
 * Quantiles interpolate between histories (type 7), shares include the balls of the start; no unit, time in draws.
 * With two colours {@link urnFan} is exact and needs no seed.
 *
 * O(histories × (draws × colours + times × log histories)) time, O(histories × (draws + times)) space.
 *
 * @example
 * const fan = simulatedUrnFan(
 *   { initial: [1, 1, 1], rule: linearRule },
 *   { times: [0, 10], histories: 50, seed: 1, levels: [0, 1] },
 * );
 * fan.quantiles.map(([atStart]) => atStart); // => [1 / 3, 1 / 3]
 * @throws {PathDependenceError} `invalid-urn`, `invalid-option`.
 */
export function simulatedUrnFan(urn: Urn, options: SimulatedFanOptions): ShareFan {
  const { histories, seed, colour = 0 } = options;
  const { times, levels } = checkedFan(options);
  const { initial, added } = checkedUrn(urn);
  checkWhole("histories", histories, 1, 1e7);
  if (!(colour in initial)) {
    const message = `Found colour = ${colour}; expected a whole number below ${initial.length}.`;
    throw new PathDependenceError("invalid-option", message, ["colour"]);
  }
  const balls = initial.reduce((sum, count) => sum + count, 0);
  const columns = Array.from(times, () => new Float64Array(histories));
  const draws = times.at(-1) ?? 0;
  simulateUrns(urn, { draws, histories, seed }).forEach((outcomes, history) => {
    let count = initial[colour] as number;
    let drawn = 0;
    times.forEach((time, column) => {
      for (; drawn < time; drawn += 1) if (outcomes[drawn] === colour) count += added;
      (columns[column] as Float64Array)[history] = count / (balls + added * time);
    });
  });
  for (const column of columns) column.sort();
  const quantiles = Array.from(levels, (level) =>
    Float64Array.from(columns, (column) => quantile(column, level) as number),
  );
  return { times, levels, quantiles };
}
