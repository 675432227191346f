import { type ControlName, controls, parameterNames, powerNames } from "./controls.ts";
import { actorCounts, firstView, type LabStart, type LabView, replicationCounts } from "./LabView.ts";
import { nearestStep } from "./nearestStep.ts";

export interface ReadView {
  readonly view: LabView;
  /** What of the address was not followed: the name, what was found, what was expected. */
  readonly refused: readonly { readonly name: string; readonly found: string; readonly expected: string }[];
}

/** More known values than these are not listed. */
const most = 12;

const plainNumber = /^(?:\d+\.?\d*|\.\d+)$/;

/**
 * Reads a view from the part of an address after `#`. What it does not say, or says wrongly, is as the page starts.
 *
 * A value off the steps of its slider is refused, not rounded. Power shares count only together and only where they add up
 * to 1, and the map's two sides only where they differ. Unknown names are passed over: other parts of a site may use the
 * address too.
 */
export function viewOf(address: string, start: LabStart): ReadView {
  const given = new URLSearchParams(address.replace(/^#/, ""));
  const first = firstView(start);
  const refused: { name: string; found: string; expected: string }[] = [];
  const values: Record<ControlName, number> = { ...first.values };
  for (const control of controls) {
    const found = given.get(control.name);
    if (found === null) continue;
    const { name, min, max, step } = control;
    const value = plainNumber.test(found) ? Number(found) : Number.NaN;
    if (nearestStep(control, value) === value) values[name] = value;
    else {
      const steps = [value - step / 2, value + step / 2].map((near) => nearestStep(control, near));
      const isInside = value >= min && value <= max;
      refused.push({ name, found, expected: isInside ? steps.join(", ") : `${min}–${max}` });
    }
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
    const named = known.length > most ? [...known.slice(0, 2), "…", known.at(-1)] : known;
    if (value === undefined) refused.push({ name, found, expected: named.join(", ") });
    return value ?? other;
  };
  const across = oneOf("across", parameterNames, first.across);
  const sides = parameterNames.filter((name) => name !== across);
  const seed = given.get("seed");
  const isSeed = seed !== null && /^\d{1,9}$/.test(seed);
  if (seed !== null && !isSeed) refused.push({ name: "seed", found: seed, expected: "0–999999999" });
  return {
    view: {
      values,
      agents: oneOf("agents", actorCounts, first.agents),
      replications: oneOf("replications", replicationCounts, first.replications),
      seed: isSeed ? Number(seed) : first.seed,
      across,
      up: oneOf("up", sides, first.up === across ? first.across : first.up),
      period: oneOf("period", start.periods, first.period),
      selected: given.get("selected") === "" ? "" : oneOf("selected", start.selectable, ""),
    },
    refused,
  };
}
