import { ExperimentsError } from "../../errors.ts";
import type { TargetGroup } from "./bestCut.ts";

const most = 12;

/** The categories that are best set apart from the others where no order of them helps: all subsets are tried. */
export function bestSubset<Group extends TargetGroup>(
  groups: readonly Group[],
  leastLeaf: number,
): { chosen: Group[]; gain: number } {
  if (groups.length > most) {
    const message = `Found ${groups.length} categories in one input; expected at most ${most} with more than two classes.`;
    throw new ExperimentsError("invalid-counts", message, ["inputs"]);
  }
  const all = groups.reduce((count, { runs }) => count + runs, 0);
  const columns = groups[0]?.sums.length ?? 0;
  let best: { chosen: Group[]; gain: number } = { chosen: [], gain: 0 };
  // The first category is always among the chosen, so that no parting is tried twice.
  for (let subset = 1; subset < 2 ** groups.length - 1; subset += 2) {
    const chosen = groups.filter((_, place) => (subset & (1 << place)) !== 0);
    const runs = chosen.reduce((count, group) => count + group.runs, 0);
    if (runs < leastLeaf || all - runs < leastLeaf) continue;
    let squares = 0;
    for (let column = 0; column < columns; column += 1) {
      squares += chosen.reduce((sum, group) => sum + (group.sums[column] as number), 0) ** 2;
    }
    const gain = squares * (1 / runs + 1 / (all - runs));
    if (gain > best.gain) best = { chosen, gain };
  }
  return best;
}
