import { exp } from "@commonweal/numerics";
import { demand } from "../model/demand.ts";
import { signChange } from "../urns/signChange.ts";
import { leadersBranch } from "./leadersBranch.ts";

/** Shares of options that reproduce themselves, up to the naming of the options. */
export interface OptionEquilibrium {
  /** How many options share the lead; all of them in the symmetric equilibrium. */
  readonly leaders: number;
  /** Share of each leader. */
  readonly share: number;
  /** Share of each other option; `null` where there is none. */
  readonly rest: number | null;
  /** Steepest slope of the response there. */
  readonly slope: number;
  /** Whether small departures shrink when choices are revised bit by bit. `null` for slope 1 and at a spinodal. */
  readonly stable: boolean | null;
}

/**
 * Finds all equilibria of choice among several options, each the more attractive the more choose it.
 *
 * Solves p_i = e^(K p_i) / Σ_j e^(K p_j); shares in [0, 1], no unit. Shares take two values at most: k leaders of a and
 * n − k others of b, with t = ln(a / b) and K = t (k + n / (e^t − 1)), which is convex in t, so that no solution is missed.
 * The symmetric equilibrium is stable below K = n only. A single leader exists from the spinodal K < n on (2.7456 for
 * three options), so that between the two history decides whether anyone leads at all. Ascending in the leaders' share;
 * each stands for all choices of the leaders, n! / (k! (n − k)!) of them. For two options K is twice βJ of `fieldEquilibria`.
 *
 * O(options).
 *
 * @example
 * optionFieldEquilibria(3.5).map(({ leaders, stable }) => [leaders, stable]); // => [[3, false], [2, false], [1, true]]
 * optionFieldEquilibria(4).at(-1).share; // ≈ 0.9539302689
 * optionFieldEquilibria(2); // => [{ leaders: 3, share: 1 / 3, rest: null, slope: 2 / 3, stable: true }]
 * @throws {PathDependenceError} `invalid-parameters` for a K that is negative or not finite, or unless options is a whole
 * number from 2 to 1000.
 */
export function optionFieldEquilibria(coupling: number, options = 3): OptionEquilibrium[] {
  demand(coupling >= 0 && coupling < Infinity, "coupling", coupling, "a finite number of at least 0");
  const known = Number.isInteger(options) && options >= 2 && options <= 1000;
  demand(known, "options", options, "a whole number from 2 to 1000");
  const slope = coupling / options;
  const found: OptionEquilibrium[] = [
    { leaders: options, share: 1 / options, rest: null, slope, stable: slope === 1 ? null : slope < 1 },
  ];
  for (let leaders = 1; leaders < options; leaders += 1) {
    const { couplingAt, lowest } = leadersBranch(options, leaders);
    const gap = (lead: number) => couplingAt(lead) - coupling;
    const least = gap(lowest);
    const flat = 4e-16 * options;
    if (lowest > 0 && Math.abs(least) <= flat)
      found.push(equilibrium(coupling, options, leaders, lowest, true));
    if (least >= -flat) continue;
    if (lowest > 0 && coupling < options) {
      found.push(equilibrium(coupling, options, leaders, signChange(gap, 0, lowest)));
    }
    const beyond = coupling / leaders + 1;
    found.push(equilibrium(coupling, options, leaders, signChange(gap, lowest, beyond)));
  }
  return found.sort((one, other) => one.share - other.share || other.leaders - one.leaders);
}

function equilibrium(
  coupling: number,
  options: number,
  leaders: number,
  lead: number,
  spinodal = false,
): OptionEquilibrium {
  const fade = exp(-lead);
  const share = 1 / (leaders + (options - leaders) * fade);
  const rest = share * fade;
  let slope = coupling * options * share * rest;
  if (leaders > 1) slope = Math.max(slope, coupling * share);
  if (options - leaders > 1) slope = Math.max(slope, coupling * rest);
  return { leaders, share, rest, slope, stable: spinodal || slope === 1 ? null : slope < 1 };
}
