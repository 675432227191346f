import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { MeanFieldOptions } from "../meanField/MeanFieldOptions.ts";
import { meanFieldOutputs } from "../meanField/meanFieldOutputs.ts";
import { simulateInto } from "../meanField/simulateInto.ts";
import { defaultParameters } from "../model/defaultParameters.ts";
import type { Parameters } from "../model/Parameters.ts";
import type { Scenario, ScenarioSetup } from "./ScenarioSetup.ts";
import { scaledPoint } from "./scaledPoint.ts";
import { scenarioModel } from "./scenarioModel.ts";

const base: Parameters = { ...defaultParameters, normalWeeks: 104 };

function runOf(setup: ScenarioSetup, point: number[]): Record<string, number> {
  const model = scenarioModel(setup);
  const out = new Float64Array(model.outputs.length);
  model.run(Float64Array.from(point), 0, out);
  return Object.fromEntries(model.outputs.map((name, index) => [name, out[index] as number]));
}

function direct(parameters: Parameters): number[] {
  const out = new Float64Array(meanFieldOutputs.length);
  simulateInto(parameters, {}, out);
  return [...out];
}

function underScenario(scenario: Omit<Scenario, "id">): number[] {
  return Object.values(runOf({ base, varying: [], scenarios: [{ id: "a", ...scenario }] }, []));
}

describe("scenarioModel", () => {
  it("names outputs scenario by scenario", () => {
    const { outputs } = scenarioModel({ base, varying: [], scenarios: [{ id: "a" }, { id: "b" }] });
    expect(outputs).toHaveLength(2 * meanFieldOutputs.length);
    expect(outputs[meanFieldOutputs.length]).toBe("b.loss");
  });

  it.each<{ name: string; scenario: Omit<Scenario, "id">; same: Partial<Parameters> }>([
    { name: "sets a value", scenario: { set: { fusion: 0.1 } }, same: { fusion: 0.1 } },
    { name: "scales a value", scenario: { scale: { surge: 0.5 } }, same: { surge: 0.75 } },
    {
      name: "gives all groups their mean speed",
      scenario: { equalLags: true },
      same: Object.fromEntries(
        ["State", "Capital", "Society"].map((group) => [
          `adjustmentSpeed${group}`,
          (0.02 + 0.04 + 0.005) / 3,
        ]),
      ),
    },
    {
      name: "passes power round",
      scenario: { permutePower: [1, 2, 0] },
      same: { powerState: 0.4, powerCapital: 0.1, powerSociety: 0.5 },
    },
  ])("$name", ({ scenario, same }) => {
    expect(underScenario(scenario)).toEqual(direct({ ...base, ...same }));
  });

  it.each<{ name: string; scenario: Omit<Scenario, "id">; shares: readonly [number, number, number] }>([
    {
      // Half-way to thirds is −1/12 for the state, −1/30 for capital, 7/60 for society.
      name: "hands round what a rebalancing gives and takes",
      scenario: { misdirect: { rho: 0.5, order: [2, 0, 1] } },
      shares: [0.5 + 7 / 60, 0.4 - 1 / 12, 0.1 - 1 / 30],
    },
    {
      name: "is the rebalancing where the order leaves all in place",
      scenario: { misdirect: { rho: 0.5, order: [0, 1, 2] } },
      shares: [5 / 12, 11 / 30, 13 / 60],
    },
    {
      // 0.8 + 0.1333 and 0.2 + 0.3333 and 0 − 0.4667, which is none, divided by 22/15.
      name: "takes no more than there is",
      scenario: {
        set: { powerState: 0.8, powerCapital: 0.2, powerSociety: 0 },
        misdirect: { rho: 1, order: [1, 2, 0] },
      },
      shares: [14 / 22, 8 / 22, 0],
    },
  ])("$name, by misdirecting", ({ scenario, shares: [powerState, powerCapital, powerSociety] }) => {
    const expected = direct({ ...base, powerState, powerCapital, powerSociety });
    for (const [index, value] of underScenario(scenario).entries()) {
      expect(value).toBeCloseTo(expected[index] as number, 9);
    }
  });

  it("shifts power to society, the others in proportion", () => {
    const shifted = underScenario({ shiftToSociety: 0.09 });
    const same = direct({ ...base, powerState: 0.45, powerCapital: 0.36, powerSociety: 0.19 });
    shifted.forEach((value, index) => {
      expect(value).toBeCloseTo(same[index] as number, 10);
    });
  });

  it("runs interventions, and variants of the setup or of one scenario", () => {
    const interventions = [{ kind: "build", at: 20, efficiency: 0.5 }] as const;
    const variant = { choice: { kind: "fermi" } } as const;
    const other = { production: { kind: "ces", elasticity: 0.5 } } as const;
    const model = scenarioModel({
      base,
      varying: [],
      scenarios: [
        { id: "a", interventions },
        { id: "b", variant: other },
      ],
      variant,
    });
    const out = new Float64Array(model.outputs.length);
    model.run(new Float64Array(0), 0, out);
    const run = (options: MeanFieldOptions) => {
      const each = new Float64Array(meanFieldOutputs.length);
      simulateInto(base, options, each);
      return [...each];
    };
    expect([...out]).toEqual([...run({ interventions, variant }), ...run({ variant: other })]);
  });

  it("divides varied power shares by their sum and reports the shares it runs with", () => {
    const varying = [
      { name: "powerState", min: 0, max: 1 },
      { name: "powerSociety", min: 0, max: 1 },
    ];
    const setup: ScenarioSetup = { base, varying, scenarios: [{ id: "a" }] };
    expect([...scaledPoint(setup, [0.5, 0.1])]).toEqual([0.5, 0.1]);
    expect([...scaledPoint(setup, [0.5, 0.6])]).toEqual([0.5 / 1.5, 0.6 / 1.5]);
    const same = { powerState: 0.5 / 1.5, powerCapital: 0.4 / 1.5, powerSociety: 0.6 / 1.5 };
    expect(Object.values(runOf(setup, [0.5, 0.6]))).toEqual(direct({ ...base, ...same }));
  });

  it("gives the same numbers whatever ran before", () => {
    const setup: ScenarioSetup = {
      base,
      varying: [
        { name: "fusion", min: 0, max: 1 },
        { name: "powerSociety", min: 0.05, max: 0.6 },
      ],
      scenarios: [
        { id: "a", rebalancings: [{ rho: 0.5, dF: 0.5, at: 20 }] },
        { id: "b", shiftToSociety: 0.1 },
      ],
    };
    const model = scenarioModel(setup);
    const out = new Float64Array(model.outputs.length);
    const coordinate = fc.double({ min: 0, max: 0.999, noNaN: true });
    fc.assert(
      fc.property(coordinate, coordinate, (first, second) => {
        model.run(Float64Array.of(first, second), 0, out);
        expect([...out]).toEqual(Object.values(runOf(setup, [first, second])));
      }),
      { numRuns: 20 },
    );
  });

  it.each([
    {
      name: "an unknown varied name",
      setup: { base, varying: [{ name: "x", min: 0, max: 1 }], scenarios: [{ id: "a" }] },
    },
    {
      name: "a name that varies twice",
      setup: {
        base,
        varying: [
          { name: "surge", min: 0, max: 1 },
          { name: "surge", min: 0, max: 1 },
        ],
        scenarios: [{ id: "a" }],
      },
    },
    {
      name: "a range beyond the limits",
      setup: { base, varying: [{ name: "fusion", min: 0, max: 2 }], scenarios: [{ id: "a" }] },
    },
    {
      name: "a scale that leaves the limits",
      setup: { base, varying: [], scenarios: [{ id: "a", scale: { fusion: 2 } }] },
    },
    {
      name: "two scenarios of one name",
      setup: { base, varying: [], scenarios: [{ id: "a" }, { id: "a" }] },
    },
    {
      name: "a permutation that repeats",
      setup: { base, varying: [], scenarios: [{ id: "a", permutePower: [0, 0, 1] }] },
    },
    { name: "an unknown set name", setup: { base, varying: [], scenarios: [{ id: "a", set: { x: 1 } }] } },
  ])("refuses $name", ({ setup }) => {
    expect(() => scenarioModel(setup as unknown as ScenarioSetup)).toThrow(
      expect.objectContaining({ code: "invalid-setup" }),
    );
  });

  it("runs many points together in WebAssembly, with the bits of single runs", () => {
    const setup: ScenarioSetup = {
      base: { ...base, emergencyStep: 0.1 },
      varying: [
        { name: "fusion", min: 0, max: 1 },
        { name: "powerSociety", min: 0.05, max: 0.5 },
        { name: "surgeWeeks", min: 2, max: 20 },
      ],
      scenarios: [
        { id: "a" },
        { id: "b", rebalancings: [{ rho: 0.5, dF: 0.5, at: 50 }] },
        { id: "c", variant: { production: { kind: "ces", elasticity: 0.5 } } },
      ],
      engine: "wasm",
    };
    const model = scenarioModel(setup);
    const width = model.outputs.length;
    const points = Float64Array.from({ length: 3 * 21 }, (_, index) => (index * 0.37) % 1);
    const rows = new Float64Array(21 * width);
    model.runMany?.(points, 0, rows);
    const row = new Float64Array(width);
    for (let index = 0; index < 21; index += 1) {
      model.run(points.subarray(3 * index, 3 * index + 3), index, row);
      expect(rows.subarray(index * width, (index + 1) * width)).toEqual(row);
    }
    expect(scenarioModel({ ...setup, engine: "javascript" }).runMany).toBeUndefined();
  });
});
