import { log, sum } from "@commonweal/numerics";
import type { FlatTable } from "./flatTable.ts";
import type { HelixInformation } from "./HelixInformation.ts";

const warning =
  "The sign mixes redundancy (above 0) and synergy (below 0), and both can be there at once; it does not measure fusion.";

const parts = ["u", "i", "g", "ui", "ug", "ig", "uig"] as const;

/** Works out what `tripleHelix` says of a table that is laid out in a row; `null` without observations. O(cells). */
export function helixOf({ shape, counts }: FlatTable): HelixInformation | null {
  const observations = sum(counts);
  if (observations === 0) return null;
  const entropies = { u: 0, i: 0, g: 0, ui: 0, ug: 0, ig: 0, uig: 0 };
  const filled = { ...entropies };
  for (const part of parts) {
    const margin = marginOf(shape, counts, part);
    filled[part] = margin.reduce((kinds, count) => kinds + Number(count > 0), 0);
    entropies[part] = entropyOf(margin, observations);
  }
  const { u, i, g, ui, ug, ig, uig } = entropies;
  const kinds = filled.u + filled.i + filled.g - filled.ui - filled.ug - filled.ig + filled.uig - 1;
  const transmission = u + i + g - ui - ug - ig + uig;
  return {
    transmission,
    corrected: transmission + kinds / (2 * observations * log(2)),
    entropies,
    pairwise: { ui: u + i - ui, ug: u + g - ug, ig: i + g - ig },
    observations,
    warning,
  };
}

/** Counts by some of the attributes, the others added up. */
function marginOf(shape: FlatTable["shape"], counts: Float64Array, part: string): Float64Array {
  const sizes = ["u", "i", "g"].map((name, place) => (part.includes(name) ? (shape[place] as number) : 1));
  const [, second, third] = sizes as [number, number, number];
  const margin = new Float64Array(sizes.reduce((cells, size) => cells * size, 1));
  counts.forEach((count, cell) => {
    const places = [
      Math.floor(cell / (shape[1] * shape[2])),
      Math.floor(cell / shape[2]) % shape[1],
      cell % shape[2],
    ];
    const [u, i, g] = places.map((place, index) => ((sizes[index] as number) > 1 ? place : 0)) as [
      number,
      number,
      number,
    ];
    const at = (u * second + i) * third + g;
    margin[at] = (margin[at] as number) + count;
  });
  return margin;
}

/** Shannon's entropy in bits. */
const entropyOf = (counts: Float64Array, total: number): number =>
  0 - sum(counts.map((count) => (count > 0 ? (count / total) * (log(count / total) / log(2)) : 0)));
