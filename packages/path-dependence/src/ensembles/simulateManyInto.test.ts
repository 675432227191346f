import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import { compiledModule } from "../agents/compiledModule.ts";
import type { MeanFieldOptions } from "../meanField/MeanFieldOptions.ts";
import { meanFieldOutputs } from "../meanField/meanFieldOutputs.ts";
import { simulateInto } from "../meanField/simulateInto.ts";
import { defaultParameters } from "../model/defaultParameters.ts";
import type { Parameters } from "../model/Parameters.ts";
import { parameterTable } from "../model/parameterTable.ts";
import { referenceParameters } from "../model/referenceParameters.ts";
import { simulateManyInto } from "./simulateManyInto.ts";

const width = meanFieldOutputs.length;
const bitsOf = (values: Float64Array) => new BigUint64Array(values.buffer);
const rowsOf = (sets: readonly Parameters[]) =>
  Float64Array.from(sets.flatMap((set) => parameterTable.map(({ name }) => set[name])));

function oneByOne(sets: readonly Parameters[], options: MeanFieldOptions): Float64Array {
  const out = new Float64Array(sets.length * width);
  sets.forEach((set, index) => {
    simulateInto(set, options, out.subarray(index * width, (index + 1) * width));
  });
  return out;
}

function together(sets: readonly Parameters[], options: MeanFieldOptions): Float64Array {
  const out = new Float64Array(sets.length * width);
  simulateManyInto(sets, { ...options, engine: "wasm" }, out);
  return out;
}

const share = fc.double({ min: 0, max: 1, noNaN: true });
const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const changes = fc.record({
  initialInitiative: share,
  reinforcement: between(0, 3),
  choicePrecision: fc.oneof(between(0, 10), fc.constantFrom(0, 60, 200)),
  fusion: share,
  crowdOut: share,
  adjustmentSpeedSociety: between(0, 5),
  emergencyAcceleration: between(0, 20),
  revisionRate: between(0, 20),
  informationRate: fc.oneof(between(0, 4), between(0, 1000)),
  mobilisationSpeed: between(0, 100),
  campaignSize: between(0, 4),
  commandPressure: between(0, 3),
  totalCapacity: between(0, 5),
  surge: fc.oneof(between(0, 3), between(0, 10)),
  surgeWeeks: fc.oneof(between(0, 30), fc.integer({ min: 0, max: 30 })),
  triggerThreshold: fc.oneof(between(0, 3), fc.constant(0)),
  reformPace: between(0, 0.1),
  // Sets with other steps stand among the others now and then.
  emergencyStep: fc.constantFrom(0.1, 0.1, 0.1, 0.1, 0.05),
});
const brief: Parameters = { ...defaultParameters, normalWeeks: 52, emergencyWeeks: 20, emergencyStep: 0.1 };
const sets = fc
  .array(changes, { minLength: 1, maxLength: 40 })
  .map((all) => all.map((changed): Parameters => ({ ...brief, ...changed })));

describe.each(["plain", "located"] as const)("simulateManyInto, %s scheme", (scheme) => {
  it("gives in WebAssembly the bits that sets get one by one, whatever they are", () => {
    fc.assert(
      fc.property(sets, (sets) => {
        expect(bitsOf(together(sets, { scheme }))).toEqual(bitsOf(oneByOne(sets, { scheme })));
      }),
      { numRuns: 40 },
    );
  });

  it("gives the same bits where power and capacity change on the way", () => {
    const options: MeanFieldOptions = {
      scheme,
      rebalancings: [
        { rho: 0.4, dF: 0.2, at: 0 },
        { rho: 0.5, dF: 0.3, at: 20.5 },
        { rho: 1, dF: 1, at: 58.03 },
      ],
      interventions: [
        { kind: "permute", order: [1, 2, 0], at: 30 },
        { kind: "build", capacity: 0.3, efficiency: 0.1, at: 54 },
      ],
    };
    fc.assert(
      fc.property(sets, (sets) => {
        expect(bitsOf(together(sets, options))).toEqual(bitsOf(oneByOne(sets, options)));
      }),
      { numRuns: 15 },
    );
  });

  it("takes rows in the order of the table as it takes objects, by either engine", () => {
    const sets = [defaultParameters, referenceParameters, { ...defaultParameters, fusion: 0 }];
    const expected = bitsOf(oneByOne(sets, { scheme }));
    for (const engine of ["javascript", "wasm"] as const) {
      const out = new Float64Array(3 * width);
      simulateManyInto(rowsOf(sets), { scheme, engine }, out);
      expect(bitsOf(out)).toEqual(expected);
    }
  });

  it("leaves a variant other than the default to JavaScript", () => {
    const options = { scheme, variant: { production: { kind: "ces", elasticity: 0.5 } } } as const;
    const sets = [brief, { ...brief, fusion: 0.1 }];
    expect(bitsOf(together(sets, options))).toEqual(bitsOf(oneByOne(sets, options)));
  });
});

describe("simulateManyInto", () => {
  afterEach(() => void vi.unstubAllGlobals());

  it("writes nothing for no sets, and nothing beyond its rows", () => {
    const out = new Float64Array(2 * width).fill(-7);
    simulateManyInto([], { engine: "wasm" }, out);
    simulateManyInto([brief], { engine: "wasm" }, out);
    expect(out.subarray(width).every((value) => value === -7)).toBe(true);
    expect(out[0]).toBeGreaterThan(0);
  });

  it("names the set that is at fault, and runs none", () => {
    const out = new Float64Array(2 * width).fill(-7);
    const uneven = { ...brief, emergencyStep: 0.3 };
    for (const engine of ["javascript", "wasm"] as const) {
      expect(() => simulateManyInto([brief, uneven], { engine }, out)).toThrow(
        expect.objectContaining({ code: "uneven-steps", path: [1, "emergencyStep"] }),
      );
    }
    expect(out.every((value) => value === -7)).toBe(true);
  });

  it.each([
    { name: "too small an output", sets: [brief], engine: "wasm", size: 3, code: "invalid-output" },
    {
      name: "rows that are not whole",
      sets: new Float64Array(5),
      engine: "wasm",
      size: 99,
      code: "invalid-parameters",
    },
    { name: "an unknown engine", sets: [brief], engine: "fortran", size: 99, code: "invalid-option" },
  ])("refuses $name", ({ sets, engine, size, code }) => {
    const options = { engine: engine as "wasm" };
    expect(() => simulateManyInto(sets, options, new Float64Array(size))).toThrow(
      expect.objectContaining({ code }),
    );
  });

  it("says so where WebAssembly is missing or cannot be compiled", () => {
    const unsupported = expect.objectContaining({ code: "unsupported", path: ["engine"] });
    expect(() => compiledModule("AAAA")).toThrow(unsupported);
    vi.stubGlobal("WebAssembly", undefined);
    expect(() => compiledModule("AAAB")).toThrow(unsupported);
  });
});
