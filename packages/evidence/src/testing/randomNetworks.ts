import type { Network } from "@commonweal/actor-network";
import fc from "fast-check";
import { exampleNetwork } from "./exampleNetwork.ts";

/** Networks of up to 20 actors in three sectors and two levels, some of a kind of their own. */
export const randomNetworks: fc.Arbitrary<Network> = fc
  .tuple(
    fc.array(
      fc.record({
        sector: fc.constantFrom("state", "capital", "society"),
        level: fc.constantFrom("city", "community"),
        kind: fc.constantFrom("office", "office", "committee", "mayor"),
      }),
      { minLength: 1, maxLength: 20 },
    ),
    fc.array(fc.tuple(fc.nat(19), fc.nat(19)), { maxLength: 40 }),
    fc.boolean(),
  )
  .map(([described, ties, directed]) => {
    const order = described.length;
    const inside = ties.map(([from, to]) => [from % order, to % order] as const);
    const network = exampleNetwork(
      described.map(({ sector }) => sector),
      inside,
    );
    const actors = network.actors.map((actor, at) => ({ ...actor, ...described[at] }));
    return { ...network, actors, directed };
  });
