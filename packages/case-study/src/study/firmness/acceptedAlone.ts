import type { Ensemble } from "../Ensemble.ts";

/**
 * Gives an ensemble of the accepted sets alone, for judging it many times: nothing varies, so that no region is looked for.
 *
 * O(accepted) for each output that is read, once.
 */
export function acceptedAlone({ tried, accepted, column }: Ensemble): Ensemble {
  const columns = new Map<string, Float64Array>();
  return {
    tried,
    varying: [],
    points: new Float64Array(0),
    accepted: Uint32Array.from(accepted.keys()),
    column(scenario, output) {
      const name = `${scenario}.${output}`;
      let known = columns.get(name);
      if (known === undefined) {
        const all = column(scenario, output);
        known = Float64Array.from(accepted, (set) => all[set] as number);
        columns.set(name, known);
      }
      return known;
    },
  };
}
