import { PathDependenceError } from "../errors.ts";
import { parameterTable } from "../model/parameterTable.ts";
import { powerShares } from "./powerShares.ts";
import { ScenarioSetup } from "./ScenarioSetup.ts";

const limits = new Map<string, { readonly min: number; readonly max: number }>(
  parameterTable.map((entry) => [entry.name, entry]),
);
const isShare = (name: string) => (powerShares as readonly string[]).includes(name);

/**
 * Checks a setup: known names, each once, and no value beyond the table's limits at either end of a range, after
 * `set` and `scale`. Throws `invalid-setup` with the path of the fault.
 */
export function scenarioSetupOf(value: unknown): ScenarioSetup {
  const result = ScenarioSetup.safeParse(value);
  if (!result.success) {
    const issue = result.error.issues[0];
    const place = (issue?.path ?? []).map(String).join(".");
    throw fault(`Setup, ${place || "whole"}: ${issue?.message}`, issue?.path ?? []);
  }
  const { base, varying, scenarios } = result.data;
  const ranges = new Map<string, readonly [number, number]>(
    Object.entries(base).map(([name, number]) => [name, [number, number]]),
  );
  const seen = new Set<string>();
  varying.forEach(({ name, min, max }, index) => {
    const path = ["varying", index];
    if (!limits.has(name)) {
      throw fault(`"${name}" is not a parameter; expected one of ${[...limits.keys()].join(", ")}.`, path);
    }
    if (seen.has(name)) throw fault(`"${name}" varies twice; expected each parameter once.`, path);
    if (min > max) throw fault(`"${name}" varies from ${min} to ${max}; expected min at most max.`, path);
    seen.add(name);
    ranges.set(name, [min, max]);
    checkLimits(name, min, path);
    checkLimits(name, max, path);
  });
  const ids = new Set<string>();
  scenarios.forEach(({ id, set = {}, scale = {} }, index) => {
    if (ids.has(id))
      throw fault(`Scenario "${id}" stands twice; expected ids of their own.`, ["scenarios", index]);
    ids.add(id);
    const after = new Map(ranges);
    for (const [name, number] of Object.entries(set)) after.set(name, [number, number]);
    for (const [name, by] of Object.entries(scale)) {
      const [low, high] = after.get(name) as readonly [number, number];
      after.set(name, [low * by, high * by]);
    }
    for (const name of Object.keys({ ...set, ...scale })) {
      for (const end of after.get(name) ?? []) checkLimits(name, end, ["scenarios", index, name]);
    }
  });
  return result.data;
}

/** Power shares may pass 1 here: they are divided by their sum. */
function checkLimits(name: string, value: number, path: readonly PropertyKey[]): void {
  const { min, max } = limits.get(name) as { min: number; max: number };
  const most = isShare(name) ? Infinity : max;
  if (value >= min && value <= most) return;
  throw fault(`"${name}" becomes ${value}; expected ${min} to ${most}.`, path);
}

function fault(message: string, path: readonly PropertyKey[]): PathDependenceError {
  return new PathDependenceError("invalid-setup", message, path);
}
