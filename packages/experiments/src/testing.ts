import { normalQuantile, pow } from "@commonweal/numerics";
import type { Model } from "./ensembles/Model.ts";

/** An even share, and how many of 20 trials succeed with it: the trials' luck stands in one further coordinate. */
export const betaBinomial: Model = {
  outputs: ["successes"],
  run([share = 0, luck = 0], _index, out) {
    let [below, successes] = [0, -1];
    let ways = 1;
    while (below <= luck && successes < 20) {
      successes += 1;
      below += ways * pow(share, successes) * pow(1 - share, 20 - successes);
      ways *= (20 - successes) / (successes + 1);
    }
    out[0] = successes;
  },
};

/** A standard normal mean and one observation of it with variance 0.1, from two coordinates. */
export const normalNormal: Model = {
  outputs: ["observation"],
  run([mean = 0, luck = 0], _index, out) {
    out[0] = normalQuantile(mean) + Math.sqrt(0.1) * normalQuantile(luck);
  },
};
