import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DesignSpec } from "../designs/DesignSpec.ts";
import { designOf } from "../designs/designOf.ts";
import { ExperimentsError } from "../errors.ts";
import type { Model } from "./Model.ts";
import { runEnsemble } from "./runEnsemble.ts";

const design: DesignSpec = { kind: "sobol", dimensions: 2, size: 4, seed: null };
const failing =
  (run: Model["run"]): (() => unknown) =>
  () =>
    runEnsemble(design, { outputs: ["x", "y"], run });

describe("runEnsemble", () => {
  it("writes one row a point, in the order of the design", () => {
    const model: Model = {
      outputs: ["index", "first", "second"],
      run: (point, index, out) => out.set([index, ...point]),
    };
    expect(runEnsemble(design, model)).toEqual({
      outputs: ["index", "first", "second"],
      rows: 4,
      values: Float64Array.of(0, 0, 0, 1, 0.5, 0.5, 2, 0.75, 0.25, 3, 0.25, 0.75),
    });
  });

  it("hands every run the point of its index, even if a run changes what it was given", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.nat(), (size, seed) => {
        const spec: DesignSpec = { kind: "latin-hypercube", dimensions: 2, size, seed };
        const table = runEnsemble(spec, {
          outputs: ["a", "b"],
          run(point, _index, out) {
            out.set(point);
            point.fill(7);
          },
        });
        const points = designOf(spec);
        expect(table.values).toEqual(
          Float64Array.from(Array.from({ length: size }, (_, index) => [...points.point(index)]).flat()),
        );
      }),
    );
  });

  it("runs a model without outputs or parameters", () => {
    const spec: DesignSpec = { kind: "sobol", dimensions: 0, size: 3, seed: 1 };
    expect(runEnsemble(spec, { outputs: [], run: () => {} })).toEqual({
      outputs: [],
      rows: 3,
      values: new Float64Array(),
    });
  });

  it("names the run that threw, with the error as the cause", () => {
    const cause = new RangeError("too steep");
    const run = failing((_point, index, out) => {
      if (index === 2) throw cause;
      out.fill(1);
    });
    expect(run).toThrow(ExperimentsError);
    expect(run).toThrow(
      expect.objectContaining({ code: "run-failed", message: "Run 2: too steep", path: [2], cause }),
    );
  });

  it.each([
    { name: "NaN", write: Number.NaN, found: "NaN" },
    { name: "an infinite number", write: -Infinity, found: "-Infinity" },
  ])("names the run and the output that is $name", ({ write, found }) => {
    expect(failing((_point, index, out) => out.set([1, index === 3 ? write : 1]))).toThrow(
      expect.objectContaining({
        code: "run-failed",
        message: `Run 3, y: found ${found}; expected a finite number.`,
        path: [3, "y"],
      }),
    );
  });

  it("takes an output that a run does not write for a fault, not for 0", () => {
    expect(failing((_point, _index, out) => out.fill(1, 1))).toThrow(
      expect.objectContaining({ code: "run-failed", path: [0, "x"] }),
    );
  });

  it("refuses a design that is none", () => {
    const model: Model = { outputs: [], run: () => {} };
    expect(() => runEnsemble({ ...design, size: 0 }, model)).toThrow(
      expect.objectContaining({ code: "invalid-design", path: ["size"] }),
    );
  });

  it("gives a model that takes several points all of them in order, and runs one by one where that fails", () => {
    const spec: DesignSpec = { kind: "latin-hypercube", dimensions: 2, size: 600, seed: 4 };
    const single: Model = {
      outputs: ["index", "sum"],
      run: (point, index, out) => out.set([index, (point[0] as number) + (point[1] as number)]),
    };
    const calls: number[] = [];
    const runMany: NonNullable<Model["runMany"]> = (points, first, out) => {
      calls.push(first);
      for (let row = 0; row < out.length / 2; row += 1) {
        single.run(points.subarray(2 * row, 2 * row + 2), first + row, out.subarray(2 * row, 2 * row + 2));
      }
    };
    const expected = runEnsemble(spec, single);
    expect(runEnsemble(spec, { ...single, runMany })).toEqual(expected);
    expect(calls).toEqual([0, 256, 512]);
    const fails = () => {
      throw new Error("not together");
    };
    expect(runEnsemble(spec, { ...single, runMany: fails })).toEqual(expected);
    expect(runEnsemble(spec, { ...single, runMany: () => {} })).toEqual(expected);
  });
});
