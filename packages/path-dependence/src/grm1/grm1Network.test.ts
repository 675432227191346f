import { stream } from "@commonweal/numerics";
import { describe, expect, it } from "vitest";
import { checkAgentNetwork } from "../agents/checkAgentNetwork.ts";
import { grm1Network } from "./grm1Network.ts";

describe("grm1Network", () => {
  const network = grm1Network(1000, stream({ root: 1 }));
  const rows = Array.from({ length: 1000 }, (_, actor) => [
    ...network.targets.subarray(network.offsets[actor], network.offsets[actor + 1]),
  ]);

  it("has 4 to 12 distinct others in each row, 8 on average", () => {
    expect(checkAgentNetwork(network)).toBe(network);
    rows.forEach((row, actor) => {
      expect(row.length).toBeGreaterThanOrEqual(4);
      expect(row.length).toBeLessThanOrEqual(12);
      expect(new Set([...row, actor]).size).toBe(row.length + 1);
    });
    expect(Math.abs(network.targets.length / 1000 - 8)).toBeLessThan(4 * Math.sqrt(60 / 9 / 1000));
  });

  it("has 1, 3, 6 and 90 of a hundred in the sectors, and weighs ties by whom they listen to", () => {
    const counts = [0, 1, 2, 3].map((sector) => network.sector.filter((other) => other === sector).length);
    expect(counts).toEqual([900, 60, 30, 10]);
    network.targets.forEach((target, tie) => {
      const weight =
        (network.weights[tie] as number) / ([1, 3, 2, 5][network.sector[target] as number] as number);
      expect(weight).toBeGreaterThanOrEqual(0.5);
      expect(weight).toBeLessThanOrEqual(1.5);
    });
  });

  it("refuses networks too small for twelve others, and too large", () => {
    for (const size of [12, 20.5, 2 ** 25]) {
      expect(() => grm1Network(size, stream({ root: 1 }))).toThrow(
        expect.objectContaining({ code: "limit-exceeded" }),
      );
    }
    expect(grm1Network(13, stream({ root: 1 })).sector).toHaveLength(13);
  });
});
