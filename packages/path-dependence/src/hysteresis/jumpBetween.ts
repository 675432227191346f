import type { Equilibrium } from "./Equilibrium.ts";
import { follow } from "./follow.ts";
import { settle } from "./settle.ts";

export interface JumpProblem {
  readonly control: Float64Array;
  /** Initiative of the three groups at every value of the control, on the way up and on the way down. */
  readonly upStates: Float64Array;
  readonly downStates: Float64Array;
  /** Whether rest points move smoothly with the control, so that Newton's steps can follow them. */
  readonly smooth: boolean;
  readonly equilibriumAt: (value: number) => Equilibrium;
}

const rounds = 60;

/** Finds by halving where, between a step inside the loop and the next outside, the branch that was followed ends. */
export function jumpBetween(problem: JumpProblem, group: number, inside: number, outside: number): number {
  const { control, upStates, downStates, smooth, equilibriumAt } = problem;
  const rising = outside > inside;
  const [own, other] = rising ? [upStates, downStates] : [downStates, upStates];
  const branch = own.slice(3 * inside, 3 * inside + 3);
  const beyond = other.slice(3 * outside, 3 * outside + 3);
  const half = Math.abs((own[3 * inside + group] as number) - (other[3 * inside + group] as number)) / 2;
  const range = (control[control.length - 1] as number) - (control[0] as number);
  let near = control[inside] as number;
  let far = control[outside] as number;
  for (let round = 0; round < rounds && Math.abs(far - near) > 1e-10 * range; round += 1) {
    const middle = (near + far) / 2;
    const equilibrium = equilibriumAt(middle);
    const moved = branch.slice();
    if (!smooth) settle(equilibrium, moved);
    const there = smooth
      ? follow(equilibrium, moved)
      : Math.abs((moved[group] as number) - (beyond[group] as number)) > half;
    if (there) {
      near = middle;
      branch.set(moved);
    } else far = middle;
  }
  return (near + far) / 2;
}
