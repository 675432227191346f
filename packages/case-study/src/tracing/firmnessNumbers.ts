import type { Study } from "../study/Study.ts";
import { firmnessKeys } from "./firmnessKeys.ts";
import type { ResultNumber } from "./ResultNumber.ts";

const words = ["supported", "contradicted", "undetermined"] as const;

/** Every number that tells how firm verdicts stand against other cut-offs. */
export function firmnessNumbers({ firmness }: Pick<Study, "firmness">): readonly ResultNumber[] {
  return firmness.flatMap(({ proposition, shares, cutoffs }) => [
    ...words.map((word) => ({
      ...firmnessKeys.share(word, proposition),
      value: shares[word],
      interval: null,
    })),
    ...cutoffs.flatMap(({ cutoff, low, high, moves, turnsAt }) => [
      { ...firmnessKeys.cutoff("range", proposition, cutoff), value: null, interval: { low, high } },
      { ...firmnessKeys.cutoff("moves", proposition, cutoff), value: moves, interval: null },
      { ...firmnessKeys.cutoff("turnsAt", proposition, cutoff), value: turnsAt, interval: null },
    ]),
  ]);
}
