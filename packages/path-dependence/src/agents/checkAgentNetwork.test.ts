import { describe, expect, it } from "vitest";
import type { AgentNetwork } from "./AgentNetwork.ts";
import { checkAgentNetwork } from "./checkAgentNetwork.ts";
import { networkLimits } from "./networkLimits.ts";

const pair: AgentNetwork = {
  offsets: Uint32Array.of(0, 1, 2),
  targets: Uint32Array.of(1, 0),
  weights: Float64Array.of(1, 2),
  sector: Uint8Array.of(0, 1),
};

describe("checkAgentNetwork", () => {
  it("accepts networks with and without actors", () => {
    expect(checkAgentNetwork(pair)).toBe(pair);
    const empty = {
      ...pair,
      offsets: Uint32Array.of(0),
      targets: new Uint32Array(),
      weights: new Float64Array(),
    };
    expect(checkAgentNetwork({ ...empty, sector: new Uint8Array() }).sector).toHaveLength(0);
  });

  it.each([
    ["offsets of another length", { offsets: Uint32Array.of(0, 2) }, ["offsets"]],
    ["offsets that do not begin at 0", { offsets: Uint32Array.of(1, 1, 2) }, ["offsets", 0]],
    ["offsets that end elsewhere", { offsets: Uint32Array.of(0, 1, 1) }, ["offsets", 2]],
    ["offsets that go back", { offsets: Uint32Array.of(0, 3, 2) }, ["offsets", 2]],
    ["weights of another length", { weights: Float64Array.of(1) }, ["weights"]],
    ["an actor that is not there", { targets: Uint32Array.of(1, 2) }, ["targets", 1]],
    ["a negative weight", { weights: Float64Array.of(1, -1) }, ["weights", 1]],
    ["an endless weight", { weights: Float64Array.of(Infinity, 1) }, ["weights", 0]],
    ["no number", { weights: Float64Array.of(Number.NaN, 1) }, ["weights", 0]],
  ])("refuses %s", (_, part, path) => {
    expect(() => checkAgentNetwork({ ...pair, ...part })).toThrow(
      expect.objectContaining({ code: "invalid-network", path }),
    );
  });

  it("counts before it reads", () => {
    const sector = { length: networkLimits.actors + 1 } as Uint8Array;
    expect(() => checkAgentNetwork({ ...pair, sector })).toThrow(
      expect.objectContaining({ code: "limit-exceeded" }),
    );
  });
});
