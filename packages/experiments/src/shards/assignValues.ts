import type { SweepParameter } from "./SweepParameter.ts";

/** Turns a point of the unit cube into values of the parameters, in place. */
export function assignValues(parameters: readonly SweepParameter[], point: Float64Array): void {
  parameters.forEach((parameter, at) => {
    const place = point[at] as number;
    if ("levels" in parameter) {
      const { levels } = parameter;
      point[at] = levels[Math.min(levels.length - 1, Math.floor(place * levels.length))] as number;
    } else point[at] = Math.min(parameter.max, parameter.min + (parameter.max - parameter.min) * place);
  });
}
