import { bitCount } from "./bitCount.ts";
import { checkedIndex } from "./checkedIndex.ts";
import type { Design } from "./Design.ts";
import { type FractionSpec, generatorOf } from "./FractionSpec.ts";
import { levelPlace } from "./levelPlace.ts";

/**
 * Gives a fraction of all combinations of two levels: the basis factors in standard order, the first changing
 * fastest, and factors whose level is a product of theirs (low = −1, high = +1).
 *
 * O(dimensions) a point.
 *
 * @see Box & Hunter (1961), Technometrics 3(3), 311–351.
 */
export function fractionalFactorial({ basis, generators, levelsAt }: Omit<FractionSpec, "kind">): Design {
  const size = 2 ** basis;
  const dimensions = basis + generators.length;
  const made = generators.map(generatorOf);
  return {
    size,
    dimensions,
    point(index, out = new Float64Array(dimensions)) {
      const high = checkedIndex(index, size);
      for (let factor = 0; factor < basis; factor += 1) {
        out[factor] = levelPlace((high >>> factor) & 1, 2, levelsAt);
      }
      made.forEach(({ factors, opposite }, generator) => {
        const lows = bitCount(factors & ~high);
        out[basis + generator] = levelPlace((lows + (opposite ? 0 : 1)) & 1, 2, levelsAt);
      });
      return out;
    },
  };
}
