import { describe, expect, it } from "vitest";
import { type MatrixLine, measureMatrix } from "./measureMatrix.ts";

const columns = [
  { id: "a", label: "Before" },
  { id: "b", label: "After" },
];
const drawn = (lines: readonly MatrixLine[]) =>
  measureMatrix("Caption", "Measure", columns, lines, "en").markup;
const chance = { low: 0, mean: -0.25, high: 1, p: 0.042 };

describe("measureMatrix", () => {
  it("puts value, interval and chance into a cell, and a dash where a column has none", () => {
    const cells = new Map([["a", { value: 0.5, interval: { low: -0.0001, high: 1 }, chance }]]);
    const markup = drawn([{ name: "E-I", cells }]);
    expect(markup).toContain('0.500<span class="under">0.000 … 1.000</span>');
    expect(markup).toContain('<span class="under">chance −0.250, p 0.042</span>');
    expect(markup).toContain('<td class="number">–</td>');
  });

  it("writes counts without decimals where they are whole", () => {
    const cells = new Map([["a", { value: 12, interval: { low: 3, high: 4.025 } }]]);
    expect(drawn([{ name: "Kept", counted: true, cells }])).toContain('12<span class="under">3 … 4</span>');
  });

  it("says once why values are not defined", () => {
    const reason = "There is no tie.";
    const line = (name: string) => ({
      name,
      cells: new Map([
        ["a", { value: 1 }],
        ["b", { value: null, reason }],
      ]),
    });
    const markup = drawn([line("x"), line("y")]);
    expect(markup.split("Not defined: There is no tie.")).toHaveLength(2);
    expect(markup.split(">not defined<")).toHaveLength(3);
  });

  it("says only the reason where nothing is defined", () => {
    const cells = new Map([["a", { value: null, reason: "No <persons>." }]]);
    expect(drawn([{ name: "Overlap", cells }])).toBe('<p class="note">Not defined: No &lt;persons&gt;.</p>');
  });
});
