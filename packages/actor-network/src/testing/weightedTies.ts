import fc from "fast-check";

/** Ties among `order` actors with a strength of 1 to 9, self-loops and parallel ties included. */
export const weightedTies = (order: number) =>
  fc.array(fc.tuple(fc.nat(order - 1), fc.nat(order - 1), fc.integer({ min: 1, max: 9 })), {
    maxLength: 2 * order,
  });
