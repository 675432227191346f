import { arraysOf } from "./arraysOf.ts";

/** Diamonds in a row, each doubling the number of shortest paths from end to end; the joints are 0, 3, 6, … */
export const diamonds = (count: number, weight = 1) =>
  arraysOf(
    3 * count + 1,
    Array.from({ length: count }, (_, diamond) => 3 * diamond).flatMap((joint) => [
      [joint, joint + 1, weight],
      [joint, joint + 2, weight],
      [joint + 1, joint + 3, weight],
      [joint + 2, joint + 3, weight],
    ]),
  );
