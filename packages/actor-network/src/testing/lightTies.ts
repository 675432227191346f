import fc from "fast-check";

/** Ties with weights 1, 2 or 3 among `order` actors, self-loops and parallel ties included. */
export const lightTies = (order: number, most = 2 * order) =>
  fc.array(fc.tuple(fc.nat(order - 1), fc.nat(order - 1), fc.integer({ min: 1, max: 3 })), {
    maxLength: most,
  });
