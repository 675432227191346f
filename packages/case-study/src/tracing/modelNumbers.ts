import type { studyResults } from "../report/studyResults.ts";
import type { ResultNumber } from "./ResultNumber.ts";
import { resultKeys } from "./resultKeys.ts";

type Results = Pick<
  ReturnType<typeof studyResults>,
  "patterns" | "tried" | "accepted" | "shown" | "interventions" | "propositions" | "parameters"
>;

type Proposition = Results["propositions"][number];
type Range = readonly [number, number];

const counted = (value: number | null) => ({ value, interval: null });
const ranged = ([low, high]: Range) => ({ value: null, interval: { low, high } });
const middle = (effect: { low: number; median: number; high: number } | null) => ({
  value: effect?.median ?? null,
  interval: effect && { low: effect.low, high: effect.high },
});

function propositionNumbers({ id, share, interval, parts, region }: Proposition): ResultNumber[] {
  return [
    { ...resultKeys.proposition(id), value: share, interval },
    ...parts.flatMap((part) => [
      { ...resultKeys.claim("holds", id, part.id), ...counted(part.holds) },
      { ...resultKeys.claim("share", id, part.id), value: part.share, interval: part.interval },
      { ...resultKeys.claim("cutoff", id, part.id), ...counted(part.cutoff) },
      { ...resultKeys.claim("effect", id, part.id), ...middle(part.effect) },
    ]),
    ...region.flatMap(({ parameter, min, max, holds, fails }) => [
      { ...resultKeys.region("tried", id, parameter), ...ranged([min, max]) },
      { ...resultKeys.region("holds", id, parameter), ...ranged(holds) },
      { ...resultKeys.region("fails", id, parameter), ...ranged(fails) },
    ]),
  ];
}

/** Every number that comes from runs of the model, and the parameters themselves. */
export function modelNumbers(results: Results): readonly ResultNumber[] {
  return [
    ...results.propositions.flatMap(propositionNumbers),
    ...(["tried", "accepted", "shown"] as const).map((what) => ({
      ...resultKeys.ensemble(what),
      ...counted(results[what]),
    })),
    ...results.patterns.flatMap((pattern, place) =>
      (["passed", "excludedAlone"] as const).map((what) => ({
        ...resultKeys.pattern(what, pattern, place),
        ...counted(pattern[what]),
      })),
    ),
    ...results.interventions.flatMap((row) => [
      ...(["of", "better", "worse", "normalChange"] as const).map((what) => ({
        ...resultKeys.intervention(what, row),
        ...counted(row[what]),
      })),
      { ...resultKeys.intervention("change", row), ...middle(row.change) },
    ]),
    ...results.parameters.flatMap(({ name, value, range }) => [
      { ...resultKeys.parameter("value", name), ...counted(value) },
      ...(range === null ? [] : [{ ...resultKeys.parameter("range", name), ...ranged(range) }]),
    ]),
  ];
}
