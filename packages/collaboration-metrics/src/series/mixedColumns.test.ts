import { describe, expect, it } from "vitest";
import { mixedColumns } from "./mixedColumns.ts";

describe("mixedColumns", () => {
  it("adds up columns by their weights, 0 where there are none", () => {
    const columns = [
      [1, 2],
      [10, 20],
    ];
    expect(mixedColumns(columns, [2, 0.5], 2)).toEqual([7, 14]);
    expect(mixedColumns([], [], 2)).toEqual([0, 0]);
  });

  it("loses no small part between large ones", () => {
    expect(mixedColumns([[1], [1e100], [-1e100]], [1, 1, 1], 1)).toEqual([1]);
  });
});
