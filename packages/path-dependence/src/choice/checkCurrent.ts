import { demand } from "../model/demand.ts";

/** Throws `invalid-parameters` unless the current action is one of the actions. */
export function checkCurrent(current: number, actions: number): void {
  const known = Number.isInteger(current) && current >= 0 && current < actions;
  demand(known, "current", current, `a whole number from 0 to ${actions - 1}`);
}
