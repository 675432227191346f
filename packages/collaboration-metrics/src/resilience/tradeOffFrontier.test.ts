import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type TradeOff, tradeOffFrontier } from "./tradeOffFrontier.ts";

const beats = (a: TradeOff, b: TradeOff) =>
  a.normal >= b.normal && a.loss <= b.loss && (a.normal > b.normal || a.loss < b.loss);

describe("tradeOffFrontier", () => {
  it("keeps what no other design beats, equal ones too", () => {
    const designs = [
      { normal: 0.7, loss: 2 },
      { normal: 0.9, loss: 3 },
      { normal: 0.8, loss: 1 },
      { normal: 0.9, loss: 3 },
      { normal: 0.9, loss: 4 },
    ];
    expect(tradeOffFrontier(designs)).toEqual([1, 3, 2]);
    expect(tradeOffFrontier([])).toEqual([]);
  });

  it("is the set of designs that none beats, by comparing all pairs", () => {
    const design = fc.record({ normal: fc.nat(6), loss: fc.nat(6) });
    fc.assert(
      fc.property(fc.array(design, { maxLength: 30 }), (designs) => {
        const unbeaten = [...designs.keys()].filter(
          (one) => !designs.some((other) => beats(other, designs[one] as TradeOff)),
        );
        expect(tradeOffFrontier(designs).toSorted((a, b) => a - b)).toEqual(unbeaten);
      }),
      { numRuns: 1000 },
    );
  });

  it("refuses what is no number", () => {
    const refused = expect.objectContaining({ code: "invalid-quality", path: ["designs", 0] });
    expect(() => tradeOffFrontier([{ normal: Number.NaN, loss: 1 }])).toThrow(refused);
  });
});
