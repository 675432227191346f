import type { Ensemble } from "../study/Ensemble.ts";

/**
 * Builds an ensemble for tests from functions: one varied parameter p that runs evenly from 0 to 1 over the sets, and
 * for every scenario and output a value of p. Every set is accepted unless `accept` says otherwise.
 */
export function syntheticEnsemble(
  sets: number,
  value: (scenario: string, output: string, p: number) => number,
  accept: (p: number) => boolean = () => true,
): Ensemble {
  const points = Float64Array.from({ length: sets }, (_, set) => (set + 0.5) / sets);
  return {
    tried: sets,
    varying: [{ name: "p", min: 0, max: 1 }],
    points,
    accepted: Uint32Array.from({ length: sets }, (_, set) => set).filter((set) =>
      accept(points[set] as number),
    ),
    column: (scenario, output) => points.map((p) => value(scenario, output, p)),
  };
}
