import { QcaError } from "../errors.ts";
import { checkMemberships } from "../sets/checkMemberships.ts";
import type { ConditionSet, QcaData } from "./QcaData.ts";

const operators = /[~*+[\](){},;\s]/;

function checkName(name: string, path: readonly PropertyKey[]): void {
  if (name !== "" && !operators.test(name)) return;
  const message = `Found a name of ${name.length} characters that is empty or holds ~ * + , ; a bracket or white space; expected a plain word.`;
  throw new QcaError("invalid-name", message, path);
}

function checkLevels({ values, levels = 2 }: ConditionSet, position: number): void {
  const path = ["conditions", position];
  if (!Number.isInteger(levels) || levels < 2 || levels > 255) {
    const message = `Condition ${position} has ${levels} levels; expected a whole number from 2 to 255.`;
    throw new QcaError("invalid-level", message, [...path, "levels"]);
  }
  for (let index = 0; index < values.length; index++) {
    const value: unknown = values[index];
    if (typeof value === "number" && Number.isInteger(value) && value >= 0 && value < levels) continue;
    const found = typeof value === "number" ? `${value}` : typeof value;
    const message = `Value ${index} of condition ${position} is ${found}; expected a level from 0 to ${levels - 1}.`;
    throw new QcaError("invalid-level", message, [...path, "values", index]);
  }
}

/** Refuses data that no truth table can be made of. */
export function checkData({ conditions, outcome }: QcaData): void {
  if (conditions.length === 0) {
    throw new QcaError("no-conditions", "Found 0 conditions; expected at least one.", ["conditions"]);
  }
  const names = new Set<string>();
  checkMemberships(["outcome", "values"], outcome.values);
  checkName(outcome.name.replace(/\[\d+\]$/, ""), ["outcome", "name"]);
  for (const [position, condition] of conditions.entries()) {
    const { name, values, levels } = condition;
    checkName(name, ["conditions", position, "name"]);
    if (names.has(name)) {
      const message = `Condition ${position} has the name of an earlier one; expected each name once.`;
      throw new QcaError("duplicate-name", message, ["conditions", position, "name"]);
    }
    names.add(name);
    if (values.length !== outcome.values.length) {
      const message = `Condition ${position} has ${values.length} cases and the outcome ${outcome.values.length}; expected as many.`;
      throw new QcaError("unequal-lengths", message, ["conditions", position, "values"]);
    }
    if (levels === undefined) checkMemberships(["conditions", position, "values"], values);
    else checkLevels(condition, position);
  }
}
