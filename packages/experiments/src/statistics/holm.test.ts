import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { holm } from "./holm.ts";

describe("holm", () => {
  it("agrees with R's p.adjust", () => {
    // R 4.2.2: p.adjust(c(.04, .01, .03, .005, .5), "holm")
    const adjusted = holm([0.04, 0.01, 0.03, 0.005, 0.5]);
    [0.09, 0.04, 0.09, 0.025, 0.5].forEach((p, which) => {
      expect(adjusted[which]).toBeCloseTo(p, 14);
    });
  });

  it("leaves one p as it is, keeps the order, and lies between p and p times their number", () => {
    expect(holm([0.3])).toEqual([0.3]);
    expect(holm([])).toEqual([]);
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 8 }), (ps) => {
        const adjusted = holm(ps);
        ps.forEach((p, one) => {
          expect(adjusted[one]).toBeGreaterThanOrEqual(p);
          expect(adjusted[one]).toBeLessThanOrEqual(Math.min(1, p * ps.length));
          ps.forEach((q, other) => {
            if (p < q) expect(adjusted[one]).toBeLessThanOrEqual(adjusted[other] as number);
          });
        });
      }),
    );
  });
});
