import type { CommunityNetwork } from "./CommunityNetwork.ts";
import { reversedTies } from "./reversedTies.ts";
import { sectorOfKind } from "./sectorOfKind.ts";
import { reachQueue, spreadReach } from "./spreadReach.ts";

export interface SupplyReach {
  /** Share of society that state and capital reach along supply ties, 0 to 1. */
  readonly share: number;
  /** 1 for actors of state and capital with a path of supply ties to somebody of society. */
  readonly supplies: Uint8Array;
}

/** Finds who of state and capital supplies society, and what share of it is reached. O(ties) for equal strengths. */
export function supplyReach({ kinds, ties }: CommunityNetwork): SupplyReach {
  const actors = kinds.length;
  const sectors = Uint8Array.from(
    { length: actors },
    (_, actor) => sectorOfKind[kinds[actor] as number] as number,
  );
  if (ties.supply === "complete") {
    return { share: 1, supplies: sectors.map((sector) => (sector < 2 ? 1 : 0)) };
  }
  const queue = reachQueue(actors);
  const reached = new Float64Array(actors);
  const reaching = new Float64Array(actors);
  const reversed = reversedTies(ties.supply);
  for (let actor = 0; actor < actors; actor += 1) {
    if (sectors[actor] === 2) spreadReach(actor, reversed, reaching, queue);
    else spreadReach(actor, ties.supply, reached, queue);
  }
  let society = 0;
  let total = 0;
  for (let actor = 0; actor < actors; actor += 1) {
    if (sectors[actor] !== 2) continue;
    society += 1;
    total += reached[actor] as number;
  }
  const supplies = sectors.map((sector, actor) => (sector < 2 && (reaching[actor] as number) > 0 ? 1 : 0));
  return { share: total / society, supplies };
}
