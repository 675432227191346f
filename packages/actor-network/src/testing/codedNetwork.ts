import fc from "fast-check";
import { buildNetwork } from "../model/buildNetwork.ts";
import type { Network } from "../model/Network.ts";
import { Certainty, type Tie, TieStatus } from "../model/Tie.ts";
import { exampleActor, exampleRelation, exampleTie } from "./examples.ts";

const relations = [exampleRelation("leads", true), exampleRelation("meets", false)];

/** Builds a network of actors 0 to 4 from ties, whatever their status. */
export function codedNetwork(ties: readonly Tie[]): Network {
  const actors = ["0", "1", "2", "3", "4"].map((id) => exampleActor(id));
  return buildNetwork(actors, ties, { relations, statuses: TieStatus.options });
}

/** Coded ties among five actors, of both relations, every status and certainty, self-loops and parallel ties included. */
export const codedTies: fc.Arbitrary<Tie[]> = fc
  .array(
    fc.record({
      from: fc.nat(4).map(String),
      to: fc.nat(4).map(String),
      relation: fc.constantFrom("leads", "meets"),
      status: fc.constantFrom(...TieStatus.options),
      certainty: fc.constantFrom(...Certainty.options),
      strength: fc.integer({ min: 1, max: 5 }),
    }),
    { maxLength: 12 },
  )
  .map((list) => list.map(({ from, to, ...fields }, index) => exampleTie(`t${index}`, from, to, fields)));
