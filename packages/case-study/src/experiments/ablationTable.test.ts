import { describe, expect, it } from "vitest";
import { syntheticEnsemble } from "../propositions/syntheticEnsemble.ts";
import { ablationTable } from "./ablationTable.ts";

/** Shares in which a history leaves `memory` of itself and groups lie `lag` apart, and both together `more` of either. */
const world = (memory: number, lag: number, more: number) =>
  syntheticEnsemble(20, (scenario, output) => {
    const [, ablation = "", ...rest] = scenario.split(".");
    const [remembers, unequal] = [/both|reinf/.test(ablation), /both|lags/.test(ablation)];
    const group = ["xState", "xCapital", "xSociety"].indexOf(output);
    const boost = remembers && unequal ? 1 + more : 1;
    return boost * ((remembers ? memory * Number(rest.join(".")) : 0) + (unequal ? lag * group : 0));
  });

describe("ablationTable", () => {
  it("finds no interaction where the two add up", () => {
    // Histories .05 to .65 apart: .6 · .5 = .3 of society's share with memory, 0 without. Groups: 2 · .1 with lags, 0 without.
    const [histories, groups] = ablationTable(world(0.5, 0.1, 0), { effect: 0.02 });
    expect(histories?.worlds.both?.median).toBeCloseTo(0.3, 12);
    expect(histories?.worlds["reinforcement-only"]?.median).toBeCloseTo(0.3, 12);
    expect(histories?.worlds["lags-only"]?.median).toBeCloseTo(0, 12);
    expect(groups?.worlds["lags-only"]?.median).toBeCloseTo(0.2, 12);
    for (const row of [histories, groups]) {
      expect(row?.interaction?.median).toBeCloseTo(0, 12);
      expect([row?.of, row?.stronger, row?.weaker]).toEqual([20, 0, 0]);
    }
  });

  it("tells what both do together beyond either, with its sign", () => {
    // Half as much again: .3 · 1.5 − .3 = .15 between histories, .2 · 1.5 − .2 = .1 between groups.
    const stronger = ablationTable(world(0.5, 0.1, 0.5), { effect: 0.02 });
    expect(stronger.map(({ interaction }) => interaction?.median)).toEqual([
      expect.closeTo(0.15, 12),
      expect.closeTo(0.1, 12),
    ]);
    expect(stronger.map((row) => [row.stronger, row.weaker])).toEqual([
      [1, 0],
      [1, 0],
    ]);
    const weaker = ablationTable(world(0.5, 0.1, -0.5), { effect: 0.12 });
    expect(weaker.map((row) => [row.stronger, row.weaker])).toEqual([
      [0, 1],
      [0, 0],
    ]);
  });

  it("is null without sets", () => {
    const [row] = ablationTable(
      syntheticEnsemble(
        3,
        () => 0,
        () => false,
      ),
      { effect: 0.02 },
    );
    expect(row).toMatchObject({ of: 0, interaction: null, stronger: null, weaker: null });
  });
});
