import { checkSize } from "../checkSize.ts";
import { fileError, type Place } from "../fileError.ts";
import type { Limits } from "../limits.ts";
import { parseNumber } from "../parseNumber.ts";
import { quoted } from "../quoted.ts";
import type { PajekToken } from "./pajekTokens.ts";

/** A partition or vector while it is read: a number a vertex. */
export interface PajekColumn {
  readonly values: readonly number[];
  readonly isDeclared: () => boolean;
  readonly declare: (tokens: readonly PajekToken[], place: Place) => void;
  readonly add: (tokens: readonly PajekToken[], place: Place) => void;
  /** Checks that there are as many values as declared. */
  readonly finish: (place: Place) => void;
}

export function pajekColumn(bounds: Pick<Limits, "actors">): PajekColumn {
  const values: number[] = [];
  let declared: number | null = null;
  return {
    values,
    isDeclared: () => declared !== null,
    declare: (tokens, place) => {
      if (declared !== null) throw fileError(place, "a second *Vertices", "values");
      declared = pajekCount(tokens[0]?.text ?? "", place);
      checkSize("vertices", declared, bounds.actors, place);
    },
    add: (tokens, place) => {
      for (const { text } of tokens) {
        const value = parseNumber(text);
        if (value === null) throw fileError(place, quoted(text), "a number");
        if (declared !== null && values.length === declared) {
          throw fileError(place, `a value beyond the ${declared} of *Vertices`, "one value a vertex");
        }
        checkSize("vertices", values.length + 1, bounds.actors, place);
        values.push(value);
      }
    },
    finish: (place) => {
      if (declared !== null && values.length < declared) {
        throw fileError(place, `${values.length} values at the end`, `${declared}, as *Vertices says`);
      }
    },
  };
}

/** Reads a count of vertices. */
export function pajekCount(text: string, place: Place): number {
  const count = /^\d{1,15}$/.test(text) ? Number(text) : null;
  if (count === null) throw fileError(place, quoted(text), "the number of vertices behind *Vertices");
  return count;
}
