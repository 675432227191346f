import fc from "fast-check";

/** Ties among `order` actors, self-loops and parallel ties included. */
export const randomTies = (order: number) =>
  fc.array(fc.tuple(fc.nat(order - 1), fc.nat(order - 1)), { maxLength: 3 * order });
