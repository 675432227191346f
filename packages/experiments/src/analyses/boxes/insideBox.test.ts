import { describe, expect, it } from "vitest";
import type { InputColumn } from "./InputColumn.ts";
import { insideBox } from "./insideBox.ts";

const inputs: InputColumn[] = [
  { kind: "numeric", values: [1, 2, 3] },
  { kind: "categorical", values: ["a", "b", "__proto__"] },
];

describe("insideBox", () => {
  it("asks for every restriction, the lower end of a range included and the upper not", () => {
    expect(insideBox(inputs, [])).toEqual([true, true, true]);
    expect(insideBox(inputs, [{ kind: "range", input: 0, low: 1, high: 3 }])).toEqual([true, true, false]);
    const box = [
      { kind: "range", input: 0, low: null, high: 3 },
      { kind: "values", input: 1, values: ["b", "__proto__"] },
    ] as const;
    expect(insideBox(inputs, box)).toEqual([false, true, false]);
  });

  it("refuses a restriction of an input that is not there, or of the other kind", () => {
    for (const input of [1, 2]) {
      expect(() => insideBox(inputs, [{ kind: "range", input, low: 0, high: null }])).toThrow(
        expect.objectContaining({ code: "unknown-index", path: ["box", 0] }),
      );
    }
  });
});
