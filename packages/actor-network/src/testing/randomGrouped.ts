import fc from "fast-check";
import type { Grouping } from "../model/Grouping.ts";
import type { TieArrays } from "../model/TieArrays.ts";
import { arraysOf } from "./arraysOf.ts";
import { randomTies } from "./randomTies.ts";

export interface GroupedNetwork {
  readonly network: TieArrays;
  readonly groups: Grouping;
  /** Levels 0 to 2, or −1. */
  readonly ranks: Int32Array;
}

/** Networks of six actors in three groups, self-loops and parallel ties included, directed or not, with strengths. */
export const randomGrouped: fc.Arbitrary<GroupedNetwork> = fc
  .record({
    ties: randomTies(6),
    directed: fc.boolean(),
    of: fc.array(fc.nat(2), { minLength: 6, maxLength: 6 }),
    ranks: fc.array(fc.integer({ min: -1, max: 2 }), { minLength: 6, maxLength: 6 }),
  })
  .map(({ ties, directed, of, ranks }) => ({
    network: arraysOf(
      6,
      ties.map(([source, target], arc) => [source, target, 1 + (arc % 4)]),
      { directed },
    ),
    groups: { names: ["state", "capital", "society"], of: Int32Array.from(of) },
    ranks: Int32Array.from(ranks),
  }));
