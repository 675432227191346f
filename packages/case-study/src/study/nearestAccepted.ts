import type { ParameterName, Parameters, ScenarioSetup } from "@commonweal/path-dependence";
import type { Ensemble } from "./Ensemble.ts";

/**
 * Finds the accepted set closest to the case's stated values.
 *
 * Distance: root of the sum of squared differences, each in units of its parameter's range; the first of equals.
 * `null` where no set was accepted. O(accepted × parameters).
 */
export function nearestAccepted(
  { accepted, varying, points }: Ensemble,
  { base }: Pick<ScenarioSetup, "base">,
): { readonly set: number; readonly parameters: Parameters } | null {
  let [nearest, least] = [-1, Infinity];
  const stated = (name: string) => base[name as ParameterName];
  for (const set of accepted) {
    let distance = 0;
    for (const [column, { name, min, max }] of varying.entries()) {
      const step = ((points[set * varying.length + column] as number) - stated(name)) / (max - min);
      distance += step * step;
    }
    if (distance < least) [nearest, least] = [set, distance];
  }
  if (nearest < 0) return null;
  const values = varying.map(
    ({ name }, column) => [name, points[nearest * varying.length + column]] as const,
  );
  return { set: nearest, parameters: withWhole({ ...base, ...Object.fromEntries(values) }, varying) };
}

const shares = ["powerState", "powerCapital", "powerSociety"] as const;

/** Fits the power shares that did not vary into what the varied ones leave: the ensemble divided all three by their sum. */
function withWhole(parameters: Parameters, varying: Ensemble["varying"]): Parameters {
  const fixed = shares.filter((share) => !varying.some(({ name }) => name === share));
  if (fixed.length === 0 || fixed.length === shares.length) return parameters;
  const total = (names: readonly (typeof shares)[number][]) =>
    names.reduce((sum, name) => sum + parameters[name], 0);
  const left = 1 - total(shares.filter((share) => !fixed.includes(share)));
  const each = total(fixed);
  return {
    ...parameters,
    ...Object.fromEntries(fixed.map((name) => [name, (parameters[name] / each) * left])),
  };
}
