import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exampleActor } from "../testing/examples.ts";
import { hostileIds } from "../testing/hostileIds.ts";
import { groupBy } from "./groupBy.ts";
import { levelsOf } from "./levelsOf.ts";
import { sectorsOf } from "./sectorsOf.ts";

describe("groupBy", () => {
  const actors = [
    exampleActor("a", { sector: "society", level: "street" }),
    exampleActor("b", { sector: "state", level: "city" }),
    exampleActor("c", { sector: "society", level: "city" }),
  ];

  it("names groups in the order in which actors first name them", () => {
    expect(sectorsOf({ actors })).toEqual({ names: ["society", "state"], of: Int32Array.of(0, 1, 0) });
    expect(levelsOf({ actors })).toEqual({ names: ["street", "city"], of: Int32Array.of(0, 1, 1) });
  });

  it("has no groups without actors", () => {
    expect(groupBy({ actors: [] }, (actor) => actor.kind)).toEqual({ names: [], of: new Int32Array(0) });
  });

  it("gives every actor the group it named, whatever the names", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...hostileIds)), (kinds) => {
        const network = { actors: kinds.map((kind, index) => exampleActor(`a${index}`, { kind })) };
        const groups = groupBy(network, (actor) => actor.kind);
        expect(Array.from(groups.of, (group) => groups.names[group])).toEqual(kinds);
        expect(new Set(groups.names).size).toBe(groups.names.length);
      }),
    );
  });
});
