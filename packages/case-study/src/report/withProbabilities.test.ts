import { buildNetwork, networkFileOf } from "@commonweal/actor-network";
import { describe, expect, it } from "vitest";
import { readCase } from "../folder/readCase.ts";
import { tieRows } from "../study/evidence/tieRows.ts";
import { changedCase } from "../testing/caseChanges.ts";
import { withProbabilities } from "./withProbabilities.ts";

describe("withProbabilities", () => {
  it("gives both arcs of a symmetric tie what the tie has, and null where no coding makes it", () => {
    const folder = readCase(changedCase());
    const { relations } = folder.definition;
    const network = buildNetwork(folder.actors, folder.ties, { period: "before", relations });
    const file = withProbabilities(networkFileOf(network), tieRows(folder, [{ network }]));
    const of = (name: string) => file.tieAttributes.find((each) => each.name === name)?.values ?? [];
    const told = of("id").map((id, arc) => [id, of("probability")[arc], of("drawn")[arc]]);
    expect(told).toEqual([
      ["t1", expect.closeTo(0.8, 12), 0.95],
      ["t2", expect.closeTo(0.8, 12), 0.8],
      ["t2", expect.closeTo(0.8, 12), 0.8],
      ["t3", null, 0.375],
      ["t3", null, 0.375],
    ]);
  });
});
