import { ExperimentsError } from "../errors.ts";
import { bitCount } from "./bitCount.ts";
import type { DesignSpec } from "./DesignSpec.ts";
import { generatorOf } from "./FractionSpec.ts";
import { parsedDesign } from "./parsedDesign.ts";

/**
 * Tells the resolution of a two-level fraction: the length of the shortest word of its defining relation.
 *
 * 3: effects of single factors are mixed with those of pairs; 4: with triples, and pairs with pairs; 5: pairs with
 * triples. No unit. `null` without generators, where nothing is mixed.
 *
 * O(2^generators).
 *
 * @example
 * resolution({ kind: "fractional-factorial", basis: 3, generators: ["AB", "AC"] }); // => 3
 * resolution({ kind: "fractional-factorial", basis: 3, generators: ["ABC"] }); // => 4
 * resolution({ kind: "fractional-factorial", basis: 3, generators: [] }); // => null
 * @throws {ExperimentsError} `invalid-design`, also for a design of another kind.
 * @see Box & Hunter (1961), Technometrics 3(3), 311–351.
 */
export function resolution(
  description: Extract<DesignSpec, { kind: "fractional-factorial" }>,
): number | null {
  const design = parsedDesign(description);
  if (design.kind !== "fractional-factorial") {
    const message = "Design, kind: expected a fractional factorial.";
    throw new ExperimentsError("invalid-design", message, ["kind"]);
  }
  const generators = design.generators.map((word) => generatorOf(word).factors);
  let shortest = Number.POSITIVE_INFINITY;
  let factors = 0;
  for (let subset = 1; subset < 2 ** generators.length; subset += 1) {
    // The Gray code: from one product of generators to the next, one of them comes in or goes out.
    factors ^= generators[bitCount((subset & -subset) - 1)] as number;
    shortest = Math.min(shortest, bitCount(factors) + bitCount(subset ^ (subset >>> 1)));
  }
  return generators.length === 0 ? null : shortest;
}
