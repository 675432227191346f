import { log1p, tanh } from "@commonweal/numerics";

/** Where tanh(βh + K m) − m turns, with its value there: a valley first, then a hill; `null` unless K > 1. */
export interface FieldTurns {
  readonly valley: number;
  readonly hill: number;
  /** Signs of the values; 0 where rounding cannot tell them from 0. */
  readonly below: number;
  readonly above: number;
}

export function fieldTurns(pull: number, push: number): FieldTurns | null {
  if (!(pull > 1)) return null;
  const steepness = Math.sqrt(1 - 1 / pull);
  const angle = (log1p(steepness) - log1p(-steepness)) / 2;
  const valley = (-angle - push) / pull;
  const hill = (angle - push) / pull;
  const flat = 4e-16 * (1 + Math.abs(push));
  const signAt = (m: number) => {
    const value = tanh(push + pull * m) - m;
    return Math.abs(value) <= flat ? 0 : Math.sign(value);
  };
  return { valley, hill, below: signAt(valley), above: signAt(hill) };
}
