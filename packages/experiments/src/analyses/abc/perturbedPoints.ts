import { exp, normal, type Stream, sum, uniform } from "@commonweal/numerics";
import { cumulated } from "../../statistics/cumulated.ts";
import { drawnByWeight } from "../../statistics/drawnByWeight.ts";
import type { Generation } from "./Generation.ts";

/** Points near those of a generation, and how densely they lie where they do, up to a factor that all share. */
export interface PerturbedPoints {
  draw(random: Stream): Float64Array;
  density(point: Float64Array): number;
}

/** Draws particles by weight and moves them by normal steps of twice the weighted variance, within the unit cube. */
export function perturbedPoints({ particles, weights }: Generation): PerturbedPoints {
  const steps = (particles[0]?.point ?? new Float64Array(0)).map((_, dimension) => {
    const at = particles.map(({ point }) => point[dimension] as number);
    const mean = sum(at.map((x, which) => x * (weights[which] as number)));
    const variance = sum(at.map((x, which) => (x - mean) * (x - mean) * (weights[which] as number)));
    // Particles that all stand on one coordinate move by next to nothing, not by nothing: it divides.
    return Math.sqrt(2 * variance) || 2 ** -50;
  });
  const inSteps = Float64Array.from(
    particles.flatMap(({ point }) => [...point.map((x, dimension) => x / (steps[dimension] as number))]),
  );
  const shares = cumulated(weights);
  return {
    draw(random) {
      for (;;) {
        const { point } = particles[drawnByWeight(shares, uniform(random))] as (typeof particles)[number];
        const moved = point.map((x, dimension) => x + (steps[dimension] as number) * normal(random));
        if (moved.every((x) => x >= 0 && x < 1)) return moved;
      }
    },
    density(point) {
      const at = point.map((x, dimension) => x / (steps[dimension] as number));
      let density = 0;
      for (let which = 0; which < weights.length; which += 1) {
        let square = 0;
        for (let dimension = 0; dimension < at.length; dimension += 1) {
          const gap = (at[dimension] as number) - (inSteps[which * at.length + dimension] as number);
          square += gap * gap;
        }
        density += (weights[which] as number) * exp(-square / 2);
      }
      return density;
    },
  };
}
