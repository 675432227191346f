import { expm1 } from "@commonweal/numerics";
import type { CommunityStructure } from "./communityStructure.ts";
import { reachQueue, spreadReach } from "./spreadReach.ts";

/** What is known of the backlog, who has started the campaign, and whom their orders reach. */
export interface Campaign {
  /** Observed backlog at each place of the chains of news; at place 0 the backlog itself. */
  readonly observed: Float64Array;
  /** Places where commanders stand that have not begun, with those commanders. */
  readonly waiting: Map<number, number[]>;
  /** All places where commanders stand. */
  readonly places: readonly number[];
  readonly reach: Float64Array;
  readonly queue: ReturnType<typeof reachQueue>;
  /** Means of reach over all actors and over society. */
  reachOfAll: number;
  reachOfSociety: number;
}

export function readyCampaign(
  { actors, chains, commanders }: CommunityStructure,
  reach: Float64Array,
): Campaign {
  const waiting = new Map<number, number[]>();
  for (const commander of commanders) {
    const place = chains.place[commander] as number;
    if (place < 0) continue;
    const others = waiting.get(place);
    if (others) others.push(commander);
    else waiting.set(place, [commander]);
  }
  reach.fill(0);
  return {
    observed: new Float64Array(chains.from.length),
    waiting,
    places: [...waiting.keys()],
    reach,
    queue: reachQueue(actors),
    reachOfAll: 0,
    reachOfSociety: 0,
  };
}

/** Shares of the gap that news closes in a step at each place, 1 − exp(−ι · strength · step). */
export function newsFactors(
  { chains }: CommunityStructure,
  informationRate: number,
  step: number,
): Float64Array {
  return chains.strength.map((strength) => -expm1(-informationRate * strength * step));
}

/** Moves what is known on by a step. */
export function spreadNews(
  { observed }: Campaign,
  { chains }: CommunityStructure,
  factors: Float64Array,
  backlog: number,
): void {
  observed[0] = backlog;
  for (let place = 1; place < observed.length; place += 1) {
    const before = observed[chains.from[place] as number] as number;
    const here = observed[place] as number;
    observed[place] = here + (factors[place] as number) * (before - here);
  }
}

/** Largest observed backlog among commanders, whether they have begun or not; 0 where none is informed. */
export function knownToCommanders({ observed, places }: Campaign): number {
  let most = 0;
  for (const place of places) most = Math.max(most, observed[place] as number);
  return most;
}

/** Lets commanders begin who know of a backlog of `threshold` or more; tells whether any did. */
export function beginCampaigns(
  campaign: Campaign,
  structure: CommunityStructure,
  threshold: number,
): boolean {
  const { waiting, observed, reach, queue } = campaign;
  if (waiting.size === 0) return false;
  let any = false;
  for (const [place, commanders] of waiting) {
    if ((observed[place] as number) < threshold) continue;
    any = true;
    waiting.delete(place);
    if (structure.mobilise === "complete") reach.fill(1);
    else for (const commander of commanders) spreadReach(commander, structure.mobilise, reach, queue);
  }
  if (any) assignMeanReach(campaign, structure);
  return any;
}

function assignMeanReach(campaign: Campaign, { actors, sector, ofSector }: CommunityStructure): void {
  let all = 0;
  let society = 0;
  for (let actor = 0; actor < actors; actor += 1) {
    const reached = campaign.reach[actor] as number;
    all += reached;
    if (sector[actor] === 2) society += reached;
  }
  campaign.reachOfAll = all / actors;
  campaign.reachOfSociety = society / (ofSector[2] as number);
}
