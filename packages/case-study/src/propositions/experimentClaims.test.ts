import { describe, expect, it } from "vitest";
import { causes } from "../experiments/coalitions.ts";
import type { ConfigurationFit } from "../experiments/configurationFit.ts";
import { removalShares } from "../experiments/removalShares.ts";
import { overFusion } from "./overFusion.ts";
import { syntheticEnsemble } from "./syntheticEnsemble.ts";

const ensemble = syntheticEnsemble(300, (scenario) => {
  if (scenario === "P2.less-fusion" || scenario === "P2.more-society") return 9;
  if (scenario === "P3.balanced") return 3;
  return scenario === "baseline" ? 10 : 8;
});

/** A sample in which each cause takes a share of ten weeks away. */
const removal = (own: readonly number[]) =>
  removalShares(
    syntheticEnsemble(100, (scenario) => {
      const members = Number(scenario.split(".").at(-1));
      return causes.reduce((loss, _, place) => loss - ((members >>> place) & 1 ? (own[place] ?? 0) : 0), 10);
    }),
  );

const estimate = (value: number) => ({ value, interval: { low: value - 0.04, high: value + 0.04 } });
const fitted = (consistency: number, pri: number, reason: string | null = null): ConfigurationFit => ({
  anchors: {
    fusion: { out: 0.25, crossover: 0.5, in: 0.75 },
    weakSociety: { out: 0.3, crossover: 0.2, in: 0.1 },
    loss: { out: 1, crossover: 2, in: 3 },
  },
  ...{ of: 150, members: 60, losing: 50, reason },
  fits: [
    {
      outcome: "LOSS",
      consistency: estimate(consistency),
      pri: estimate(pri),
      coverage: estimate(0.5),
    },
  ],
});
const words = (verdict: ReturnType<typeof overFusion>) =>
  Object.fromEntries(verdict.parts.map(({ id, verdict }) => [id, verdict]));

describe("P2, with experiments", () => {
  it("is supported where structure carries more than half and the configuration suffices", () => {
    const evidence = { removal: removal([3, 3, 2, 1, 0, 1]), configuration: fitted(0.9, 0.8) };
    const verdict = overFusion(ensemble, { majority: 0.5 }, evidence);
    expect(verdict.verdict).toBe("supported");
    expect(verdict.share).toBe(1);
    expect(verdict.parts.map(({ id, of }) => [id, of])).toEqual([
      ["P2.a", 300],
      ["P2.b", 300],
      ["P2.c", 300],
      ["P2.d", 100],
      ["P2.e", 60],
      ["P2.f", 60],
    ]);
  });

  it("is contradicted where rivals carry more, by the cut-off that is asked for", () => {
    const rivals = { removal: removal([2, 2, 3, 1, 1, 1]) };
    expect(words(overFusion(ensemble, { majority: 0.5 }, rivals))).toMatchObject({ "P2.d": "contradicted" });
    const low = { majority: 0.5, structure: 0.3 };
    expect(words(overFusion(ensemble, low, rivals))).toMatchObject({ "P2.d": "supported" });
  });

  it("counts shares over the sets in which all causes take loss away, and is open where there is none", () => {
    const gaining = (share: number) =>
      removalShares(
        syntheticEnsemble(100, (scenario, _, p) => {
          const members = Number(scenario.split(".").at(-1));
          return 10 - (p < share && members & 1 ? 1 : 0);
        }),
      );
    // In 30 of 100 sets fusion takes all of it away; in the others nothing does.
    const some = overFusion(ensemble, { majority: 0.5 }, { removal: gaining(0.3) });
    expect(some.parts[3]).toMatchObject({
      ...{ id: "P2.d", holds: 30, of: 30, counts: "sampled", leftOut: 70, share: 1, reason: null },
      verdict: "supported",
    });
    const none = overFusion(ensemble, { majority: 0.5 }, { removal: gaining(0) });
    expect(none.parts[3]).toMatchObject({
      ...{ id: "P2.d", of: 0, leftOut: 100, share: null, interval: null, verdict: "undetermined" },
      reason: "The effect is defined in none of the 100 sets looked at.",
    });
    expect(none.verdict).toBe("undetermined");
  });

  it("holds consistency and PRI against their cut-offs by their intervals", () => {
    const of = (consistency: number, pri: number) =>
      words(overFusion(ensemble, { majority: 0.5 }, { configuration: fitted(consistency, pri) }));
    expect(of(0.9, 0.5)).toMatchObject({ "P2.e": "supported", "P2.f": "contradicted" });
    expect(of(0.81, 0.7)).toMatchObject({ "P2.e": "undetermined", "P2.f": "undetermined" });
  });

  it("does not count a configuration without contrast, nor what was not run", () => {
    const evidence = { configuration: fitted(0.1, 0.1, "no contrast") };
    expect(overFusion(ensemble, { majority: 0.5 }, evidence).parts.map(({ id }) => id)).toEqual([
      "P2.a",
      "P2.b",
      "P2.c",
    ]);
  });
});
