import type { CommunityNetwork } from "../community/CommunityNetwork.ts";
import { groupedTies } from "../community/groupedTies.ts";

/** Circles of residents who hear each other and nobody else, behind one actor of state and one of capital. */
export function residentCircles(count: number, size: number): CommunityNetwork {
  const actors = 2 + count * size;
  const [sources, targets]: [number[], number[]] = [[], []];
  for (let circle = 0; circle < count; circle += 1) {
    for (let i = 0; i < size; i += 1) {
      for (let j = 0; j < size; j += 1) {
        if (i === j) continue;
        sources.push(2 + circle * size + i);
        targets.push(2 + circle * size + j);
      }
    }
  }
  const influence = groupedTies(actors, sources, targets, new Float64Array(sources.length).fill(1));
  const none = groupedTies(actors, [], [], []);
  const kinds = Uint8Array.from({ length: actors }, (_, actor) => (actor < 2 ? actor : 3));
  return { kinds, ties: { mobilise: none, inform: none, supply: none, influence } };
}
