import { stream, uniform } from "@commonweal/numerics";
import { describe, expect, it } from "vitest";
import { layoutNetwork } from "./layoutNetwork.ts";

const seeded = (root: number) => {
  const state = stream({ root });
  return { random: () => uniform(state) };
};
const ring = (order: number) => ({
  order,
  sources: Array.from({ length: order }, (_, index) => index),
  targets: Array.from({ length: order }, (_, index) => (index + 1) % order),
  weights: Array.from({ length: order }, () => 1),
});

describe("layoutNetwork", () => {
  it("gives the same positions for the same random numbers, others for others", () => {
    expect(layoutNetwork(ring(12), seeded(1))).toEqual(layoutNetwork(ring(12), seeded(1)));
    expect(layoutNetwork(ring(12), seeded(1))).not.toEqual(layoutNetwork(ring(12), seeded(2)));
  });

  it.each([0, 1, 2, 40])("places %i actors inside 1000 × 620, rounded to two decimals", (order) => {
    const { x, y } = layoutNetwork(order < 2 ? { ...ring(0), order } : ring(order), seeded(3));
    expect([x.length, y.length]).toEqual([order, order]);
    for (const [values, most] of [
      [x, 1000],
      [y, 620],
    ] as const) {
      for (const value of values) {
        expect(value).toBe(Math.round(value * 100) / 100);
        expect(value >= 0 && value <= most).toBe(true);
      }
    }
  });

  it("keeps actors apart, also those that start on one spot", () => {
    const { x, y } = layoutNetwork(ring(30), { random: () => 0.5 });
    for (let a = 0; a < 30; a += 1) {
      for (let b = a + 1; b < 30; b += 1) {
        const [dx, dy] = [(x[a] ?? 0) - (x[b] ?? 0), (y[a] ?? 0) - (y[b] ?? 0)];
        expect(dx * dx + dy * dy).toBeGreaterThan(100);
      }
    }
  });

  it("puts tied actors nearer than the rest on average", () => {
    const cliques = { order: 12, sources: [] as number[], targets: [] as number[], weights: [] as number[] };
    for (let a = 0; a < 12; a += 1) {
      for (let b = a + 1; b < 12; b += 1) {
        if (a < 6 !== b < 6) continue;
        cliques.sources.push(a);
        cliques.targets.push(b);
        cliques.weights.push(1);
      }
    }
    const { x, y } = layoutNetwork(cliques, seeded(5));
    const mean = (within: boolean) => {
      let [sum, count] = [0, 0];
      for (let a = 0; a < 12; a += 1) {
        for (let b = a + 1; b < 12; b += 1) {
          if ((a < 6 === b < 6) !== within) continue;
          sum += Math.sqrt(((x[a] ?? 0) - (x[b] ?? 0)) ** 2 + ((y[a] ?? 0) - (y[b] ?? 0)) ** 2);
          count += 1;
        }
      }
      return sum / count;
    };
    expect(mean(true)).toBeLessThan(mean(false));
  });

  it("puts actors without a tie below the others", () => {
    const { y } = layoutNetwork({ ...ring(5), order: 7 }, seeded(4));
    expect(Math.min(y[5] ?? 0, y[6] ?? 0)).toBeGreaterThan(Math.max(...y.slice(0, 5)));
  });

  it("names a tie with an actor that does not exist", () => {
    const input = { order: 2, sources: [0], targets: [2], weights: [1] };
    expect(() => layoutNetwork(input, seeded(1))).toThrow(
      expect.objectContaining({ code: "unknown-actor", path: [0] }),
    );
  });

  it("refuses lists of unequal length", () => {
    const input = { order: 2, sources: [0], targets: [], weights: [1] };
    expect(() => layoutNetwork(input, seeded(1))).toThrow(
      expect.objectContaining({ code: "unequal-lengths" }),
    );
  });
});
