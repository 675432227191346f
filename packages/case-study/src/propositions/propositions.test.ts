import { describe, expect, it } from "vitest";
import { heldOutAdvantage } from "../experiments/heldOutAdvantage.ts";
import type { Ensemble } from "../study/Ensemble.ts";
import { historyAndLag } from "./historyAndLag.ts";
import { overFusion } from "./overFusion.ts";
import { rebalancing } from "./rebalancing.ts";
import { syntheticEnsemble } from "./syntheticEnsemble.ts";

/** Worlds in which the right answer is known because each output is written down by hand. */
describe("P1, history and lag", () => {
  const cutoffs = { effect: 0.02, majority: 0.5 };
  const judged = (ensemble: Ensemble) => {
    const advantage = heldOutAdvantage(ensemble, { truth: "both", noise: 0.05, seed: 0 });
    return historyAndLag(ensemble, cutoffs, { advantage });
  };
  const world = (memory: number, lag: number) =>
    syntheticEnsemble(300, (scenario, output) => {
      const [, ablation, ...rest] = scenario.split(".");
      const history = rest.join(".");
      const remembers = ablation === "both" || ablation === "reinforcement-only";
      const unequal = ablation === "both" || ablation === "lags-only";
      const group = ["xState", "xCapital", "xSociety"].indexOf(output);
      return 0.4 + (remembers ? memory * Number(history) : 0) + (unequal ? lag * group : 0);
    });

  it("is supported where both widen differences", () => {
    expect(judged(world(0.5, 0.1)).verdict).toBe("supported");
  });

  it.each([
    { name: "history leaves no trace", memory: 0, lag: 0.1, part: "P1.a" },
    { name: "all groups change at one speed", memory: 0.5, lag: 0, part: "P1.b" },
    { name: "the trace is below the cut-off", memory: 0.02, lag: 0.1, part: "P1.a" },
  ])("is contradicted where $name", ({ memory, lag, part }) => {
    const verdict = judged(world(memory, lag));
    expect(verdict.verdict).toBe("contradicted");
    expect(verdict.parts.find(({ id }) => id === part)?.verdict).toBe("contradicted");
  });
});

describe("P2, over-fusion and weak society", () => {
  const world = (fusion: number, society: number, rival: number) =>
    syntheticEnsemble(300, (scenario) => {
      if (scenario === "P2.less-fusion") return 5 - fusion / 10;
      if (scenario === "P2.more-society") return 5 - society / 10;
      if (scenario === "P3.balanced") return 5 - fusion - society;
      return scenario === "baseline" ? 5 : 5 - rival;
    });

  it("is supported where structure takes away more loss than any rival", () => {
    expect(overFusion(world(2, 1, 1), { majority: 0.5 }).verdict).toBe("supported");
  });

  it.each([
    { name: "failure is due to the shock", fusion: 0.2, society: 0.2, rival: 4, part: "P2.c" },
    { name: "fusion protects", fusion: -2, society: 4, rival: 1, part: "P2.a" },
    { name: "society's share changes nothing", fusion: 2, society: 0, rival: 1, part: "P2.b" },
  ])("is contradicted where $name", ({ fusion, society, rival, part }) => {
    const verdict = overFusion(world(fusion, society, rival), { majority: 0.5 });
    expect(verdict.verdict).toBe("contradicted");
    expect(verdict.parts.find(({ id }) => id === part)?.verdict).toBe("contradicted");
  });
});

describe("P3, rebalancing", () => {
  const cutoffs = { change: 0.02, worse: 0.2, normalCost: 0.05, majority: 0.5 };
  interface World {
    readonly balanced: number;
    readonly late?: number;
    readonly placebo?: number;
    readonly normal?: number;
  }
  const world = ({ balanced, late = 4.5, placebo = 5, normal = 0.9 }: World) =>
    syntheticEnsemble(300, (scenario, output) => {
      if (output === "normalPerformance") return scenario === "baseline" ? 0.9 : normal;
      if (scenario === "P3.balanced") return balanced;
      if (scenario === "P3.balanced-late") return late;
      return scenario.startsWith("P3.placebo") ? placebo : 5;
    });

  it("is supported where balance helps, early more than late, at no cost", () => {
    expect(rebalancing(world({ balanced: 4 }), cutoffs).verdict).toBe("supported");
  });

  it.each([
    { name: "rebalancing hurts", change: { balanced: 6 }, part: "P3.b" },
    { name: "nothing changes", change: { balanced: 5 }, part: "P3.a" },
    { name: "a placebo does as well", change: { balanced: 4, placebo: 3 }, part: "P3.c" },
    { name: "late is better than early", change: { balanced: 4, late: 3 }, part: "P3.d" },
    { name: "normal times pay for it", change: { balanced: 4, normal: 0.8 }, part: "P3.e" },
  ])("is contradicted where $name", ({ change, part }) => {
    const verdict = rebalancing(world(change), cutoffs);
    expect(verdict.verdict).toBe("contradicted");
    expect(verdict.parts.find(({ id }) => id === part)?.verdict).toBe("contradicted");
  });

  it("does not count a set without loss as improved", () => {
    const calm = syntheticEnsemble(300, (_, output) => (output === "loss" ? 0 : 0.9));
    expect(rebalancing(calm, cutoffs).parts[0]).toMatchObject({
      id: "P3.a",
      holds: 0,
      verdict: "contradicted",
    });
  });
});
