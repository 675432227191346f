import { normal, stream } from "@commonweal/numerics";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { estimateSpeed } from "./estimateSpeed.ts";
import { follow } from "./follow.ts";
import { relaxationFactor } from "./relaxationFactor.ts";

const ramp = Float64Array.from({ length: 60 }, (_, t) => 0.02 * t + (t % 7) / 10);
const convention = fc.constantFrom("start", "end");

describe("estimateSpeed", () => {
  it("recovers the speed under each convention and relaxation from a follower without noise", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.02, max: 0.9, noNaN: true }), convention, (speed, convention) => {
        const plain = follow(ramp, { factor: speed * 0.5, convention });
        expect(estimateSpeed(ramp, plain, { convention, relaxation: "plain", step: 0.5 })?.speed).toBeCloseTo(
          speed,
          10,
        );
        const exact = follow(ramp, { factor: relaxationFactor(speed, 0.5), convention });
        expect(estimateSpeed(ramp, exact, { convention, relaxation: "exact", step: 0.5 })?.speed).toBeCloseTo(
          speed,
          10,
        );
      }),
    );
  });

  it("gives another speed under the other convention: behind a ramp k against k/(1 + k)", () => {
    const line = Float64Array.from({ length: 500 }, (_, t) => t);
    const late = follow(line, { factor: 0.25, convention: "start", initial: -4 });
    expect(estimateSpeed(line, late, { convention: "start", relaxation: "plain" })?.factor).toBeCloseTo(
      0.25,
      12,
    );
    expect(estimateSpeed(line, late, { convention: "end", relaxation: "plain" })?.factor).toBeCloseTo(
      0.2,
      12,
    );
  });

  it.each(["start", "end"] as const)(
    "is right on average over 200 noisy followers, within 4 standard errors ('%s')",
    (convention) => {
      const ahead = convention === "end" ? 1 : 0;
      let total = 0;
      let squares = 0;
      let errors = 0;
      for (let world = 0; world < 200; world += 1) {
        const draws = stream({ root: 4, replication: world });
        const leading = Float64Array.from({ length: 301 }, () => 3 * normal(draws));
        const following = new Float64Array(301);
        for (let t = 0; t < 300; t += 1) {
          const level = following[t] as number;
          following[t + 1] = level + 0.25 * ((leading[t + ahead] as number) - level) + 0.1 * normal(draws);
        }
        const found = estimateSpeed(leading, following, { convention, relaxation: "plain" });
        total += (found?.factor ?? 0) / 200;
        squares += ((found?.factor ?? 0) - 0.25) ** 2 / 200;
        errors += (found?.standardError ?? 0) / 200;
      }
      expect(Math.abs(total - 0.25)).toBeLessThan((4 * errors) / Math.sqrt(200));
      expect(Math.sqrt(squares) / errors).toBeGreaterThan(0.8);
      expect(Math.sqrt(squares) / errors).toBeLessThan(1.2);
    },
  );

  it("is null when there is never a gap, and has no speed where none fits", () => {
    expect(estimateSpeed([1, 1, 1], [1, 1, 1], { convention: "start", relaxation: "plain" })).toBeNull();
    const away = estimateSpeed([1, 1, 1], [0, -1, -3], { convention: "start", relaxation: "plain" });
    expect(away).toMatchObject({ factor: -1, speed: null });
    const atOnce = { convention: "start", relaxation: "exact" } as const;
    expect(estimateSpeed([1, 1], [0, 1], atOnce)).toEqual({ factor: 1, standardError: null, speed: null });
    expect(estimateSpeed([1, 1], [0, 1], { ...atOnce, relaxation: "plain" })?.speed).toBe(1);
  });

  it("refuses series of different lengths, one value and a step of 0", () => {
    const options = { convention: "start", relaxation: "plain" } as const;
    expect(() => estimateSpeed([1, 2], [1], options)).toThrow(
      expect.objectContaining({ code: "invalid-series" }),
    );
    expect(() => estimateSpeed([1], [1], options)).toThrow(
      expect.objectContaining({ code: "invalid-series" }),
    );
    for (const name of ["convention", "relaxation"]) {
      expect(() => estimateSpeed([1, 2], [1, 2], { ...options, [name]: "other" })).toThrow(
        expect.objectContaining({ code: "invalid-parameters", path: [name] }),
      );
    }
    expect(() => estimateSpeed([1, 2], [1, 2], { ...options, step: 0 })).toThrow(
      expect.objectContaining({ path: ["step"] }),
    );
  });
});
