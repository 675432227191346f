import { PathDependenceError } from "../errors.ts";
import { assignTangent } from "./assignTangent.ts";
import { type BranchSystem, branchWork } from "./BranchSystem.ts";
import { correctedRounds } from "./correctedRounds.ts";
import { solvedAtPrecision } from "./solvedAtPrecision.ts";

const mostSteps = 20_000;
const smallestStep = 1e-9;
const straightEnough = 0.95;

/**
 * Follows the curve of solutions from precision 0, where `start` solves, to its first point of the wanted precision.
 *
 * Steps of arc length along the tangent, each corrected by Newton's method, pass the folds at which the precision turns
 * back. Gives the logarithms.
 */
export function principalBranch(system: BranchSystem, start: Float64Array, precision: number): Float64Array {
  const { size } = system;
  const work = branchWork(size);
  let [point, ahead] = [new Float64Array(size + 1), new Float64Array(size + 1)];
  let [tangent, turned] = [new Float64Array(size + 1), new Float64Array(size + 1)];
  point.set(start);
  turned[size] = 1;
  if (precision === 0) return start;
  let turn = assignTangent(system, work, point, turned, tangent);
  let step = 0.1;
  for (let count = 0; turn > 0 && count < mostSteps && step > smallestStep; count += 1) {
    for (let k = 0; k <= size; k += 1) ahead[k] = (point[k] as number) + step * (tangent[k] as number);
    const rounds = correctedRounds(system, work, ahead, tangent);
    if (rounds < 0 || assignTangent(system, work, ahead, tangent, turned) < straightEnough) {
      step /= 2;
      continue;
    }
    if ((ahead[size] as number) >= precision) {
      const found = solvedAtPrecision(system, work, point, ahead, precision);
      if (found) return found;
      step /= 2;
      continue;
    }
    [point, ahead] = [ahead, point];
    [tangent, turned] = [turned, tangent];
    if (rounds <= 3) step *= 1.5;
  }
  turn = point[size] as number;
  const message = `Found no way along the branch beyond precision ${turn}; expected to reach ${precision}.`;
  throw new PathDependenceError("no-convergence", message, ["precision"]);
}
