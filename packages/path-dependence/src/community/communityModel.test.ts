import { stream } from "@commonweal/numerics";
import { describe, expect, it } from "vitest";
import { defaultParameters } from "../model/defaultParameters.ts";
import type { CommunityNetwork } from "./CommunityNetwork.ts";
import type { CommunityOptions } from "./CommunityOptions.ts";
import type { CommunitySetup } from "./CommunitySetup.ts";
import { communityModel } from "./communityModel.ts";
import { communityOutputs } from "./communityOutputs.ts";
import { randomCommunity } from "./randomCommunity.ts";
import { simulateCommunity } from "./simulateCommunity.ts";

const base = { ...defaultParameters, normalWeeks: 30, emergencyWeeks: 10, emergencyStep: 0.1 };
const counts = { "party-government": 3, enterprise: 3, "residents-committee": 2, residents: 12 };
const setup: CommunitySetup & { readonly network: CommunityNetwork } = {
  network: randomCommunity(stream({ root: 1 }), counts, { influence: 0.3, inform: 0.2, mobilise: 0.2 }),
  base,
  varying: [{ name: "fusion", min: 0, max: 1 }],
  scenarios: [
    { id: "baseline" },
    { id: "balanced", rebalancings: [{ rho: 0.5, dF: 0.5, at: 10 }] },
    { id: "built", interventions: [{ kind: "build", at: 10, capacity: 0.2 }] },
    { id: "sharp", variant: { choice: { kind: "best-response" } } },
  ],
  seed: 7,
};
const width = communityOutputs.length;
const loss = communityOutputs.indexOf("loss");

function runOf(changed: Partial<CommunitySetup>, point: number, index: number): Float64Array {
  const model = communityModel({ ...setup, ...changed });
  const out = new Float64Array(model.outputs.length);
  model.run(Float64Array.of(point), index, out);
  return out;
}

describe("communityModel", () => {
  it("gives for each scenario what a run of its own gives", () => {
    const out = runOf({}, 0.5, 3);
    const parameters = { ...base, fusion: 0.5 };
    const key = { seed: 7, point: 3 };
    for (const [position, { id: _, ...options }] of setup.scenarios.entries()) {
      const run = simulateCommunity(setup.network, parameters, { ...key, ...(options as CommunityOptions) });
      expect(out[position * width + loss]).toBe(run.loss);
    }
  });

  it("gives means and deviations over replications", () => {
    const out = runOf({ replications: 4, scenarios: [{ id: "baseline" }] }, 0.5, 0);
    const runs = [0, 1, 2, 3].map((replication) =>
      simulateCommunity(setup.network, { ...base, fusion: 0.5 }, { seed: 7, replication }),
    );
    const mean = runs.reduce((sum, run) => sum + run.loss, 0) / 4;
    const deviation = Math.sqrt(runs.reduce((sum, run) => sum + (run.loss - mean) ** 2, 0) / 3);
    expect(out).toHaveLength(2 * width);
    expect(out[loss]).toBeCloseTo(mean, 12);
    expect(out[width + loss]).toBeCloseTo(deviation, 12);
    expect(deviation).toBeGreaterThan(0);
    const { outputs } = communityModel({ ...setup, replications: 2 });
    expect(outputs.slice(width, width + 1)).toEqual(["baseline.loss.sd"]);
  });

  it("writes −1 for triggers that never come, and their deviation", () => {
    const never = { base: { ...base, triggerThreshold: 1000 }, replications: 2 };
    const out = runOf(never, 0.5, 0);
    const trigger = communityOutputs.indexOf("trigger");
    expect([out[trigger], out[width + trigger]]).toEqual([-1, -1]);
  });

  it("gives the same numbers whatever ran before, and others at another index", () => {
    const model = communityModel(setup);
    const out = new Float64Array(model.outputs.length);
    model.run(Float64Array.of(0.9), 1, out);
    model.run(Float64Array.of(0.2), 2, out);
    expect(out).toEqual(runOf({}, 0.2, 2));
    expect(out).not.toEqual(runOf({}, 0.2, 3));
    expect(runOf(JSON.parse(JSON.stringify(setup, plainArrays)), 0.2, 2)).toEqual(out);
  });

  it("runs each point on the network of its index, from the first again after the last", () => {
    const other = randomCommunity(stream({ root: 2 }), counts, {
      influence: 0.3,
      inform: 0.2,
      mobilise: 0.2,
    });
    const both = { network: [setup.network, other] };
    expect(runOf(both, 0.2, 4)).toEqual(runOf({}, 0.2, 4));
    expect(runOf(both, 0.2, 5)).toEqual(runOf({ network: other }, 0.2, 5));
    expect(runOf(both, 0.2, 5)).not.toEqual(runOf({}, 0.2, 5));
  });

  it("passes own habit and spread of thresholds on", () => {
    const more = { ownHabit: 0.5, thresholdSpread: 0.2 };
    const run = simulateCommunity(setup.network, { ...base, fusion: 0.2 }, { seed: 7, point: 2, ...more });
    expect(runOf(more, 0.2, 2)[loss]).toBe(run.loss);
  });

  it.each([
    { name: "no replications", change: { replications: 0 }, code: "invalid-setup" },
    {
      name: "an unknown varied name",
      change: { varying: [{ name: "x", min: 0, max: 1 }] },
      code: "invalid-setup",
    },
    {
      name: "a network that does not fit",
      change: { network: { ...setup.network, kinds: [0] } },
      code: "invalid-network",
    },
    { name: "no network at all", change: { network: [] }, code: "invalid-network" },
    { name: "an own habit beyond 1", change: { ownHabit: 2 }, code: "invalid-option" },
  ])("refuses $name", ({ change, code }) => {
    expect(() => communityModel({ ...setup, ...change })).toThrow(expect.objectContaining({ code }));
  });
});

function plainArrays(_: string, value: unknown): unknown {
  return ArrayBuffer.isView(value) ? Array.from(value as Uint8Array) : value;
}
