import type { QcaData } from "../model/QcaData.ts";
import type { UndecidedCase } from "../model/TruthTable.ts";

export interface CaseRows {
  /** Cases by the index of their row, rows in order. */
  readonly casesOf: ReadonlyMap<number, readonly number[]>;
  readonly undecided: readonly UndecidedCase[];
}

/** Finds the row in which each case has more than 0.5 membership; a case at exactly 0.5 has none. */
export function caseRows({ conditions, outcome }: QcaData): CaseRows {
  const found = new Map<number, number[]>();
  const undecided: UndecidedCase[] = [];
  for (let index = 0; index < outcome.values.length; index++) {
    let row = 0;
    const between: number[] = [];
    for (const [position, { values, levels }] of conditions.entries()) {
      const value = values[index] as number;
      if (levels === undefined && value === 0.5) between.push(position);
      row = row * (levels ?? 2) + (levels === undefined ? Number(value > 0.5) : value);
    }
    if (between.length > 0) undecided.push({ case: index, conditions: between });
    else {
      const cases = found.get(row);
      if (cases) cases.push(index);
      else found.set(row, [index]);
    }
  }
  return { casesOf: new Map([...found].sort(([a], [b]) => a - b)), undecided };
}
