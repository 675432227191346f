import { assignShuffle, stream } from "@commonweal/numerics";
import { checkWhole } from "../urns/checkWhole.ts";
import { checkedHistories } from "./checkedHistories.ts";
import type { EarlyInformation } from "./EarlyInformation.ts";
import type { Histories } from "./Histories.ts";
import { jointInformation } from "./jointInformation.ts";
import { labelsOf } from "./labelsOf.ts";
import { majorityOf } from "./majorityOf.ts";

export interface SampledMajorityOptions {
  /** Seed of the shuffles. */
  readonly seed: number;
  /** How many first outcomes count as early. Default: 1. */
  readonly early?: number;
  /** Shuffles for the chance value and p. Default: 999. */
  readonly permutations?: number;
}

export interface SampledMajorityInformation extends EarlyInformation {
  /** Information less its first bias (Miller and Madow), in bits; may be slightly below 0. */
  readonly corrected: number;
  /** Mean information when the final majorities are shuffled among histories, in bits. */
  readonly byChance: number;
  /** Share of shuffles with at least as much information, the observed one counted. */
  readonly p: number;
}

/**
 * Estimates from sampled histories how much the majority of the early outcomes tells about the final one.
 *
 * Information, entropy and index of the sample as in `earlyMajorityInformation`, for any number of outcomes; a tie for
 * the first place is an outcome of its own. The information of a sample is too high: `corrected` takes off
 * (cells − rows − columns + 1) / (2 n ln 2), with what occurs counted, and `byChance` is what remains where
 * early and final majority have nothing to do with each other.
 *
 * O(histories × (length + permutations)).
 *
 * @example
 * const copies = [[0, 0, 0], [1, 1, 1]];
 * const histories = Array.from({ length: 20 }, (_, index) => copies[index % 2]);
 * const { information, index, p } = sampledMajorityInformation(histories, { seed: 1 });
 * [information, index, p]; // => [1, 1, 0.001]
 * @throws {PathDependenceError} `invalid-histories`, `invalid-option`.
 * @see Miller (1955), in Quastler (ed.), Information Theory in Psychology, 95–100.
 */
export function sampledMajorityInformation(
  histories: Histories,
  { seed, early = 1, permutations = 999 }: SampledMajorityOptions,
): SampledMajorityInformation {
  checkWhole("early", early, 1, 1e6);
  checkWhole("permutations", permutations, 1, 1e6);
  const { rows, length, outcomes } = checkedHistories(histories, early);
  const first = labelsOf(rows.map((row) => String(majorityOf(row.subarray(0, early), outcomes))));
  const last = labelsOf(rows.map((row) => String(majorityOf(row, outcomes))));
  const table = new Float64Array(first.count * last.count);
  const ends = last.labels.slice();
  const count = (): typeof table => {
    table.fill(0);
    ends.forEach((end, row) => {
      const cell = (first.labels[row] as number) * last.count + end;
      table[cell] = (table[cell] as number) + 1;
    });
    return table;
  };
  const { information, ofColumns: entropy } = jointInformation(count(), last.count);
  const cells = table.reduce((used, value) => used + (value > 0 ? 1 : 0), 0);
  const bias = (cells - first.count - last.count + 1) / (2 * rows.length * Math.LN2);
  const draws = stream({ root: seed, purpose: "shuffles" });
  let atLeast = 1;
  let sum = 0;
  for (let permutation = 0; permutation < permutations; permutation += 1) {
    assignShuffle(draws, ends);
    const shuffled = jointInformation(count(), last.count).information;
    sum += shuffled;
    if (shuffled >= information - 1e-12) atLeast += 1;
  }
  return {
    information,
    entropy,
    index: entropy > 0 ? information / entropy : null,
    horizon: length,
    corrected: information - bias,
    byChance: sum / permutations,
    p: atLeast / (permutations + 1),
  };
}
