import { logistic } from "@commonweal/numerics";
import { PathDependenceError } from "../errors.ts";
import { checkWhole } from "../urns/checkWhole.ts";
import { escapeTime } from "./escapeTime.ts";

export interface GlauberEscapeOptions {
  /** Number of actors, 1 to 1e7. */
  readonly actors: number;
  /** Precision times the pull of the others' mean, K. */
  readonly coupling: number;
  /** Precision times private payoff, h. Default: 0. */
  readonly field?: number;
  /** How many act at the start. Default: 0. */
  readonly from?: number;
  /** How many must act. Default: half, rounded up. */
  readonly to?: number;
}

/**
 * Finds how long a finite group under logit choice stays locked in before it first gets to half, exactly.
 *
 * In sweeps, one choice an actor on average. Convention (Glauber): a step picks one actor evenly; it acts with
 * chance 1 / (1 + exp(−2 (K m + h))), else waits, whatever it did before; m = (2k − n) / n is the mean over all, itself
 * included, with k actors acting before the step. The time grows as exp(n × barrier) for K above 1: lock-in of a group is
 * a long time, not for ever, so always state the horizon.
 *
 * `null` where the mean is beyond the largest double.
 *
 * O(actors).
 *
 * @example
 * glauberEscape({ actors: 10, coupling: 1.5 }); // ≈ 36.1248504038
 * @throws {PathDependenceError} `invalid-option`.
 * @see Glauber (1963), Journal of Mathematical Physics 4(2), 294–307.
 */
export function glauberEscape(options: GlauberEscapeOptions): number | null {
  const { actors, coupling, field = 0, from = 0, to = Math.ceil(actors / 2) } = options;
  checkWhole("actors", actors, 1, 1e7);
  for (const [name, value] of [
    ["coupling", coupling],
    ["field", field],
  ] as const)
    if (!Number.isFinite(value))
      throw new PathDependenceError("invalid-option", `Found ${name} = ${value}; expected a finite number.`, [
        name,
      ]);
  const pull = (acting: number): number => 2 * (coupling * ((2 * acting - actors) / actors) + field);
  const up = (acting: number): number => ((actors - acting) / actors) * logistic(pull(acting));
  const down = (acting: number): number => (acting / actors) * logistic(-pull(acting));
  const steps = escapeTime({ up, down, top: actors }, from, to);
  return steps === null ? null : steps / actors;
}
