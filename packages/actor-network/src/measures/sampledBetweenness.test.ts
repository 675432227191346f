import { stream } from "@commonweal/numerics";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arraysOf } from "../testing/arraysOf.ts";
import { engines } from "../testing/engines.ts";
import { expectClose } from "../testing/expectClose.ts";
import { lightTies } from "../testing/lightTies.ts";
import { referenceNetworks } from "../testing/referenceNetworks.ts";
import { betweenness } from "./betweenness.ts";
import { sampledBetweenness } from "./sampledBetweenness.ts";

const wheel = arraysOf(
  30,
  Array.from({ length: 30 }, (_, actor) => [
    [0, actor],
    [actor, (actor * 7 + 3) % 30],
  ]).flat(),
);
const draw = (seed: number, size: { sources: number } | { epsilon: number }, delta = 0.05) =>
  sampledBetweenness(wheel, { size, delta, stream: stream({ root: seed }) });

describe("sampledBetweenness", () => {
  it("takes as many sources as the inequality asks for", () => {
    const many = arraysOf(100_000, []);
    const sample = sampledBetweenness(many, {
      size: { epsilon: 0.01 },
      stream: stream({ root: 1 }),
      engine: "wasm",
    });
    // ln(2n / 0.1) (1 + 1/n) / (2 ε² + ln(2n / 0.1) / n) for ε = 0.01 (n − 1) / n, by Python.
    expect(sample.sources).toBe(42_045);
    expect(sample.bound).toBeLessThanOrEqual(0.01);
    expect(sample.bound).toBeGreaterThan(0.00999);
  });

  it("states the bound of the sources it was given", () => {
    expect(draw(1, { sources: 10 }).bound).toBeCloseTo(0.515326824857097, 12);
    expect(draw(1, { sources: 30 }).bound).toBe(0);
  });

  it("is exact from all actors", () => {
    for (const { network } of referenceNetworks) {
      const size = { sources: network.order };
      const { values } = sampledBetweenness(network, { size, stream: stream({ root: 5 }) });
      expectClose(values, betweenness(network, { normalized: true }));
    }
  });

  it("keeps within the bound as often as stated, and is right on average", () => {
    const truth = betweenness(wheel, { normalized: true });
    const samples = Array.from({ length: 400 }, (_, seed) => draw(seed, { sources: 6 }));
    const missed = samples.filter(({ values, bound }) =>
      values.some((value, actor) => Math.abs(value - (truth[actor] ?? 0)) > bound),
    );
    expect(missed.length).toBeLessThanOrEqual(0.05 * 400);
    const mean = truth.map(
      (_, actor) => samples.reduce((sum, { values }) => sum + (values[actor] ?? 0), 0) / samples.length,
    );
    mean.forEach((value, actor) => {
      expect(Math.abs(value - (truth[actor] ?? 0))).toBeLessThan(0.01);
    });
  });

  it("has no value where there is nobody to stand between", () => {
    const pair = sampledBetweenness(arraysOf(2, [[0, 1]]), {
      size: { epsilon: 0.1 },
      stream: stream({ root: 1 }),
    });
    expect(pair).toEqual({ values: new Float64Array(2), bound: 0, sources: 2 });
    const nobody = sampledBetweenness(arraysOf(0, []), { size: { sources: 0 }, stream: stream({ root: 1 }) });
    expect(nobody).toEqual({ values: new Float64Array(0), bound: 0, sources: 0 });
  });

  it.each([
    { size: { sources: 0 }, path: ["size", "sources"] },
    { size: { sources: 31 }, path: ["size", "sources"] },
    { size: { epsilon: 0 }, path: ["size", "epsilon"] },
    { size: { epsilon: Number.NaN }, path: ["size", "epsilon"] },
    { size: { epsilon: 0.1 }, delta: 1, path: ["delta"] },
  ])("refuses $size with delta $delta", ({ size, delta = 0.1, path }) => {
    expect(() => draw(1, size as { epsilon: number }, delta)).toThrow(
      expect.objectContaining({ code: "invalid-option", path }),
    );
  });

  it("draws from the stream alone, in both engines and with lengths, and stays within its bound from all", () => {
    fc.assert(
      fc.property(lightTies(8), fc.boolean(), fc.integer({ min: 1, max: 8 }), (ties, directed, sources) => {
        const network = arraysOf(8, ties, { directed });
        const [one, other] = engines.map((engine) => {
          const options = { size: { sources }, lengths: { means: "distance" }, engine } as const;
          return sampledBetweenness(network, { ...options, stream: stream({ root: sources }) });
        });
        expect(one).toEqual(other);
        const truth = betweenness(network, { normalized: true, lengths: { means: "distance" } });
        if (sources === 8) expectClose(one?.values ?? [], truth);
        for (const value of one?.values ?? []) expect(value).toBeLessThanOrEqual(8 / sources + 1e-9);
      }),
      { numRuns: 300 },
    );
  });
});
