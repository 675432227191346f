import { PathDependenceError } from "../errors.ts";
import type { DrawRule } from "./DrawRule.ts";

/** Prepares f(x) − x, the drift of the first colour's share under a rule of two colours. */
export function drift(rule: DrawRule): (share: number) => number {
  const shares = new Float64Array(2);
  const chances = new Float64Array(2);
  return (share) => {
    shares[0] = share;
    shares[1] = 1 - share;
    rule(shares, chances);
    const chance = chances[0] as number;
    if (chance >= 0 && chance <= 1) return chance - share;
    const message = `Found a chance of ${chance} at a share of ${share}; expected 0 to 1.`;
    throw new PathDependenceError("invalid-rule", message, ["rule"]);
  };
}
