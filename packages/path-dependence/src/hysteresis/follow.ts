import { assignMoves, type Equilibrium } from "./Equilibrium.ts";

const mostRounds = 100;
const nudge = 1e-6;
const here = new Float64Array(3);
const ahead = new Float64Array(3);
const behind = new Float64Array(3);
const probe = new Float64Array(3);
const slopes = new Float64Array(9);

/**
 * Takes initiative by Newton's steps to the rest point of the branch that it is on, in place, and tells whether that branch
 * is still there. At a fold Newton needs some thirty steps where settling would take millions.
 *
 * The branch is gone once the determinant of minus the slopes is no longer above 0, or initiative leaves 0 to 1.
 */
export function follow(equilibrium: Equilibrium, initiative: Float64Array): boolean {
  for (let round = 0; round < mostRounds; round += 1) {
    assignMoves(equilibrium, initiative, here);
    if (Math.max(...here.map(Math.abs)) < 1e-15) return true;
    for (let column = 0; column < 3; column += 1) {
      probe.set(initiative);
      probe[column] = (initiative[column] as number) + nudge;
      assignMoves(equilibrium, probe, ahead);
      probe[column] = (initiative[column] as number) - nudge;
      assignMoves(equilibrium, probe, behind);
      for (let row = 0; row < 3; row += 1) {
        slopes[3 * row + column] = ((behind[row] as number) - (ahead[row] as number)) / (2 * nudge);
      }
    }
    const whole = determinant(slopes, here, -1);
    if (!(whole > 0)) return false;
    let largest = 0;
    for (let group = 0; group < 3; group += 1) {
      const step = determinant(slopes, here, group) / whole;
      const next = (initiative[group] as number) + step;
      if (!(next >= 0 && next <= 1)) return false;
      initiative[group] = next;
      largest = Math.max(largest, Math.abs(step));
    }
    if (largest < 1e-12) return true;
  }
  return false;
}

/** Determinant of a 3 × 3 matrix with one column replaced (Cramer's rule); −1 replaces none. */
function determinant(matrix: Float64Array, column: Float64Array, replaced: number): number {
  const cell = (row: number, place: number) =>
    (place === replaced ? column[row] : matrix[3 * row + place]) as number;
  const minor = (a: number, b: number) => cell(1, a) * cell(2, b) - cell(1, b) * cell(2, a);
  return cell(0, 0) * minor(1, 2) - cell(0, 1) * minor(0, 2) + cell(0, 2) * minor(0, 1);
}
