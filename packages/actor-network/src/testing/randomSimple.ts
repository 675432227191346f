import fc from "fast-check";
import { simpleTies } from "../model/simpleTies.ts";
import type { TieArrays } from "../model/TieArrays.ts";
import { arraysOf } from "./arraysOf.ts";
import { randomTies } from "./randomTies.ts";

/** Networks of seven actors without self-loops and parallel ties, directed or not, each tie of its own strength. */
export const randomSimple: fc.Arbitrary<TieArrays> = fc
  .tuple(randomTies(7), fc.boolean())
  .map(([ties, directed]) => {
    const simple = simpleTies(arraysOf(7, ties, { directed }));
    return { ...simple, weights: simple.weights.map((_, arc) => 1 + arc) };
  });
