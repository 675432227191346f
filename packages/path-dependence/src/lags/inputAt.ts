import { exp, sin } from "@commonweal/numerics";
import type { LagInput } from "./LagInput.ts";

/** Gives the level of a leading series at a time of at least 0. */
export function inputAt(input: LagInput, time: number): number {
  switch (input.kind) {
    case "step":
      return input.size;
    case "ramp":
      return input.slope * time;
    case "exponential":
      return exp(input.growth * time);
    case "sinusoid":
      return input.amplitude * sin((2 * Math.PI * time) / input.period);
  }
}
