import { calibrationRanks, type RankUniformity, rankUniformity } from "@commonweal/experiments";
import { type CalibrationCase, draws } from "./calibrationCases.ts";

/** Whether the ranks of a case are even enough by both tests, and what they were. */
export function calibrated(
  { model, fit }: CalibrationCase,
  { replications, seed }: { readonly replications: number; readonly seed: number },
): { readonly isEven: boolean; readonly found: RankUniformity } {
  const ranks = calibrationRanks(model, { dimensions: 1, replications, draws, seed, fit });
  const [found] = rankUniformity(ranks, { draws });
  if (!found) throw new Error("Found no parameter; expected one.");
  return { isEven: found.isInside && (found.chiSquare?.adjusted ?? 0) > 0.01, found };
}
