import { QcaError } from "../errors.ts";
import type { TruthTable } from "../model/TruthTable.ts";

/** Levels of each condition that are expected to help the outcome, from literals such as `DEV`, `~URB` or `IND[2]`. */
export function expectedLevels(
  { conditions }: TruthTable,
  expectations: readonly string[],
): ReadonlySet<number>[] {
  const expected = conditions.map(() => new Set<number>());
  for (const [position, literal] of expectations.entries()) {
    const [, sign = "", name = "", level] = /^(~?)([^[]+)(?:\[(\d{1,3})\])?$/.exec(literal.trim()) ?? [];
    const place = conditions.findIndex((condition) => condition.name === name);
    if (place < 0) {
      const message = `Expectation ${position} names no condition; expected one such as A, ~A or A[1].`;
      throw new QcaError("unknown-condition", message, ["expectations", position]);
    }
    const { levels } = conditions[place] as { levels: number };
    const meant = level === undefined ? (sign === "~" ? 0 : 1) : Number(level);
    if (meant >= levels || (level !== undefined && sign === "~")) {
      const message = `Expectation ${position} means no level of condition ${place}; expected one from 0 to ${levels - 1}, without ~.`;
      throw new QcaError("invalid-level", message, ["expectations", position]);
    }
    expected[place]?.add(meant);
  }
  return expected;
}
