import type { VerdictWord } from "../propositions/Verdict.ts";
import type { ResultKey } from "./resultKeys.ts";

/** Names every number that tells how firm a verdict stands: `firmness.P3.supported`, `firmness.P3.worse.moves`. */
export const firmnessKeys = {
  share: (word: VerdictWord, proposition: string): ResultKey => ({
    id: `firmness.${proposition}.${word}`,
    measure: `firmness.${word}`,
    rests: `firmness.${proposition}`,
  }),
  cutoff: (what: "range" | "moves" | "turnsAt", proposition: string, cutoff: string): ResultKey => ({
    id: `firmness.${proposition}.${cutoff}.${what}`,
    measure: `cutoff.${what}`,
    rests: `firmness.${proposition}`,
  }),
};
