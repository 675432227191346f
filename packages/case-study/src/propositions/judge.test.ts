import { describe, expect, it } from "vitest";
import type { Claim } from "./Claim.ts";
import { judge } from "./judge.ts";
import { syntheticEnsemble } from "./syntheticEnsemble.ts";

const ensemble = syntheticEnsemble(200, () => 0);
const claim = (holding: number, over: Partial<Claim> = {}): Claim => ({
  id: "a",
  claim: "a",
  effects: Float64Array.from({ length: 200 }, (_, set) => (set < holding ? 1 : -1)),
  holds: (effect) => effect > 0,
  cutoff: 0.5,
  side: "above",
  ...over,
});

describe("judge", () => {
  it.each([
    { holding: 120, verdict: "supported" },
    { holding: 100, verdict: "undetermined" },
    { holding: 80, verdict: "contradicted" },
  ])("finds a claim that holds in $holding of 200 sets $verdict", ({ holding, verdict }) => {
    expect(judge("P", [claim(holding)], ensemble).verdict).toBe(verdict);
  });

  it("turns the sides round for a claim that must stay rare", () => {
    const rare = { cutoff: 0.2, side: "below" } as const;
    expect(judge("P", [claim(10, rare)], ensemble).verdict).toBe("supported");
    expect(judge("P", [claim(120, rare)], ensemble).verdict).toBe("contradicted");
  });

  it("is contradicted by one claim whatever the others say, and supported only by all", () => {
    expect(judge("P", [claim(200), claim(0)], ensemble).verdict).toBe("contradicted");
    expect(judge("P", [claim(200), claim(100)], ensemble).verdict).toBe("undetermined");
    expect(judge("P", [claim(200), claim(199)], ensemble).verdict).toBe("supported");
  });

  it("counts the sets in which all claims hold together, with Wilson's interval", () => {
    // Wilson interval of 80 of 200 at 95 %: .3346–.4692 (R 4.2, prop.test(80, 200, correct = FALSE)).
    const { share, interval, accepted, tried } = judge("P", [claim(120), claim(80)], ensemble);
    expect(share).toBe(0.4);
    expect(interval?.low).toBeCloseTo(0.3346, 4);
    expect(interval?.high).toBeCloseTo(0.4692, 4);
    expect([accepted, tried]).toEqual([200, 200]);
  });

  it("leaves open what no accepted set can tell", () => {
    const none = syntheticEnsemble(
      200,
      () => 0,
      () => false,
    );
    const verdict = judge("P", [claim(0, { effects: new Float64Array(0) })], none);
    expect(verdict).toMatchObject({ verdict: "undetermined", share: null, interval: null, region: [] });
    expect(verdict.parts[0]?.effect).toBeNull();
  });

  it.each([
    { sets: 19, verdict: "undetermined" },
    { sets: 20, verdict: "supported" },
  ])("leaves open what $sets accepted sets say: $verdict", ({ sets, verdict }) => {
    const few = syntheticEnsemble(sets, () => 0);
    const all = claim(0, { effects: new Float64Array(sets).fill(1) });
    expect(judge("P", [all], few).verdict).toBe(verdict);
  });

  it("names the parameter that tells the sets in which it holds from the others", () => {
    const { region } = judge("P", [claim(120)], ensemble);
    expect(region).toHaveLength(1);
    expect(region[0]?.parameter).toBe("p");
    expect(region[0]?.holds[1]).toBeLessThan(region[0]?.fails[0] ?? 0);
    expect(region[0]?.shift).toBeCloseTo(-0.5, 2);
  });
});
