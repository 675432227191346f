import { exp } from "@commonweal/numerics";
import { demand } from "../model/demand.ts";
import { leadersBranch } from "./leadersBranch.ts";

/** Weakest coupling at which one option can lead. */
export interface OptionSpinodal {
  readonly coupling: number;
  /** Share of the leader there. */
  readonly share: number;
}

/**
 * Finds the weakest coupling at which one of several options can keep a lead that it has got.
 *
 * The least K for which p_i = e^(K p_i) / Σ_j e^(K p_j) has a solution with a single leader, and the leader's share; no
 * unit. From three options on it lies below n, where the symmetric state gives way, and the lead appears with a jump.
 *
 * O(1).
 *
 * @example
 * optionFieldSpinodal().coupling; // ≈ 2.7456435767
 * optionFieldSpinodal().share; // ≈ 0.5848004182
 * optionFieldSpinodal(2); // => { coupling: 2, share: 0.5 }
 * @throws {PathDependenceError} `invalid-parameters` unless options is a whole number from 2 to 1000.
 */
export function optionFieldSpinodal(options = 3): OptionSpinodal {
  const known = Number.isInteger(options) && options >= 2 && options <= 1000;
  demand(known, "options", options, "a whole number from 2 to 1000");
  const { couplingAt, lowest } = leadersBranch(options, 1);
  return { coupling: couplingAt(lowest), share: 1 / (1 + (options - 1) * exp(-lowest)) };
}
