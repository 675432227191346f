import { assignShuffle, integerBelow, quantile, stream } from "@commonweal/numerics";
import { ActorNetworkError } from "../errors.ts";
import { checkDraws } from "../nulls/checkDraws.ts";
import type { ChanceOptions } from "./ChanceOptions.ts";
import type { CountTable } from "./countTable.ts";
import type { FacetValue } from "./FacetValue.ts";
import { type FlatTable, flatTable } from "./flatTable.ts";
import type { HelixInformation } from "./HelixInformation.ts";
import { helixOf } from "./helixOf.ts";
import { valueAgainst } from "./valueAgainst.ts";

export interface TripleHelixFacet {
  readonly helix: HelixInformation | null;
  /** T, in bits, beside what it is when the three attributes are dealt to the observations independently. */
  readonly transmission: FacetValue;
  /** Quantiles 0.025 and 0.975 of the corrected T over samples drawn again from the observations. */
  readonly interval: { readonly low: number; readonly high: number } | null;
  /** What T must not be taken for; to be shown with it. */
  readonly warning: string | null;
}

/**
 * Sets the triple helix beside chance, and tells how far its value is known.
 *
 * T of `tripleHelix`, in bits, with the null's mean, its 95 % interval and p = (c + 1) / (R + 1); and a bootstrap interval
 * of the corrected T. The null deals each attribute to the observations at random, so its categories stay as frequent;
 * its mean is the bias that T has by the number of observations alone. `null` values and a reason without observations.
 *
 * The sign mixes redundancy and synergy: T is never to be called fusion, and `warning` is to be shown with it. Counts are
 * whole observations that do not depend on each other, which meetings of the same actors hardly are.
 *
 * O(draws × (observations + cells)) time, O(draws + observations) space.
 *
 * @example
 * const table = [[[10, 0], [0, 0]], [[0, 0], [0, 10]]];
 * const { transmission, interval } = tripleHelixFacet(table, { draws: 99, seed: 1 });
 * transmission.observed; // ≈ 1
 * transmission.chance.p.greater; // => 0.01
 * interval.high > 0.9; // => true
 * @throws {ActorNetworkError} `invalid-option` when the table is ragged, a count is not a whole number of at least 0,
 * there are more than 10,000,000 observations, or draws is not a whole number of at least 1.
 * @see Leydesdorff, Park & Lengyel (2014), Scientometrics 99, 27–35.
 */
export function tripleHelixFacet(
  table: CountTable,
  { draws, seed }: Omit<ChanceOptions, "redraw">,
): TripleHelixFacet {
  checkDraws(draws);
  const flat = flatTable(table);
  const columns = observationsOf(flat);
  const helix = helixOf(flat);
  if (!helix) {
    const transmission = valueAgainst(null, [], "There is no observation.");
    return { helix, transmission, interval: null, warning: null };
  }
  const dealt: number[] = [];
  const again = new Float64Array(draws);
  const { length } = columns.u;
  for (let replication = 0; replication < draws; replication += 1) {
    const random = stream({ root: seed, replication, purpose: "helix" });
    const [i, g] = [columns.i.slice(), columns.g.slice()];
    assignShuffle(random, i);
    assignShuffle(random, g);
    const shuffled = counted(flat.shape, length, (observation) => [
      columns.u[observation] as number,
      i[observation] as number,
      g[observation] as number,
    ]);
    dealt.push(helixOf(shuffled)?.transmission ?? 0);
    const sample = stream({ root: seed, replication, purpose: "helix-sample" });
    const drawn = counted(flat.shape, length, () => {
      const observation = integerBelow(sample, length);
      return [
        columns.u[observation] as number,
        columns.i[observation] as number,
        columns.g[observation] as number,
      ];
    });
    again[replication] = helixOf(drawn)?.corrected ?? 0;
  }
  again.sort();
  return {
    helix,
    transmission: valueAgainst(helix.transmission, dealt, ""),
    interval: { low: quantile(again, 0.025) as number, high: quantile(again, 0.975) as number },
    warning: helix.warning,
  };
}

/** Lists the observations of a table, an attribute a column. */
function observationsOf({ shape, counts }: FlatTable): Record<"u" | "i" | "g", Uint32Array> {
  let length = 0;
  counts.forEach((count, cell) => {
    length += count;
    if (Number.isSafeInteger(count) && length <= 10_000_000) return;
    const message = `Count ${cell} of the table is ${count}; expected whole observations, at most 10,000,000 in all.`;
    throw new ActorNetworkError("invalid-option", message, ["table"]);
  });
  const cells = new Uint32Array(length);
  let filled = 0;
  counts.forEach((count, cell) => {
    cells.fill(cell, filled, filled + count);
    filled += count;
  });
  return {
    u: cells.map((cell) => Math.floor(cell / (shape[1] * shape[2]))),
    i: cells.map((cell) => Math.floor(cell / shape[2]) % shape[1]),
    g: cells.map((cell) => cell % shape[2]),
  };
}

function counted(
  shape: FlatTable["shape"],
  length: number,
  of: (observation: number) => readonly [number, number, number],
): FlatTable {
  const counts = new Float64Array(shape[0] * shape[1] * shape[2]);
  for (let observation = 0; observation < length; observation += 1) {
    const [u, i, g] = of(observation);
    const cell = (u * shape[1] + i) * shape[2] + g;
    counts[cell] = (counts[cell] as number) + 1;
  }
  return { shape, counts };
}
