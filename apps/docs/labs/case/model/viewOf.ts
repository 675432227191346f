import { type ControlName, controls, decimalsOf, parameterNames, powerNames } from "./controls.ts";
import { actorCounts, firstView, type LabStart, type LabView, replicationCounts } from "./LabView.ts";

export interface ReadView {
  readonly view: LabView;
  /** What of the address was not followed: the name, what was found, what was expected. */
  readonly refused: readonly { readonly name: string; readonly found: string; readonly expected: string }[];
}

const plainNumber = /^(?:\d+\.?\d*|\.\d+)$/;

/**
 * Reads a view from the part of an address after `#`. What it does not say, or says wrongly, is as the page starts.
 *
 * Power shares count only together and only where they add up to 1. Unknown names are passed over: other parts of a site
 * may use the address too.
 */
export function viewOf(address: string, start: LabStart): ReadView {
  const given = new URLSearchParams(address.replace(/^#/, ""));
  const first = firstView(start);
  const refused: { name: string; found: string; expected: string }[] = [];
  const values: Record<ControlName, number> = { ...first.values };
  for (const control of controls) {
    const found = given.get(control.name);
    if (found === null) continue;
    const { name, min, max } = control;
    const value = plainNumber.test(found) ? Number(Number(found).toFixed(decimalsOf(control))) : Number.NaN;
    if (value >= min && value <= max) values[name] = value;
    else refused.push({ name, found, expected: `${min}–${max}` });
  }
  const power = powerNames.map((name) => values[name]);
  const total = power.reduce((sum, share) => sum + share, 0);
  if (Math.abs(total - 1) > 1e-9) {
    for (const name of powerNames) values[name] = first.values[name];
    const found = power.join(" + ");
    refused.push({ name: powerNames.join(" + "), found, expected: "1" });
  }
  const oneOf = <Value extends string | number>(name: string, known: readonly Value[], other: Value) => {
    const found = given.get(name);
    if (found === null) return other;
    const value = known.find((each) => String(each) === found);
    if (value === undefined) refused.push({ name, found, expected: known.join(", ") });
    return value ?? other;
  };
  const seed = given.get("seed");
  const isSeed = seed !== null && /^\d{1,9}$/.test(seed);
  if (seed !== null && !isSeed) refused.push({ name: "seed", found: seed, expected: "0–999999999" });
  return {
    view: {
      values,
      agents: oneOf("agents", actorCounts, first.agents),
      replications: oneOf("replications", replicationCounts, first.replications),
      seed: isSeed ? Number(seed) : first.seed,
      across: oneOf("across", parameterNames, first.across),
      up: oneOf("up", parameterNames, first.up),
      period: oneOf("period", start.periods, first.period),
      selected: given.get("selected") ?? "",
    },
    refused,
  };
}
