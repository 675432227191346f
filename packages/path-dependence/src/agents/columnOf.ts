import { PathDependenceError } from "../errors.ts";
import type { ColumnKinds } from "./AgentRule.ts";
import type { AgentRun } from "./AgentRun.ts";
import type { ColumnArrays } from "./ColumnArrays.ts";

/** Gives a column of a run, or its signal, by name; throws `invalid-output` where there is none. */
export function columnOf<Kinds extends ColumnKinds, Parameters>(
  run: AgentRun<Kinds, Parameters>,
  name: string,
  path: readonly PropertyKey[],
): ColumnArrays[keyof ColumnArrays] {
  const { rule, columns, signal } = run;
  if (name === rule.signal) return signal;
  if (Object.hasOwn(columns, name)) return columns[name] as ColumnArrays[keyof ColumnArrays];
  const names = [rule.signal, ...Object.keys(rule.columns)].join(", ");
  throw new PathDependenceError("invalid-output", `Found "${name}"; expected one of ${names}.`, path);
}
