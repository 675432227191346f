import { exp, log, normal, normalCdf, type Stream, sum, uniform } from "@commonweal/numerics";
import { cumulated } from "../../statistics/cumulated.ts";
import { drawnByWeight } from "../../statistics/drawnByWeight.ts";
import type { Generation } from "./Generation.ts";

/** Points near those of a generation, and how densely they lie where they do. */
export interface PerturbedPoints {
  draw(random: Stream): Float64Array;
  /** Logarithm of the density, up to a term that all points share: in many dimensions the density itself would be 0. */
  logDensity(point: Float64Array): number;
}

/**
 * Draws particles by weight and moves every coordinate by a normal step of twice the weighted variance, cut to 0 to 1.
 *
 * Cut coordinate by coordinate, at least two draws in five lie within, in whatever number of dimensions; whole points that
 * are drawn again until all of them do would never end in some tens. Density = Σ w_j Π φ((x − x_j) / τ) / (τ m_j), with m_j
 * the mass of particle j's normal from 0 to 1.
 */
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
  /** Of every particle, what of its density does not hang on the point. */
  const shared = particles.map(({ point }, which) => {
    const masses = [...point.map((x, dimension) => log(massWithin(x, steps[dimension] as number)))];
    return log(weights[which] as number) - sum(masses);
  });
  const shares = cumulated(weights);
  return {
    draw(random) {
      const { point } = particles[drawnByWeight(shares, uniform(random))] as (typeof particles)[number];
      return point.map((x, dimension) => {
        for (;;) {
          const moved = x + (steps[dimension] as number) * normal(random);
          if (moved >= 0 && moved < 1) return moved;
        }
      });
    },
    logDensity(point) {
      const at = point.map((x, dimension) => x / (steps[dimension] as number));
      const terms = shared.map((term, which) => {
        let square = 0;
        for (let dimension = 0; dimension < at.length; dimension += 1) {
          const gap = (at[dimension] as number) - (inSteps[which * at.length + dimension] as number);
          square += gap * gap;
        }
        return term - square / 2;
      });
      const largest = terms.reduce((most, term) => Math.max(most, term), -Infinity);
      return largest + log(sum(terms.map((term) => exp(term - largest))));
    },
  };
}

function massWithin(x: number, step: number): number {
  return 1 - normalCdf(-x / step) - normalCdf((x - 1) / step);
}
