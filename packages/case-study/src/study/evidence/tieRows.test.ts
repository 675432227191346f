import { buildNetwork } from "@commonweal/actor-network";
import { describe, expect, it } from "vitest";
import { readCase } from "../../folder/readCase.ts";
import { changedCase, replaced } from "../../testing/caseChanges.ts";
import { tieRows } from "./tieRows.ts";

const rows = () => {
  const folder = readCase(
    changedCase(
      replaced("ties.csv", "before,1,weak,low", "before,1,absent,low"),
      replaced("evidence/codings.csv", "coder1,s2,meets:owners:property-manager:before,weak/low\n", ""),
      replaced(
        "evidence/codings.csv",
        "coder1,s3,directs:street-office:committee:during,present/medium\n",
        "",
      ),
    ),
  );
  const { relations } = folder.definition;
  const periods = ["before", "during"].map((period) => ({
    network: buildNetwork(folder.actors, folder.ties, { period, relations }),
  }));
  return tieRows(folder, periods);
};

describe("tieRows", () => {
  it("gives each tie the probability of its codings beside that of the draws", () => {
    const [first, , , , contested] = rows();
    expect(first).toMatchObject({ id: "t1", drawn: 0.95, supporting: ["s1", "s2"], opposing: [] });
    // Two independent groups: 4 × 4 to 1.
    expect(first?.probability).toBeCloseTo(16 / 17, 12);
    expect(first?.weight).toBeCloseTo(12.0412, 4);
    expect(contested).toMatchObject({ id: "t5", drawn: 0.4, supporting: ["s3"], opposing: ["s4"] });
    expect(contested?.probability).toBeCloseTo(0.5, 12);
  });

  it("has no probability for a tie that no coding makes, and no draw for one that is denied", () => {
    const [, , denied, uncoded] = rows();
    expect(denied).toMatchObject({
      ...{ id: "t3", probability: null, weight: null, drawn: null, supporting: [], opposing: ["s2"] },
    });
    expect(uncoded).toMatchObject({
      id: "t4",
      probability: null,
      drawn: 0.8,
      supporting: ["s3"],
      opposing: [],
    });
  });
});
