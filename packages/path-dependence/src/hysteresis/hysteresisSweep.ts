import { PathDependenceError } from "../errors.ts";
import type { PerGroup } from "../meanField/simulateMeanField.ts";
import type { ModelVariant } from "../model/ModelVariant.ts";
import { modelVariantOf } from "../model/modelVariantOf.ts";
import type { Parameters } from "../model/Parameters.ts";
import { parametersOf } from "../model/parametersOf.ts";
import { resolvedVariant } from "../variants/resolvedVariant.ts";
import { type Equilibrium, equilibriumOf } from "./Equilibrium.ts";
import { type JumpProblem, jumpBetween } from "./jumpBetween.ts";
import { settle } from "./settle.ts";

const controls = [
  "needThreshold",
  "needThresholdState",
  "needThresholdCapital",
  "needThresholdSociety",
  "environment",
] as const;

/** What is moved: the need threshold of one group or of all three, or the level of the environment. */
export type HysteresisControl = (typeof controls)[number];

export interface HysteresisOptions {
  readonly of: HysteresisControl;
  readonly from: number;
  /** Above `from`. */
  readonly to: number;
  /** Default 100. */
  readonly steps?: number;
  /** Level of the environment while a threshold moves. Default: the level at the onset. */
  readonly environment?: number;
  readonly variant?: ModelVariant;
}

/** One sweep; places match `control`. */
export interface HysteresisPaths {
  readonly state: Float64Array;
  readonly capital: Float64Array;
  readonly society: Float64Array;
}

export interface HysteresisGroup {
  /** Where the rising sweep leaves the loop, and where the falling one does; `null` without a loop or beyond the range. */
  readonly jumpUp: number | null;
  readonly jumpDown: number | null;
  /** jumpUp − jumpDown, in the unit of the control; 0 without a loop, `null` when an end of the range lies within it. */
  readonly width: number | null;
  /** Area between the sweeps, in the unit of the control. */
  readonly area: number;
}

export interface HysteresisSweep {
  /** Values of the control, rising. */
  readonly control: Float64Array;
  /** Initiative at rest while the control rises, and while it falls again. */
  readonly up: HysteresisPaths;
  readonly down: HysteresisPaths;
  readonly loop: PerGroup<HysteresisGroup>;
  /** Values of the control, both ways counted, at which initiative did not come to rest. */
  readonly unsettled: number;
}

/** Sweeps that differ by more than this lie on different branches. */
const apart = 1e-6;

/**
 * Moves a need threshold or the environment up and down so slowly that initiative, memory and norms always come to rest.
 *
 * Gives initiative per group on both ways, where each way jumps (refined to 1e-10 of the range) and the width of the loop;
 * x is a share, the control has no unit. Without a field (F and J alone, no crowding out) the width in a common threshold
 * or in the environment is 2 H(K) / (β b), K = β (J + F), H(K) = K √(1 − 1/K) − artanh √(1 − 1/K); below K = 1 it is 0.
 *
 * The rising sweep starts from the initial initiative. Imitation without exploration conserves unanimity and has no
 * loop of its own. Normal times: no campaign, no backlog.
 *
 * O(steps × rounds to rest).
 *
 * @example
 * const parameters = { ...defaultParameters, crowdOut: 0 };
 * const sweep = hysteresisSweep(parameters, { of: "needThreshold", from: 0.2, to: 0.8, steps: 60, environment: 0.5 });
 * sweep.loop.society.width; // ≈ 0.276728607
 * @throws {PathDependenceError} `invalid-parameters`, `invalid-variant`, `invalid-sweep`.
 * @see Brock & Durlauf (2001), Review of Economic Studies 68(2), 235–260.
 */
export function hysteresisSweep(parameters: Parameters, options: HysteresisOptions): HysteresisSweep {
  const { of, from, to, steps = 100 } = options;
  const checked = parametersOf(parameters);
  const variant = resolvedVariant(modelVariantOf(options.variant ?? {}));
  if (!(from < to && Number.isFinite(to - from) && Number.isInteger(steps) && steps >= 1)) {
    const message = `The sweep runs from ${from} to ${to} in ${steps} steps; expected a rising range and a whole number of steps.`;
    throw new PathDependenceError("invalid-sweep", message);
  }
  const atOnset = Math.min(1, checked.initialEnvironment + checked.reformPace * checked.normalWeeks);
  const { environment = atOnset } = options;
  if (!(controls.includes(of) && Number.isFinite(environment))) {
    const message = `The sweep moves ${of} in an environment of ${environment}; expected one of ${controls.join(", ")}, and a finite number.`;
    throw new PathDependenceError("invalid-sweep", message);
  }
  const equilibriumAt = (value: number) => controlled(checked, variant, of, environment, value);

  const control = Float64Array.from({ length: steps + 1 }, (_, step) => from + ((to - from) * step) / steps);
  const upStates = new Float64Array(3 * control.length);
  const downStates = new Float64Array(3 * control.length);
  const initiative = new Float64Array(3).fill(checked.initialInitiative);
  let unsettled = 0;
  for (let step = 0; step <= steps; step += 1) {
    if (!settle(equilibriumAt(control[step] as number), initiative)) unsettled += 1;
    upStates.set(initiative, 3 * step);
  }
  for (let step = steps; step >= 0; step -= 1) {
    if (!settle(equilibriumAt(control[step] as number), initiative)) unsettled += 1;
    downStates.set(initiative, 3 * step);
  }
  const ends = [open(equilibriumAt(from)), open(equilibriumAt(to))] as const;
  const problem: JumpProblem = { control, upStates, downStates, smooth: isSmooth(variant), equilibriumAt };
  return {
    control,
    up: pathsOf(upStates),
    down: pathsOf(downStates),
    loop: {
      state: loopOf(problem, ends, 0),
      capital: loopOf(problem, ends, 1),
      society: loopOf(problem, ends, 2),
    },
    unsettled,
  };
}

function controlled(
  parameters: Parameters,
  variant: Equilibrium["variant"],
  of: HysteresisControl,
  environment: number,
  value: number,
): Equilibrium {
  if (of === "environment") return equilibriumOf(parameters, variant, value);
  const changed =
    of === "needThreshold"
      ? { needThresholdState: value, needThresholdCapital: value, needThresholdSociety: value }
      : { [of]: value };
  return equilibriumOf({ ...parameters, ...changed }, variant, environment);
}

function isSmooth({ rule, exploration }: Equilibrium["variant"]): boolean {
  return rule === "logit" || (rule === "fermi" && exploration > 0);
}

function pathsOf(states: Float64Array): HysteresisPaths {
  const path = (group: number) => states.filter((_, place) => place % 3 === group);
  return { state: path(0), capital: path(1), society: path(2) };
}

/** Tells for each group whether rest from 0 and rest from 1 differ here, so that a loop is open. */
function open(equilibrium: Equilibrium): readonly boolean[] {
  const low = new Float64Array(3);
  const high = new Float64Array(3).fill(1);
  settle(equilibrium, low);
  settle(equilibrium, high);
  return Array.from(low, (x, group) => Math.abs(x - (high[group] as number)) > apart);
}

function loopOf(
  problem: JumpProblem,
  [openFrom, openTo]: readonly [readonly boolean[], readonly boolean[]],
  group: number,
): HysteresisGroup {
  const { control, upStates, downStates } = problem;
  const last = control.length - 1;
  const gap = (step: number) =>
    Math.abs((upStates[3 * step + group] as number) - (downStates[3 * step + group] as number));
  let area = 0;
  let first = -1;
  let end = -1;
  for (let step = 0; step <= last; step += 1) {
    if (step > 0) {
      const span = (control[step] as number) - (control[step - 1] as number);
      area += (span * (gap(step) + gap(step - 1))) / 2;
    }
    if (gap(step) <= apart) continue;
    if (first < 0) first = step;
    end = step;
  }
  const whole = !openFrom[group] && !openTo[group];
  if (first < 0) return { jumpUp: null, jumpDown: null, width: whole ? 0 : null, area };
  const jumpUp = end < last ? jumpBetween(problem, group, end, end + 1) : null;
  const jumpDown = first > 0 ? jumpBetween(problem, group, first, first - 1) : null;
  if (!whole) return { jumpUp, jumpDown, width: null, area };
  return { jumpUp, jumpDown, width: jumpUp === null || jumpDown === null ? null : jumpUp - jumpDown, area };
}
