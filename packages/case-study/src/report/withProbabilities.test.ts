import { buildNetwork, networkFileOf } from "@commonweal/actor-network";
import { describe, expect, it } from "vitest";
import { readCase } from "../folder/readCase.ts";
import { tieRows } from "../study/evidence/tieRows.ts";
import { changedCase, replaced } from "../testing/caseChanges.ts";
import { withProbabilities } from "./withProbabilities.ts";

const row = "coder1,s2,meets:owners:property-manager:before,weak/low\n";
const uncoded = replaced("evidence/codings.csv", row, "");

describe("withProbabilities", () => {
  it("gives both arcs of a symmetric tie what the tie has, and null where no coding makes it", () => {
    const folder = readCase(changedCase(uncoded));
    const { relations } = folder.definition;
    const network = buildNetwork(folder.actors, folder.ties, { period: "before", relations });
    const file = withProbabilities(networkFileOf(network), tieRows(folder, [{ network }]));
    const of = (name: string) => file.tieAttributes.find((each) => each.name === name)?.values ?? [];
    const told = of("id").map((id, arc) => [id, of("probability")[arc], of("drawn")[arc]]);
    expect(told).toEqual([
      // Two groups, four to one each: sixteen to one.
      ["t1", expect.closeTo(16 / 17, 12), 0.95],
      ["t2", expect.closeTo(0.8, 12), 0.8],
      ["t2", expect.closeTo(0.8, 12), 0.8],
      ["t3", null, 0.375],
      ["t3", null, 0.375],
    ]);
  });
});
