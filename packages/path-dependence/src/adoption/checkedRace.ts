import { PathDependenceError } from "../errors.ts";
import type { AdoptionRace } from "./AdoptionRace.ts";

/** What a race comes to: by how much each type likes its own technology better, returns, and who arrives. */
export interface RaceTerms {
  readonly gapR: number;
  readonly gapS: number;
  readonly returnsR: number;
  readonly returnsS: number;
  readonly chanceR: number;
}

/** Reads a race after a look at it: finite payoffs and returns, each type for its own technology. */
export function checkedRace({ typeR, typeS, chanceR = 0.5 }: AdoptionRace): RaceTerms {
  const gapR = typeR.payoffA - typeR.payoffB;
  const gapS = typeS.payoffB - typeS.payoffA;
  const refuse = (message: string, path: PropertyKey[]): never => {
    throw new PathDependenceError("invalid-race", message, path);
  };
  for (const [name, gap, { returns }] of [
    ["typeR", gapR, typeR],
    ["typeS", gapS, typeS],
  ] as const) {
    if (!(gap >= 0 && gap < Infinity))
      refuse(`Found an advantage of ${gap} for the own technology; expected at least 0 and finite.`, [name]);
    if (!Number.isFinite(returns))
      refuse(`Found returns of ${returns}; expected a finite number.`, [name, "returns"]);
  }
  if (!(chanceR >= 0 && chanceR <= 1)) refuse(`Found chanceR = ${chanceR}; expected 0 to 1.`, ["chanceR"]);
  return { gapR, gapS, returnsR: typeR.returns, returnsS: typeS.returns, chanceR };
}
