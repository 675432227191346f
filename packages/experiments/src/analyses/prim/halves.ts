import { permutation, stream } from "@commonweal/numerics";

/** Deals runs into those that are searched and those held out, both in their order. */
export function halves(runs: number, holdOut: number, seed: number): [searched: number[], heldOut: number[]] {
  const dealt = Array.from(permutation(stream({ root: seed, purpose: "prim: held out" }), runs));
  const size = Math.round(holdOut * runs);
  const inOrder = (list: number[]) => list.sort((a, b) => a - b);
  return [inOrder(dealt.slice(size)), inOrder(dealt.slice(0, size))];
}
