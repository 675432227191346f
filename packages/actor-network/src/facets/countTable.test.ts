import { describe, expect, it } from "vitest";
import { countTable } from "./countTable.ts";

describe("countTable", () => {
  it("has a place for every category up to the largest", () => {
    expect(countTable([2], [0], [1])).toEqual([[[0, 0]], [[0, 0]], [[0, 1]]]);
    expect(countTable([], [], [])).toEqual([]);
  });

  it.each([
    { name: "columns of different lengths", columns: [[0], [0, 1], [0]], path: ["i"] },
    { name: "a category below 0", columns: [[0], [0], [-1]], path: ["g", 0] },
    { name: "half a category", columns: [[0.5], [0], [0]], path: ["u", 0] },
  ])("refuses $name", ({ columns, path }) => {
    const [u, i, g] = columns as [number[], number[], number[]];
    expect(() => countTable(u, i, g)).toThrow(expect.objectContaining({ code: "invalid-option", path }));
  });
});
