import { noFit } from "../experiments/configurationFit.ts";
import type { Experiments } from "../experiments/Experiments.ts";

/** Experiments of a study in which no set was accepted. */
export const noExperiments: Experiments = {
  coalitionSets: 0,
  designSets: 0,
  ablation: [],
  prediction: [],
  advantage: new Float64Array(0),
  removal: null,
  configuration: {
    anchors: {
      fusion: { out: 0.25, crossover: 0.5, in: 0.75 },
      weakSociety: { out: 1 / 3, crossover: 1 / 6, in: 1 / 12 },
      loss: null,
    },
    ...{ of: 0, members: 0, losing: 0, fits: [], reason: noFit.flat },
  },
  nearest: [],
  doses: null,
  designs: null,
  regrets: [],
  boxes: [],
};
