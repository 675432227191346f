import { exp, stream } from "@commonweal/numerics";
import { describe, expect, it } from "vitest";
import type { Generation } from "./Generation.ts";
import { perturbedPoints } from "./perturbedPoints.ts";

const generation = (points: readonly (readonly number[])[], weights: readonly number[]): Generation => ({
  particles: points.map((point) => ({ point: Float64Array.from(point), row: [], distance: 0 })),
  weights: Float64Array.from(weights),
  tolerance: 1,
  simulations: points.length,
});

describe("perturbedPoints", () => {
  // Weighted variance 0.03 in the first coordinate and 0.12 in the second.
  const two = generation(
    [
      [0.2, 0.9],
      [0.6, 0.1],
    ],
    [0.25, 0.75],
  );

  it("has the density that SciPy gives the mixture of truncated normals", () => {
    // SciPy 1.17.1: truncnorm with loc x_j, scale sqrt(0.06) and sqrt(0.24), cut to 0 and 1;
    // log Σ w_j pdf₁ pdf₂ at each point, less that at (0.5, 0.5).
    const { logDensity } = perturbedPoints(two);
    const at = (...point: number[]) => logDensity(Float64Array.from(point));
    const middle = at(0.5, 0.5);
    for (const [first, second, expected] of [
      [0, 0, -2.0584777830869663],
      [0.2, 0.9, -0.5328705062153911],
      [0.99, 0.01, -1.05132833905931],
    ] as const) {
      expect(at(first, second) - middle).toBeCloseTo(expected, 12);
    }
  });

  it("draws points as dense as it says: the mean of 1 / density over draws is the same everywhere", () => {
    // E[1{x in A} / density] is the volume of A: both halves of the square have half of it.
    const { draw, logDensity } = perturbedPoints(two);
    const random = stream({ root: 3, purpose: "test" });
    let [low, high] = [0, 0];
    for (let turn = 0; turn < 40_000; turn += 1) {
      const point = draw(random);
      const volume = exp(-logDensity(point));
      if ((point[0] as number) < 0.5) low += volume;
      else high += volume;
    }
    expect(Math.abs(low / (low + high) - 0.5)).toBeLessThan(0.02);
  });

  it("has a density far from all particles in many dimensions", () => {
    const { logDensity } = perturbedPoints(
      generation([new Array(500).fill(0.1), new Array(500).fill(0.1001)], [0.5, 0.5]),
    );
    const far = logDensity(new Float64Array(500).fill(0.9));
    expect([Number.isFinite(far), far < -1e6]).toEqual([true, true]);
  });
});
