import { describe, expect, it } from "vitest";
import { readEdgeCsv } from "./readEdgeCsv.ts";

describe("readEdgeCsv", () => {
  it("fills in what an edge list does not say", () => {
    const { actors, ties, relations, report } = readEdgeCsv("source,target,weight\nx,y,2\n", {
      directed: true,
    });
    expect(actors.map(({ id, sector, level }) => [id, sector, level])).toEqual([
      ["x", "unknown", "unknown"],
      ["y", "unknown", "unknown"],
    ]);
    expect(ties).toMatchObject([{ from: "x", to: "y", strength: 2, status: "present", relation: "edge" }]);
    expect(relations).toMatchObject([{ id: "edge", directed: true }]);
    expect(report).toEqual({ kept: 1, merged: 0, dropped: 0, warnings: [] });
  });

  it("drops an edge of weight 0 and says so", () => {
    const { ties, report } = readEdgeCsv("source,target,weight\nx,y,0\nx,y,1\n", { directed: false });
    expect(ties).toHaveLength(1);
    expect(report).toEqual({ kept: 1, merged: 0, dropped: 1, warnings: ["Line 2 has weight 0; dropped."] });
  });

  it.each([
    { name: "an empty source", text: "source,target\n,y\n", path: [2, "source"] },
    { name: "a negative weight", text: "source,target,weight\nx,y,-1\n", path: [2, "weight"] },
    {
      name: "a weight that is missing in one row",
      text: "source,target,weight\nx,y,1\nx,z,\n",
      path: [3, "weight"],
    },
  ])("refuses $name", ({ text, path }) => {
    expect(() => readEdgeCsv(text, { directed: false })).toThrow(
      expect.objectContaining({ code: "invalid-table", path }),
    );
  });
});
