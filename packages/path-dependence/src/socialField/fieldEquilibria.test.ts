import fc from "fast-check";
import { describe, expect, it } from "vitest";
import fixture from "../../fixtures/choice.json" with { type: "json" };
import { PathDependenceError } from "../errors.ts";
import { fieldEquilibria } from "./fieldEquilibria.ts";
import { isFieldUnique } from "./isFieldUnique.ts";

const means = (precision: number, coupling: number, field = 0) =>
  fieldEquilibria({ precision, coupling, field }).map(({ mean }) => mean);

describe("fieldEquilibria", () => {
  // Root finding apart from this package, 10 digits.
  it.each([
    { pull: 1.2, push: 0, expected: [-0.6585696604, 0, 0.6585696604] },
    { pull: 1.5, push: 0, expected: [-0.8585596366, 0, 0.8585596366] },
    { pull: 2, push: 0, expected: [-0.9575040241, 0, 0.9575040241] },
    { pull: 0.5, push: 0.2, expected: [0.3647821983] },
    { pull: 1.5, push: 0.05, expected: [-0.8339252062, -0.1006846221, 0.8780101902] },
  ])("has the known means at βJ = $pull, βh = $push", ({ pull, push, expected }) => {
    const found = means(1, pull, push);
    expect(found).toHaveLength(expected.length);
    expected.forEach((mean, k) => {
      expect(found[k]).toBeCloseTo(mean, 9);
    });
  });

  it.each(fixture.field)("agrees with scipy at β = $precision, J = $coupling, h = $field", (row) => {
    const found = means(row.precision, row.coupling, row.field);
    expect(found).toHaveLength(row.roots.length);
    row.roots.forEach((root, k) => {
      expect(found[k]).toBeCloseTo(root, 11);
    });
  });

  it.each([
    { pull: 1.2, fold: 0.0563905853 },
    { pull: 1.5, fold: 0.2075464553 },
    { pull: 2, fold: 0.5328399754 },
    { pull: 3, fold: 1.303273908 },
  ])("loses a pair of equilibria at βh = H(K), K = $pull", ({ pull, fold }) => {
    expect(means(1, pull, fold - 1e-9)).toHaveLength(3);
    expect(means(1, pull, fold + 1e-9)).toHaveLength(1);
    expect(isFieldUnique({ precision: 1, coupling: pull, field: fold - 1e-9 })).toBe(false);
    expect(isFieldUnique({ precision: 1, coupling: pull, field: -fold - 1e-9 })).toBe(true);
  });

  it("names the fold itself as neither stable nor unstable", () => {
    // K = 4/3: √(1 − 1/K) = 1/2, H = 2/3 − ln(3) / 2
    const fold = 2 / 3 - 0.5493061443340549;
    const found = fieldEquilibria({ precision: 1, coupling: 4 / 3, field: fold });
    expect(found.map(({ stable }) => stable)).toEqual([null, true]);
    expect(found[0]?.mean).toBeCloseTo(-0.5, 7);
    expect(isFieldUnique({ precision: 1, coupling: 4 / 3, field: fold })).toBe(false);
  });

  it("has one equilibrium at 0 without influence, precision or field, of slope 1 at βJ = 1", () => {
    expect(fieldEquilibria({ precision: 0, coupling: 9, field: 3 })).toEqual([
      { mean: 0, slope: 0, stable: true },
    ]);
    expect(fieldEquilibria({ precision: 2, coupling: 0.5 })).toEqual([{ mean: 0, slope: 1, stable: null }]);
    expect(means(5, -3)).toEqual([0]);
  });

  it("mirrors with the field, solves its equation and alternates in stability", () => {
    const loads = fc.record({
      precision: fc.double({ min: 0, max: 4, noNaN: true }),
      coupling: fc.double({ min: -3, max: 3, noNaN: true }),
      field: fc.double({ min: -2, max: 2, noNaN: true }),
    });
    fc.assert(
      fc.property(loads, (field) => {
        const found = fieldEquilibria(field);
        expect(found.length === 1).toBe(isFieldUnique(field));
        const mirrored = fieldEquilibria({ ...field, field: -field.field }).reverse();
        found.forEach(({ mean, stable }, k) => {
          const { precision, coupling, field: push } = field;
          expect(Math.tanh(precision * (push + coupling * mean))).toBeCloseTo(mean, 7);
          expect(-(mirrored[k]?.mean ?? 9)).toBeCloseTo(mean, 7);
          if (found.length === 3) expect(stable).toBe(k !== 1);
        });
      }),
    );
  });

  it("stays defined where choice is nearly certain", () => {
    expect(means(1e6, 1)).toEqual([-1, 0, 1]);
    expect(means(1, 1, 1e300)).toEqual([1]);
    expect(means(1e200, -1, 0.5)[0]).toBeCloseTo(0.5, 12);
  });

  it("refuses a negative precision and products that overflow", () => {
    expect(() => fieldEquilibria({ precision: -1, coupling: 1 })).toThrow(PathDependenceError);
    expect(() => isFieldUnique({ precision: 1e200, coupling: 1e200 })).toThrow(
      expect.objectContaining({ code: "invalid-parameters", path: ["coupling"] }),
    );
  });
});
