import type { NeighbourLists } from "./distinctNeighbours.ts";

/**
 * Orders actors by who has the most alters among those still there, the first of equal ones.
 *
 * The winner of each pair of actors, of pairs, and so on stands in a tree, so that a loss of an alter costs O(log actors).
 */
export function adaptiveDegreeOrder({ offsets, targets }: NeighbourLists): number[] {
  const order = offsets.length - 1;
  let leaves = 1;
  while (leaves < order) leaves *= 2;
  const left = Int32Array.from({ length: leaves }, (_, actor) =>
    actor < order ? (offsets[actor + 1] as number) - (offsets[actor] as number) : -1,
  );
  const winners = new Uint32Array(2 * leaves);
  for (let actor = 0; actor < leaves; actor += 1) winners[leaves + actor] = actor;
  const play = (place: number): void => {
    const [first, second] = [winners[2 * place] as number, winners[2 * place + 1] as number];
    winners[place] = (left[second] as number) > (left[first] as number) ? second : first;
  };
  for (let place = leaves - 1; place > 0; place -= 1) play(place);
  const update = (actor: number, degree: number): void => {
    left[actor] = degree;
    for (let place = (leaves + actor) >> 1; place > 0; place >>= 1) play(place);
  };

  const removed: number[] = [];
  while (removed.length < order) {
    const actor = winners[1] as number;
    removed.push(actor);
    update(actor, -1);
    for (let slot = offsets[actor] as number; slot < (offsets[actor + 1] as number); slot += 1) {
      const other = targets[slot] as number;
      const degree = left[other] as number;
      if (degree >= 0) update(other, degree - 1);
    }
  }
  return removed;
}
