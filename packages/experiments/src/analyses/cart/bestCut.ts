/** Runs that no question to an input can part. */
export interface TargetGroup {
  readonly runs: number;
  /** Of their targets about the means of the node, so that all groups together have none. */
  readonly sums: Float64Array;
}

/** Where groups in an order are best cut in two: how many come first, 0 for nowhere, and the spread this takes away. */
export function bestCut(groups: readonly TargetGroup[], leastLeaf: number): { place: number; gain: number } {
  const all = groups.reduce((count, { runs }) => count + runs, 0);
  const left = new Float64Array(groups[0]?.sums.length ?? 0);
  let [place, gain, runs] = [0, 0, 0];
  for (let next = 1; next < groups.length; next += 1) {
    const group = groups[next - 1] as TargetGroup;
    runs += group.runs;
    for (let column = 0; column < left.length; column += 1) {
      left[column] = (left[column] as number) + (group.sums[column] as number);
    }
    if (runs < leastLeaf || all - runs < leastLeaf) continue;
    // Sums of the right side are those of the left with the other sign.
    const here = left.reduce((sum, each) => sum + each * each, 0) * (1 / runs + 1 / (all - runs));
    if (here > gain) [place, gain] = [next, here];
  }
  return { place, gain };
}
