import { quarterTurns } from "./quarterTurns.ts";
import { cosOfRest, sinOfRest } from "./sinCosOfRest.ts";

/**
 * Takes the sine of an angle in radians, with the same bits in every engine.
 *
 * Range [−1, 1]; NaN at ±Infinity. Whole quarter turns are taken off first, right for every finite x: up to |x| =
 * 2^20 π (3,294,198) with π/2 in four parts, beyond with 1,200 bits of 2/π. Error below 0.8 units in the last place
 * (measured on 4e5 arguments).
 *
 * O(1); beyond 2^20 π some thirty times slower.
 *
 * @example
 * sin(1); // => 0.8414709848078965
 * sin(Math.PI); // => 1.2246467991473532e-16
 * @see Cody & Waite (1980), Software Manual for the Elementary Functions.
 * @see Payne & Hanek (1983), ACM SIGNUM Newsletter 18(1), 19–24.
 */
export function sin(x: number): number {
  if (x - x !== 0) return Number.NaN;
  // Below, x²/6 is less than half a unit in the last place; −0 stays −0.
  if (Math.abs(x) < 1e-8) return x;
  const { turns, high, low } = quarterTurns(x);
  const value = turns & 1 ? cosOfRest(high, low) : sinOfRest(high, low);
  return turns & 2 ? -value : value;
}
