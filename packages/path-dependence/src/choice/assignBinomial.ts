/** Writes the chance of each number of successes among `out.length − 1` trials, adding one trial after the other. */
export function assignBinomial(out: Float64Array, share: number): void {
  out.fill(0);
  out[0] = 1;
  for (let trials = 1; trials < out.length; trials += 1) {
    for (let successes = trials; successes > 0; successes -= 1) {
      out[successes] = (out[successes] as number) * (1 - share) + (out[successes - 1] as number) * share;
    }
    out[0] = (out[0] as number) * (1 - share);
  }
}
