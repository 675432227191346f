import { stream, uniform } from "@commonweal/numerics";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import reference from "../../../fixtures/prim.json" with { type: "json" };
import type { InputColumn } from "../boxes/InputColumn.ts";
import { insideBox } from "../boxes/insideBox.ts";
import { prim } from "./prim.ts";

const numeric = (values: ArrayLike<number>): InputColumn => ({ kind: "numeric", values });
const categorical = (values: ArrayLike<string | number>): InputColumn => ({ kind: "categorical", values });
const whole = { seed: 1, holdOut: 0 };

/** Runs drawn by lot, of interest with another chance in a corner than elsewhere. */
function drawn(runs: number, inputs: number, root: number, chances = { inside: 0.3, outside: 0.3 }) {
  const random = stream({ root, purpose: "runs" });
  const columns = Array.from({ length: inputs }, () =>
    Float64Array.from({ length: runs }, () => uniform(random)),
  );
  const labels = Array.from({ length: runs }, (_, run) => {
    const isInside = (columns[0]?.[run] as number) > 0.6 && (columns[1]?.[run] as number) < 0.3;
    return uniform(random) < (isInside ? chances.inside : chances.outside);
  });
  return { inputs: columns.map(numeric), labels };
}

describe("prim", () => {
  it("finds the corner of a grid whole: density 1, coverage 1, mass 0.12", () => {
    const places = Array.from({ length: 2500 }, (_, run) => [
      ((run % 50) + 0.5) / 50,
      (Math.floor(run / 50) + 0.5) / 50,
    ]);
    const inputs = [0, 1].map((input) => numeric(places.map((place) => place[input] as number)));
    const labels = places.map(([x = 0, y = 0]) => x > 0.6 && y < 0.3);
    const found = prim(inputs, labels, { ...whole, density: 1 });
    expect(found?.box.searched).toEqual({ runs: 300, ofInterest: 300, density: 1, coverage: 1, mass: 0.12 });
    expect(found?.box.box).toEqual([
      { kind: "range", input: 0, low: expect.closeTo(0.6, 12), high: null },
      { kind: "range", input: 1, low: null, high: expect.closeTo(0.3, 12) },
    ]);
  });

  it("peels by hand: the lowest of ten runs first, then the next", () => {
    const inputs = [numeric([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])];
    const labels = [0, 0, 0, 0, 0, 0, 1, 1, 1, 1].map(Boolean);
    const found = prim(inputs, labels, { ...whole, peelShare: 0.2, leastMass: 0.1, density: 1 });
    // Two of 10, then one of 8, 7, 6 and 5 at a time.
    expect(found?.trajectory.map(({ searched }) => searched.runs)).toEqual([10, 8, 7, 6, 5, 4]);
    expect(found?.trajectory[1]?.box).toEqual([{ kind: "range", input: 0, low: 2.5, high: null }]);
    expect(found?.box.box).toEqual([{ kind: "range", input: 0, low: 6.5, high: null }]);
    // 4 of 4 where 4 of 10 are of interest: 0.4 ** 4.
    expect(found?.box.quasiP[0]?.searched).toBeCloseTo(0.0256, 12);
  });

  it("peels as R's package does", () => {
    const fraction = (value: number) => value - Math.floor(value);
    const places = Array.from({ length: reference.runs }, (_, run) => run + 1);
    const [x = [], y = [], z = []] = [2, 3, 5].map((root) =>
      places.map((i) => fraction(i * Math.sqrt(root))),
    );
    const labels = places.map(
      (i, run) => (i * 37) % 100 < ((x[run] ?? 0) > 0.55 && (y[run] ?? 1) < 0.4 ? 80 : 12),
    );
    const found = prim([x, y, z].map(numeric), labels, whole);
    const steps = found?.trajectory.slice(1, reference.steps.length + 1);
    expect(steps?.map(({ searched }) => [searched.runs, searched.ofInterest])).toEqual(
      reference.steps.map(([, , runs, ofInterest]) => [runs, ofInterest]),
    );
    const [first] = steps ?? [];
    expect(first?.box[0]).toMatchObject({ input: reference.steps[0]?.[0], low: null });
    expect(found?.box.box.map(({ input }) => input)).toEqual([0, 1]);
  });

  it("takes categories away one by one, and puts one back that went too early", () => {
    const kinds = ["red", "blue", "green", "grey"];
    const values = Array.from({ length: 400 }, (_, run) => kinds[run % 4] as string);
    const level = Array.from({ length: 400 }, (_, run) => Math.floor(run / 4));
    const labels = values.map(
      (kind, run) => (kind === "red" || kind === "green") && (level[run] as number) >= 50,
    );
    const found = prim([categorical(values), numeric(level)], labels, { ...whole, density: 1 });
    const [kind, range] = found?.box.box ?? [];
    expect(kind).toEqual({ kind: "values", input: 0, values: expect.arrayContaining(["red", "green"]) });
    expect(range).toEqual({ kind: "range", input: 1, low: 49.5, high: null });
    expect(found?.box.searched).toMatchObject({ density: 1, coverage: 1, runs: 100 });
  });

  it("shows by held-out runs that a box in noise is worth nothing", () => {
    const boxes = Array.from({ length: 20 }, (_, root) => {
      const { inputs, labels } = drawn(400, 6, root);
      return prim(inputs, labels, { seed: root })?.box;
    });
    const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
    expect(mean(boxes.map((box) => box?.searched.density ?? 0))).toBeGreaterThan(0.6);
    expect(Math.abs(mean(boxes.map((box) => box?.heldOut?.density ?? 0)) - 0.3)).toBeLessThan(0.06);
    const covered = boxes.filter(({ heldOut } = {} as never) => {
      const interval = heldOut?.densityInterval;
      return interval && interval.low <= 0.3 && interval.high >= 0.3;
    });
    expect(covered.length).toBeGreaterThanOrEqual(16);
    // Small over the runs searched, though nothing is there; over the others as large as chance makes it.
    const ps = boxes.flatMap((box) => box?.quasiP ?? []);
    const median = (values: number[]) =>
      values.sort((a, b) => a - b)[Math.floor(values.length / 2)] as number;
    expect(median(ps.map(({ searched }) => searched ?? 1))).toBeLessThan(0.15);
    expect(median(ps.map(({ heldOut }) => heldOut ?? 1))).toBeGreaterThan(0.25);
  });

  it("finds a corner that is there, and held-out runs agree", () => {
    const { inputs, labels } = drawn(2000, 5, 3, { inside: 0.9, outside: 0.05 });
    const found = prim(inputs, labels, { seed: 3 });
    expect(found?.box.box.map(({ input }) => input)).toEqual(expect.arrayContaining([0, 1]));
    expect(found?.box.heldOut?.density).toBeGreaterThan(0.65);
    // By lot 18 % of the runs are of interest.
    expect(found?.box.heldOut?.densityInterval?.low).toBeGreaterThan(0.6);
    for (const [place, { input }] of (found?.box.box ?? []).entries()) {
      if (input < 2) expect(found?.box.quasiP[place]?.heldOut).toBeLessThan(1e-6);
    }
  });

  it("counts what lies in its boxes, each inside the one before, never below the least mass", () => {
    const run = fc.tuple(fc.nat(9), fc.constantFrom("a", "b", "c"), fc.boolean());
    fc.assert(
      fc.property(fc.array(run, { minLength: 2, maxLength: 60 }), fc.nat(), (runs, seed) => {
        const inputs = [numeric(runs.map(([x]) => x)), categorical(runs.map(([, kind]) => kind))];
        const labels = runs.map(([, , label]) => label);
        const found = prim(inputs, labels, { ...whole, seed, leastMass: 0.2 });
        expect(found === null).toBe(new Set(labels).size < 2);
        const insides = [...(found?.trajectory ?? []), ...(found ? [found.box] : [])].map(
          ({ box, searched }) => {
            const inside = insideBox(inputs, box);
            expect(searched.runs).toBe(inside.filter(Boolean).length);
            expect(searched.ofInterest).toBe(inside.filter((isIn, place) => isIn && labels[place]).length);
            expect(searched.mass).toBeGreaterThanOrEqual(0.2);
            return inside;
          },
        );
        for (const [step, inside] of insides.slice(1, -1).entries()) {
          expect(inside.every((isIn, place) => !isIn || insides[step]?.[place])).toBe(true);
        }
        const chosen = found?.trajectory[found.chosen]?.searched.density ?? 0;
        expect(found?.box.searched.density ?? 0).toBeGreaterThanOrEqual(chosen);
      }),
    );
  });

  it("does not mind the unit of an input", () => {
    const { inputs, labels } = drawn(300, 3, 5, { inside: 0.8, outside: 0.2 });
    const scaled = inputs.map(({ values }) =>
      numeric(Array.from(values as Float64Array, (value) => value * 1024)),
    );
    const [one, other] = [inputs, scaled].map((columns) => prim(columns, labels, { seed: 5 }));
    expect(other?.trajectory.map(({ heldOut }) => heldOut)).toEqual(
      one?.trajectory.map(({ heldOut }) => heldOut),
    );
  });

  it.each([
    { name: "inputs that are not one a run", inputs: [numeric([1])], options: whole, code: "invalid-counts" },
    {
      name: "a value that is no number",
      inputs: [numeric([1, Number.NaN])],
      options: whole,
      code: "invalid-value",
    },
    {
      name: "a peel of all",
      inputs: [numeric([1, 2])],
      options: { ...whole, peelShare: 1 },
      code: "invalid-share",
    },
    {
      name: "a share above 1",
      inputs: [numeric([1, 2])],
      options: { seed: 1, holdOut: 2 },
      code: "invalid-share",
    },
  ])("refuses $name", ({ inputs, options, code }) => {
    expect(() => prim(inputs, [true, false], options)).toThrow(expect.objectContaining({ code }));
  });
});
