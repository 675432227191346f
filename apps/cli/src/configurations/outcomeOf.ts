import type { OutcomeSet } from "@commonweal/qca";
import { Failure } from "../terminal/Failure.ts";
import type { CaseColumn } from "./CaseColumn.ts";
import { conditionOf } from "./conditionOf.ts";

interface AskedOutcome {
  /** The column. */
  readonly name: string;
  readonly from: (column: CaseColumn) => OutcomeSet;
}

/** Reads an outcome as it is asked for: `SURV`, its absence `~SURV`, or a level `PB[1]`. */
export function outcomeOf(text: string): AskedOutcome {
  const [, sign = "", name = "", level] = /^(~?)(.*?)(?:\[(\d{1,3})\])?$/s.exec(text.trim()) ?? [];
  const negated = sign === "~";
  return {
    name,
    from: (column) => {
      const { values, levels } = conditionOf(column);
      if (level !== undefined) {
        const memberships = Array.from(values, (value) => Number(value === Number(level)));
        return { name: `${name}[${level}]`, values: memberships, negated };
      }
      if (levels === undefined) return { name, values, negated };
      const message = `error: option '--outcome': the column has levels up to ${levels - 1}; expected one of them, as in ${name}[1].`;
      throw new Failure(2, message);
    },
  };
}
