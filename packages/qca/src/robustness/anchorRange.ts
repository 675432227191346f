import type { DirectAnchors } from "../calibration/calibrateDirect.ts";
import { QcaError } from "../errors.ts";
import type { Solution } from "../solutions/Solution.ts";
import { modelKey } from "./modelKey.ts";

/** Why a range ends: the solution changes, another anchor is reached, or the steps are used up. */
export type RangeEnd = "solution" | "anchor" | "steps";

export interface AnchorRange {
  /** The least and the largest anchor tried with the same solution. */
  readonly low: number;
  readonly high: number;
  readonly lowEnd: RangeEnd;
  readonly highEnd: RangeEnd;
}

export interface AnchorSteps {
  /** How far the anchor moves at each step, above 0, in the value's own unit. */
  readonly step: number;
  /** Steps to each side at most. Default 20. */
  readonly maxSteps?: number;
}

/**
 * Finds between which values of one calibration anchor a solution stays the same, all else equal.
 *
 * The anchor moves by steps to each side until the solution changes, another anchor is reached, or the steps are used up; what
 * lies between two steps is not looked at. `solve` calibrates with the anchors it is given and gives the solution.
 *
 * @example
 * const raw = [900, 600, 500, 200];
 * const outcome = { name: "Y", values: [1, 1, 0, 0] };
 * const solve = (anchors) =>
 *   conservativeSolution(
 *     truthTable({ conditions: [{ name: "A", values: calibrateDirect(raw, anchors) }], outcome }, { inclusionCut: 0.8 }),
 *   );
 * anchorRange({ out: 300, crossover: 550, in: 800 }, "crossover", solve, { step: 10 }).low; // => 540
 * @throws {QcaError} `invalid-limit` for a step that is not above 0; what `solve` throws.
 * @see Oana & Schneider (2021), A Robustness Test Protocol for Applied QCA; R package SetMethods.
 */
export function anchorRange(
  anchors: DirectAnchors,
  anchor: "out" | "crossover" | "in",
  solve: (anchors: DirectAnchors) => Solution,
  { step, maxSteps = 20 }: AnchorSteps,
): AnchorRange {
  if (!(step > 0 && step < Number.POSITIVE_INFINITY) || !Number.isSafeInteger(maxSteps) || maxSteps < 1) {
    const message = `Found step = ${step}, maxSteps = ${maxSteps}; expected a step above 0 and a whole number of steps.`;
    throw new QcaError("invalid-limit", message, ["step"]);
  }
  const key = modelKey(solve(anchors));
  const rises = anchors.out < anchors.in;
  const inOrder = ({ out, crossover, in: inside }: DirectAnchors) =>
    rises ? out < crossover && crossover < inside : out > crossover && crossover > inside;
  const walk = (sign: 1 | -1): { last: number; end: RangeEnd } => {
    let last = anchors[anchor];
    for (let count = 1; count <= maxSteps; count++) {
      const moved = { ...anchors, [anchor]: anchors[anchor] + sign * count * step };
      if (!inOrder(moved)) return { last, end: "anchor" };
      if (modelKey(solve(moved)) !== key) return { last, end: "solution" };
      last = moved[anchor];
    }
    return { last, end: "steps" };
  };
  const [down, up] = [walk(-1), walk(1)];
  return { low: down.last, high: up.last, lowEnd: down.end, highEnd: up.end };
}
