import type { Parameters } from "@commonweal/path-dependence";
import type { CaseData } from "../CaseData.ts";
import { type ControlName, controls, powerNames } from "./controls.ts";
import type { LabStart } from "./LabView.ts";
import { nearestStep } from "./nearestStep.ts";
import { sharedPower } from "./sharedPower.ts";

/** The counterfactual that a page starts with: half the way to equal power and half the fusion, from the start. */
const shift: Readonly<Record<string, number>> = { rho: 0.5, dF: 0.5, at: 0 };

/** The case's own values, on the steps of the sliders and inside their ends. */
export function startOf({
  base,
  periods,
  actors,
  ties,
}: Pick<CaseData, "base" | "periods"> & {
  readonly actors: readonly { readonly id: string }[];
  readonly ties: readonly { readonly id: string }[];
}): LabStart {
  const known = { ...base, ...shift } as Parameters & Record<string, number>;
  const values = Object.fromEntries(
    controls.map((control) => [control.name, nearestStep(control, known[control.name] ?? control.min)]),
  ) as Record<ControlName, number>;
  const society = powerNames[2];
  return {
    values: sharedPower(values, society, values[society]),
    periods: periods.map(({ id }) => id),
    selectable: [...actors, ...ties].map(({ id }) => id),
  };
}
