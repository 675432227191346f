import { stream, uniform } from "@commonweal/numerics";
import { defaultParameters, type ParameterName, type ScenarioSetup } from "@commonweal/path-dependence";
import { openRanges, type WorldKind } from "./worldKinds.ts";

/** What a world's ensemble varies, and around what. */
export type World = Pick<ScenarioSetup, "base" | "varying">;

/**
 * Draws a world of a kind: each range shrinks to half its width at a place drawn by lot, for in one world not everything is
 * open. The emergency lasts half a year.
 */
export function drawnWorld(
  kind: WorldKind,
  { seed, world }: { readonly seed: number; readonly world: number },
): World {
  const random = stream({ root: seed, replication: world, purpose: kind.id });
  const ranges = Object.entries({ ...openRanges, ...kind.ranges }) as [
    ParameterName,
    readonly [number, number],
  ][];
  const drawn = ranges.map(([name, [least, most]]) => {
    const low = least + ((most - least) / 2) * uniform(random);
    return { name, min: low, max: low + (most - least) / 2 };
  });
  const fixed = drawn.filter(({ min, max }) => min === max).map(({ name, min }) => [name, min] as const);
  return {
    base: { ...defaultParameters, ...Object.fromEntries(fixed), emergencyWeeks: 26 },
    varying: drawn.filter(({ min, max }) => min < max),
  };
}
