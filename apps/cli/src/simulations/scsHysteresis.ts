import type { HysteresisLoopRecord } from "@commonweal/figures";
import { type HysteresisSweep, hysteresisSweep } from "@commonweal/path-dependence";
import type { ScsSimulation } from "./ScsSimulation.ts";
import { scsFigureWords } from "./scsFigureWords.ts";

const groups = ["state", "capital", "society"] as const;
const steps = 240;

/** Ends of the sweep: as far beyond the usual levels of the environment as jumps may lie. */
const [from, to] = [-0.5, 1.5];

function sweepOf({ parameters, variant }: ScsSimulation): HysteresisSweep {
  const values = Object.fromEntries(
    Object.entries(parameters).map(([name, { value }]) => [name, value]),
  ) as Parameters<typeof hysteresisSweep>[0];
  return hysteresisSweep(values, { of: "environment", from, to, steps, variant });
}

/** The record of a sweep of the environment up and down by a run's parameters, each time to rest. */
export function scsHysteresis(run: ScsSimulation, language: "en" | "zh"): HysteresisLoopRecord {
  const words = scsFigureWords[language];
  const { control, up, down, loop } = sweepOf(run);
  const falling = control.slice().reverse();
  return {
    id: "hysteresis",
    title: words.hysteresis,
    subtitle: words.sweep,
    source: words.source(run),
    description: words.hysteresisDescription,
    xLabel: words.environment,
    yLabel: words.share,
    loops: groups.map((group) => {
      const { jumpUp, jumpDown, width } = loop[group];
      return {
        title: words[group],
        key: group,
        up: { control, response: up[group], jump: jumpUp },
        down: { control: falling, response: down[group].slice().reverse(), jump: jumpDown },
        halfWidth: width === null || width === 0 ? null : width / 2,
      };
    }),
    words: { up: words.rising, down: words.falling, halfWidth: words.halfWidth, empty: words.empty },
  };
}
