import { communityOutputs } from "./communityOutputs.ts";

/** Outputs in which −1 says that there is nothing to tell. */
const mayBeMissing = new Set<number>(
  (["trigger", "xCommittees", "xResidents"] as const).map((name) => communityOutputs.indexOf(name)),
);

/**
 * Writes the mean of every output over replications, and behind the means their standard deviations when there are two
 * replications or more. Rows in which an output is missing do not count for it.
 */
export function assignSpread(
  rows: Float64Array,
  replications: number,
  out: Float64Array,
  from: number,
): void {
  const width = communityOutputs.length;
  for (let output = 0; output < width; output += 1) {
    const missing = mayBeMissing.has(output);
    const counts = (value: number) => !missing || value >= 0;
    let count = 0;
    let sum = 0;
    for (let row = 0; row < replications; row += 1) {
      const value = rows[row * width + output] as number;
      if (!counts(value)) continue;
      count += 1;
      sum += value;
    }
    const mean = count > 0 ? sum / count : -1;
    out[from + output] = mean;
    if (replications === 1) continue;
    let squares = 0;
    for (let row = 0; row < replications; row += 1) {
      const value = rows[row * width + output] as number;
      if (counts(value)) squares += (value - mean) * (value - mean);
    }
    out[from + width + output] = count > 1 ? Math.sqrt(squares / (count - 1)) : -1;
  }
}
