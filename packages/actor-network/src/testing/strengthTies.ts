import fc from "fast-check";
import { randomTies } from "./randomTies.ts";

/** `[source, target, strength]` among `order` actors, self-loops and parallel ties included; a strength may be 0. */
export const strengthTies = (order: number) =>
  fc
    .tuple(
      randomTies(order),
      fc.array(fc.constantFrom(0, 0.5, 1, 2, 3), { minLength: 3 * order, maxLength: 3 * order }),
    )
    .map(([pairs, weights]) => pairs.map(([from, to], index) => [from, to, weights[index] ?? 1]));
