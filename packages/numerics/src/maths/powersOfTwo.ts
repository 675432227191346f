const lowest = -1074;

/** 2^n for n = −1074..1023, made by exact doublings. */
const powers = new Float64Array(1023 - lowest + 1);
powers[0] = Number.MIN_VALUE;
for (let index = 1; index < powers.length; index += 1) powers[index] = (powers[index - 1] as number) * 2;

/** Multiplies by 2^n, n = −1075..1024, with one rounding. */
export function scale(value: number, n: number): number {
  if (n >= lowest && n <= 1023) return value * (powers[n - lowest] as number);
  return n > 1023 ? value * 2 * (powers[1023 - lowest] as number) : (value / 2) * (powers[0] as number);
}
