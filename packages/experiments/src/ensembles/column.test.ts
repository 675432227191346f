import { describe, expect, it } from "vitest";
import { ExperimentsError } from "../errors.ts";
import { column } from "./column.ts";

const table = { outputs: ["a", "b"], rows: 3, values: Float64Array.of(1, 2, 3, 4, 5, 6) };

describe("column", () => {
  it("copies one output, a number a run", () => {
    expect(column(table, "a")).toEqual(Float64Array.of(1, 3, 5));
    const copy = column(table, "b");
    copy[0] = 0;
    expect(table.values[1]).toBe(2);
  });

  it("is empty for a table without rows", () => {
    expect(column({ outputs: ["a"], rows: 0, values: new Float64Array() }, "a")).toHaveLength(0);
  });

  it.each(["c", "", "__proto__"])("refuses %j, which is no output", (output) => {
    expect(() => column(table, output)).toThrow(ExperimentsError);
    expect(() => column(table, output)).toThrow(
      expect.objectContaining({ code: "unknown-output", path: [output] }),
    );
  });
});
