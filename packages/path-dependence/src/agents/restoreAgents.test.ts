import { stream } from "@commonweal/numerics";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { grm1Network } from "../grm1/grm1Network.ts";
import { grm1Parameters } from "../grm1/grm1Parameters.ts";
import { advanceAgents } from "./advanceAgents.ts";
import { checkpointAgents } from "./checkpointAgents.ts";
import { habitChoiceRule } from "./habitChoiceRule.ts";
import { hashOfBytes } from "./hashOfBytes.ts";
import { restoreAgents } from "./restoreAgents.ts";
import { startAgents } from "./startAgents.ts";
import { trajectoryHash } from "./trajectoryHash.ts";

const rule = habitChoiceRule(grm1Parameters);
const network = grm1Network(1100, stream({ root: 6 }));
const options = { seed: 11, replication: 4 };
const engines = ["javascript", "wasm"] as const;

describe("restoreAgents", () => {
  const whole = startAgents(rule, network, options);
  advanceAgents(whole, 40);

  it("goes on with the same bits from any step, in either engine", () => {
    for (const [index, cut] of [0, 1, 17, 40].entries()) {
      const first = startAgents(rule, network, { ...options, engine: engines[index % 2] as "wasm" });
      advanceAgents(first, cut);
      const bytes = checkpointAgents(first);
      advanceAgents(first, 3);
      for (const engine of engines) {
        const run = restoreAgents(rule, network, { ...options, engine }, bytes);
        expect([run.step, hashOfBytes(checkpointAgents(run))]).toEqual([cut, hashOfBytes(bytes)]);
        advanceAgents(run, 40 - cut);
        expect(trajectoryHash(run)).toBe(trajectoryHash(whole));
        expect(run.sums.join()).toBe(whole.sums.join());
      }
    }
  });

  it.each([
    ["seed", rule, network, { ...options, seed: 12 }, "key"],
    ["replication", rule, network, { ...options, replication: 5 }, "key"],
    ["network", rule, grm1Network(1100, stream({ root: 7 })), options, "network"],
    [
      "parameter",
      rule,
      network,
      { ...options, parameters: { ...grm1Parameters, habit: 0.31 } },
      "parameters",
    ],
    ["reading of weights", rule, network, { ...options, normalise: false }, "normalise"],
    ["rule", { ...rule, name: "habit-choice/2" }, network, options, "rule"],
  ])("refuses another %s", (_, rule, network, options, part) => {
    const bytes = checkpointAgents(whole);
    expect(() => restoreAgents(rule, network, options, bytes)).toThrow(
      expect.objectContaining({ code: "invalid-checkpoint", path: [part] }),
    );
  });

  it("accepts the same parameters in another order", () => {
    const parameters = Object.fromEntries(Object.entries(grm1Parameters).reverse()) as typeof grm1Parameters;
    const bytes = checkpointAgents(whole);
    expect(restoreAgents(rule, network, { ...options, parameters }, bytes).step).toBe(40);
  });

  it("refuses damaged, cut and foreign bytes", () => {
    const bytes = checkpointAgents(whole);
    const refused = expect.objectContaining({ code: "invalid-checkpoint" });
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (place, change) => {
        const damaged = bytes.slice();
        damaged[place] = (damaged[place] as number) ^ change;
        expect(() => restoreAgents(rule, network, options, damaged)).toThrow(refused);
      }),
      { numRuns: 40 },
    );
    for (const part of [new Uint8Array(), bytes.subarray(0, 40), bytes.subarray(0, bytes.length - 1)]) {
      expect(() => restoreAgents(rule, network, options, part)).toThrow(refused);
    }
  });
});
