import { log, logistic } from "@commonweal/numerics";
import { checkProbability } from "./checkProbability.ts";

/** Gives the probability after evidence whose logarithms of likelihood ratios are given: prior odds times all ratios. */
export function updatedProbability(prior: number, logRatios: readonly number[]): number {
  checkProbability("prior", prior);
  return logistic(logRatios.reduce((sum, ratio) => sum + ratio, log(prior / (1 - prior))));
}
