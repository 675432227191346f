import { quantile } from "@commonweal/numerics";
import { ActorNetworkError } from "../errors.ts";
import type { Network } from "../model/Network.ts";
import { assumedProbabilities } from "./assumedProbabilities.ts";
import type { DrawTiesOptions } from "./DrawTiesOptions.ts";
import { draws } from "./draws.ts";
import type { TieProbabilities } from "./TieProbabilities.ts";

export interface OverDrawsOptions extends DrawTiesOptions {
  /** How many networks are drawn, at least 1. */
  readonly draws: number;
  /** Seed of the draws, a whole number of at least 0. */
  readonly seed: number;
}

/** One number over draws of the uncertain ties. */
export interface DrawSummary {
  /** The number with every coded tie of the network in place. */
  readonly coded: number | null;
  /** Quantiles 0.5, 0.025 and 0.975 of the draws in which it is defined; `null` when it is in none. */
  readonly median: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Draws in which the number is defined, and in which it is not. */
  readonly defined: number;
  readonly undefined: number;
  /** Where the probabilities of the ties come from. */
  readonly provenance: TieProbabilities["provenance"];
}

/**
 * Measures a network with its uncertainty: the statistic's median and 95 % interval over draws of the coded ties.
 *
 * The statistic gives one number, or one per actor; the result is one summary or one per actor, in the statistic's unit.
 * `null` draws do not enter the quantiles and are counted. The interval holds what the coders are unsure about, under
 * the probabilities given; it is no sampling error. Doubtful ties are missing from some draws, so what grows with ties
 * mostly has its coded value above its median.
 *
 * O(draws × (ties + cost of the statistic)) time, O(draws × numbers) space.
 *
 * @example
 * const rest = { labelEn: "", labelZh: "", kind: "", partOf: null, since: null, until: null, level: "city" };
 * const actors = ["office", "club"].map((id) => ({ ...rest, id, sector: id }));
 * const relations = [{ id: "meets", labelEn: "", labelZh: "", directed: false, meaning: "sits with" }];
 * const claim = { id: "t1", from: "office", to: "club", relation: "meets", period: "2019", strength: 2 };
 * const ties = [{ ...claim, status: "weak", certainty: "high", segments: [], note: "" }];
 * const network = buildNetwork(actors, ties, { relations });
 * const { coded, median, low, high, provenance } = overDraws(network, density, { draws: 200, seed: 1 });
 * [coded, median, low, high, provenance]; // => [1, 1, 0, 1, "assumed"]
 * @throws {ActorNetworkError} `invalid-option` as `draws` does, or when the statistic gives another number of values in a
 * draw than for the network.
 */
export function overDraws(
  network: Network,
  statistic: (network: Network) => number | null,
  options: OverDrawsOptions,
): DrawSummary;
export function overDraws(
  network: Network,
  statistic: (network: Network) => ArrayLike<number | null>,
  options: OverDrawsOptions,
): readonly DrawSummary[];
export function overDraws(
  network: Network,
  statistic: (network: Network) => number | null | ArrayLike<number | null>,
  options: OverDrawsOptions,
): DrawSummary | readonly DrawSummary[] {
  const { draws: count, seed, probabilities: { provenance } = assumedProbabilities } = options;
  const drawn = draws(network, count, seed, options);
  const value = statistic(network);
  const isOne = value === null || typeof value === "number";
  const coded = listOf(value);
  const values = Array.from(coded, (): number[] => []);
  for (const one of drawn) {
    const list = listOf(statistic(one));
    if (list.length !== coded.length) {
      const message = `The statistic gives ${list.length} values in a draw and ${coded.length} for the network; expected as many.`;
      throw new ActorNetworkError("invalid-option", message, ["statistic"]);
    }
    values.forEach((defined, place) => {
      const each = list[place] ?? null;
      if (each !== null) defined.push(each);
    });
  }
  const summaries = values.map((defined, place): DrawSummary => {
    const sorted = Float64Array.from(defined).sort();
    return {
      coded: coded[place] ?? null,
      median: quantile(sorted, 0.5),
      low: quantile(sorted, 0.025),
      high: quantile(sorted, 0.975),
      defined: sorted.length,
      undefined: count - sorted.length,
      provenance,
    };
  });
  return isOne ? (summaries[0] as DrawSummary) : summaries;
}

const listOf = (value: number | null | ArrayLike<number | null>): ArrayLike<number | null> =>
  value === null || typeof value === "number" ? [value] : value;
