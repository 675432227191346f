import type { Parameters } from "@commonweal/path-dependence";
import type { CaseData } from "../CaseData.ts";
import { type ControlName, controls, decimalsOf, powerNames } from "./controls.ts";
import type { LabStart } from "./LabView.ts";
import { sharedPower } from "./sharedPower.ts";

/** The counterfactual that a page starts with: half the way to equal power and half the fusion, from the start. */
const shift: Readonly<Record<string, number>> = { rho: 0.5, dF: 0.5, at: 0 };

/** The case's own values, on the steps of the sliders and inside their ends. */
export function startOf({ base, periods }: Pick<CaseData, "base" | "periods">): LabStart {
  const known = { ...base, ...shift } as Parameters & Record<string, number>;
  const values = Object.fromEntries(
    controls.map((control) => {
      const inside = Math.min(control.max, Math.max(control.min, known[control.name] ?? control.min));
      return [control.name, Number(inside.toFixed(decimalsOf(control)))];
    }),
  ) as Record<ControlName, number>;
  const society = powerNames[2];
  return { values: sharedPower(values, society, values[society]), periods: periods.map(({ id }) => id) };
}
