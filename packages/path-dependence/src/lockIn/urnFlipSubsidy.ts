import { exp } from "@commonweal/numerics";
import { PathDependenceError } from "../errors.ts";
import { checkedUrn } from "../urns/checkedUrn.ts";
import { checkWhole } from "../urns/checkWhole.ts";
import { drawChance } from "../urns/drawChance.ts";
import type { Urn } from "../urns/Urn.ts";
import { smallestPush } from "./smallestPush.ts";

export interface UrnFlipOptions {
  /** Draws within which the second colour must come to lead, up to 3,000. */
  readonly horizon: number;
  /** Chance with which it must, above 0, below 1. Default: 1/2. */
  readonly chance?: number;
}

/**
 * Finds the smallest sustained subsidy of the second colour that takes the majority from the first within a horizon.
 *
 * The urn holds the present counts. A subsidy σ multiplies the odds of the first colour by exp(−2σ), for any draw rule,
 * so that its unit is that of the field in a mean-field logit, precision times payoff. The answer is the σ at which the
 * second colour comes to hold more balls, at some draw up to the horizon, with exactly the given chance.
 *
 * `null` when none does it: the horizon is too short, or the rule never draws the second colour. 0 when none is needed.
 *
 * O(horizon²) a try, some 50 tries; O(horizon²) space.
 *
 * @example
 * const push = (first) => urnFlipSubsidy({ initial: [first, 5], rule: logitRule(3) }, { horizon: 50 });
 * push(5); // => 0
 * push(40) > push(20); // => true
 * @throws {PathDependenceError} `invalid-urn`, `invalid-rule`, `invalid-option`.
 */
export function urnFlipSubsidy(urn: Urn, { horizon, chance = 0.5 }: UrnFlipOptions): number | null {
  checkWhole("horizon", horizon, 1, 3000);
  if (!(chance > 0 && chance < 1))
    throw new PathDependenceError("invalid-option", `Found chance = ${chance}; expected 0 to 1.`, ["chance"]);
  const { initial, added } = checkedUrn(urn);
  const chanceAt = drawChance(urn);
  const ahead = ((initial[0] as number) - (initial[1] as number)) / added;
  if (ahead < 0) return 0;
  const rows = Array.from({ length: horizon }, (_, drawn) => {
    const row = new Float64Array(drawn + 1);
    for (let first = 0; first <= drawn; first += 1)
      if (ahead + 2 * first - drawn >= 0) row[first] = chanceAt(first, drawn);
    return row;
  });
  if (flipChance(rows, ahead, 0) < chance) return null;
  return smallestPush((push) => flipChance(rows, ahead, exp(-2 * push)) >= chance, 400);
}

/** Chance that the second colour comes to lead, with the odds of the first multiplied. */
function flipChance(rows: readonly Float64Array[], ahead: number, odds: number): number {
  const law = new Float64Array(rows.length + 1);
  law[0] = 1;
  let gone = 0;
  rows.forEach((row, drawn) => {
    let entering = 0;
    for (let first = 0; first <= drawn; first += 1) {
      const here = law[first] as number;
      const plain = row[first] as number;
      const up = plain === 1 ? here : (here * plain * odds) / (plain * odds + 1 - plain);
      law[first] = here - up + entering;
      entering = up;
      if (ahead + 2 * first - drawn - 1 < 0) {
        gone += law[first] as number;
        law[first] = 0;
      }
    }
    law[drawn + 1] = entering;
  });
  return gone;
}
