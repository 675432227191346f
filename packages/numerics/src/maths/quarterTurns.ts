/** Adding and taking away 1.5 · 2^52 rounds to a whole number, faster than Math.round. */
const toWhole = 6755399441055744;

/** π/2 in parts of 31 bits, so that up to 2^21 times a part is exact, and what is left. */
const first = 1.5707963267341256;
const second = 6.07710049817245e-11;
const third = 8.333742909677158e-20;
const fourth = 8.843720566135701e-29;

/** 2^20 π, from where on the parts no longer multiply exactly. */
const farthest = 3294198;

/** An angle as whole quarter turns (0 to 3) and a rest `high + low` of at most π/4; the object is reused. */
export interface QuarterTurns {
  turns: number;
  high: number;
  low: number;
}

const result: QuarterTurns = { turns: 0, high: 0, low: 0 };

/** Takes whole quarter turns off a finite angle; the rest is right to 2^−118, however near to 0. */
export function quarterTurns(x: number): QuarterTurns {
  if (Math.abs(x) > farthest) return farQuarterTurns(x);
  const turns = x * (2 / Math.PI) + toWhole - toWhole;
  const a = x - turns * first;
  const b = turns * second;
  const near = a - b;
  const c = turns * third;
  const rest = near - c;
  const low = a - near - b + (near - rest - c) - turns * fourth;
  result.turns = turns & 3;
  result.high = rest + low;
  result.low = low - (result.high - rest);
  return result;
}

/** Bits behind the point: 1,024 for the largest double, 62 for the one nearest to a whole quarter, the rest to spare. */
const bits = 1200n;
let quarter = 0n;

/** The same in whole numbers of any length. */
function farQuarterTurns(x: number): QuarterTurns {
  quarter ||= 8n * angleOfInverse(5n) - 2n * angleOfInverse(239n);
  const unit = Math.abs(x) < 1e16 ? 2 ** 32 : 1;
  const whole = (BigInt(x * unit) << bits) / BigInt(unit);
  const turns = (2n * whole + (x < 0 ? -quarter : quarter)) / (2n * quarter);
  const rest = (whole - turns * quarter) >> 1000n;
  const high = Number(rest);
  result.turns = Number(turns & 3n);
  result.high = high / 2 ** 200;
  result.low = Number(rest - BigInt(high)) / 2 ** 200;
  return result;
}

/** atan(1/n) by Gregory's series, for Machin's formula. */
function angleOfInverse(n: bigint): bigint {
  let total = 0n;
  let divisor = 1n;
  for (let power = (1n << bits) / n; power; power /= -n * n) {
    total += power / divisor;
    divisor += 2n;
  }
  return total;
}
