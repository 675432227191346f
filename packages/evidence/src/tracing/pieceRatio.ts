import { checkProbability } from "./checkProbability.ts";
import type { EvidencePiece } from "./EvidencePiece.ts";

type Likelihoods = Pick<EvidencePiece, "ifTrue" | "ifFalse" | "found">;

/** Gives P(what was seen|H) / P(what was seen|not H): a piece that was looked for and not found counts by its complement. */
export function pieceRatio({ ifTrue, ifFalse, found = true }: Likelihoods): number {
  checkProbability("ifTrue", ifTrue);
  checkProbability("ifFalse", ifFalse);
  return found ? ifTrue / ifFalse : (1 - ifTrue) / (1 - ifFalse);
}
