import { type Control, decimalsOf } from "./controls.ts";

/** The value on a slider's steps that is nearest to another, inside its ends. */
export function nearestStep(control: Pick<Control, "min" | "max" | "step">, value: number): number {
  const { min, max, step } = control;
  const inside = Math.min(max, Math.max(min, value));
  return Number((min + step * Math.round((inside - min) / step)).toFixed(decimalsOf(control)));
}
