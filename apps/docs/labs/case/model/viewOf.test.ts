import { defaultParameters } from "@commonweal/path-dependence";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addressOf } from "./addressOf.ts";
import { controls, decimalsOf, powerNames } from "./controls.ts";
import { actorCounts, firstView, replicationCounts } from "./LabView.ts";
import { sharedPower } from "./sharedPower.ts";
import { startOf } from "./startOf.ts";
import { viewOf } from "./viewOf.ts";

const label = { en: "", zh: "" };
const start = startOf({
  base: defaultParameters,
  periods: [
    { id: "before", label },
    { id: "during", label },
  ],
  actors: [{ id: "n01" }, { id: "n02" }],
  ties: Array.from({ length: 20 }, (_, index) => ({ id: `t${index}` })),
});

const anyValue = controls.map(({ min, max, step, name }) =>
  fc
    .integer({ min: 0, max: Math.round((max - min) / step) })
    .map((steps) => [name, Number((min + steps * step).toFixed(decimalsOf({ step })))] as const),
);
const anyView = fc
  .record({
    values: fc.tuple(...anyValue),
    power: fc.tuple(fc.constantFrom(...powerNames), fc.integer({ min: 0, max: 100 })),
    agents: fc.constantFrom(...actorCounts),
    replications: fc.constantFrom(...replicationCounts),
    seed: fc.nat(999_999_999),
    period: fc.constantFrom("before", "during"),
    selected: fc.constantFrom("", "n01"),
  })
  .map(({ values, power: [name, share], ...rest }) => {
    const moved = { ...start.values, ...Object.fromEntries(values) };
    for (const each of powerNames) moved[each] = start.values[each];
    return { ...firstView(start), ...rest, values: sharedPower(moved, name, share / 100) };
  });

describe("viewOf", () => {
  it("reads back every view that addressOf writes", () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(viewOf(`#${addressOf(view)}`, start)).toEqual({ view, refused: [] });
      }),
    );
  });

  it("starts with the case's values where the address says nothing", () => {
    expect(viewOf("", start)).toEqual({ view: firstView(start), refused: [] });
    expect(firstView(start).values).toMatchObject({ fusion: 0.6, powerSociety: 0.1, surge: 1.5 });
  });

  it.each([
    { address: "#fusion=2", refused: [{ name: "fusion", found: "2", expected: "0–1" }] },
    { address: "#surge=1e9", refused: [{ name: "surge", found: "1e9", expected: "0–4" }] },
    { address: "#fusion=0.605", refused: [{ name: "fusion", found: "0.605", expected: "0.6, 0.61" }] },
    { address: "#surge=1.52", refused: [{ name: "surge", found: "1.52", expected: "1.5, 1.55" }] },
    { address: "#at=1029", refused: [{ name: "at", found: "1029", expected: "1020, 1030" }] },
    { address: "#selected=n03", refused: [{ name: "selected", found: "n03", expected: "n01, n02, …, t19" }] },
    { address: "#agents=7", refused: [{ name: "agents", found: "7", expected: "100, 300, 1000" }] },
    { address: "#period=never", refused: [{ name: "period", found: "never", expected: "before, during" }] },
    { address: "#seed=-1", refused: [{ name: "seed", found: "-1", expected: "0–999999999" }] },
    { address: "#__proto__=1&constructor=2", refused: [] },
  ])("keeps the start and says so for $address", ({ address, refused }) => {
    expect(viewOf(address, start)).toEqual({ view: firstView(start), refused });
  });

  it("refuses the same parameter on both sides of the map", () => {
    const { view, refused } = viewOf("#across=surge&up=surge", start);
    expect([view.across, view.up]).toEqual(["surge", "powerSociety"]);
    expect(refused).toMatchObject([{ name: "up", found: "surge" }]);
    expect(viewOf("#across=powerSociety", start).view).toMatchObject({
      across: "powerSociety",
      up: "fusion",
    });
  });

  it("refuses power shares that do not add up to 1, all three together", () => {
    const { view, refused } = viewOf("#powerState=0.9&powerCapital=0.4&powerSociety=0.1", start);
    expect(view.values).toEqual(start.values);
    expect(refused).toMatchObject([{ name: "powerState + powerCapital + powerSociety", expected: "1" }]);
  });
});

describe("sharedPower", () => {
  it("keeps the ratio of the other two", () => {
    expect(sharedPower(start.values, "powerSociety", 0.55)).toMatchObject({
      powerState: 0.25,
      powerCapital: 0.2,
      powerSociety: 0.55,
    });
  });

  it("halves what is left where the other two have nothing", () => {
    const none = { ...start.values, powerState: 1, powerCapital: 0, powerSociety: 0 };
    expect(sharedPower(none, "powerState", 0.5)).toMatchObject({ powerCapital: 0.25, powerSociety: 0.25 });
  });

  it("adds up to 1 in whole hundredths, wherever it starts", () => {
    const share = fc.integer({ min: 0, max: 100 });
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...powerNames), share), { maxLength: 9 }), (moves) => {
        let values = start.values;
        for (const [name, hundredths] of moves) values = sharedPower(values, name, hundredths / 100);
        const total = powerNames.reduce((sum, name) => sum + Math.round(100 * values[name]), 0);
        expect(total).toBe(100);
        for (const name of powerNames) expect(Math.round(100 * values[name]) / 100).toBe(values[name]);
      }),
    );
  });
});
