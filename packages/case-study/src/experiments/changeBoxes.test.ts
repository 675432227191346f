import { describe, expect, it } from "vitest";
import { syntheticEnsemble } from "../propositions/syntheticEnsemble.ts";
import { changeBoxes, noBox } from "./changeBoxes.ts";

const options = { change: 0.02, seed: 3 };

describe("changeBoxes", () => {
  it("finds where the step helps and where it hurts, and counts on the other half", () => {
    // It helps above .7 and hurts below .4.
    const [helps, hurts] = changeBoxes(
      syntheticEnsemble(400, (scenario, _, p) => {
        if (scenario === "baseline") return 10;
        return p > 0.7 ? 8 : p < 0.4 ? 12 : 10;
      }),
      options,
    );
    expect(helps?.ends[0]).toMatchObject({ parameter: "p", min: 0, max: 1, high: null });
    // The box is peeled until eight in ten of its sets are helped: .3 / .8 of the range, from about .625 on.
    expect(Math.abs((helps?.ends[0]?.low ?? 0) - 0.625)).toBeLessThan(0.1);
    expect(helps?.density).toBeGreaterThan(0.5);
    expect(helps?.interval?.low).toBeGreaterThan(helps?.base ?? 1);
    expect(helps?.of).toBeGreaterThan(45);
    expect(helps?.of).toBeLessThan(75);
    expect(hurts?.ends[0]?.low).toBeNull();
    expect(Math.abs((hurts?.ends[0]?.high ?? 1) - 0.5)).toBeLessThan(0.1);
    expect(hurts?.reason).toBeNull();
  });

  it("has an interval around the share without the box where nothing tells sets apart", () => {
    // Every third set, whatever its parameter.
    const [helps] = changeBoxes(
      syntheticEnsemble(300, (scenario, _, p) =>
        scenario !== "baseline" && Math.floor(p * 300) % 3 === 0 ? 8 : 10,
      ),
      options,
    );
    expect(helps?.interval?.low).toBeLessThan(helps?.base ?? 0);
    expect(helps?.interval?.high).toBeGreaterThan(helps?.base ?? 1);
  });

  it("says why there is none: too few sets, or all alike", () => {
    const few = changeBoxes(
      syntheticEnsemble(39, () => 10),
      options,
    );
    expect(few.map(({ reason }) => reason)).toEqual([noBox.few, noBox.few]);
    const alike = changeBoxes(
      syntheticEnsemble(80, () => 10),
      options,
    );
    expect(alike.map(({ reason, density }) => [reason, density])).toEqual([
      [noBox.alike, null],
      [noBox.alike, null],
    ]);
  });
});
