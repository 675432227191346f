import type { CommunityNetwork, CommunityTies } from "./CommunityNetwork.ts";
import { checkNetwork } from "./checkNetwork.ts";
import { type InformChains, informChains } from "./informChains.ts";
import { type Listening, listening } from "./listening.ts";
import { sectorOfKind } from "./sectorOfKind.ts";
import { reachQueue, spreadReach } from "./spreadReach.ts";
import { supplyReach } from "./supplyReach.ts";

/** What follows from a network alone, made once for all runs on it. */
export interface CommunityStructure {
  readonly actors: number;
  readonly kind: Uint8Array;
  readonly sector: Uint8Array;
  /** Number of actors of each kind and of each sector. */
  readonly ofKind: Float64Array;
  readonly ofSector: Float64Array;
  readonly listening: Listening;
  /** 1 where an actor hears of need: all but committees that no resident informs, where there are residents. */
  readonly hearsNeed: Uint8Array;
  readonly mobilise: CommunityTies | "complete";
  /** Actors of Party and government with a tie to mobilise somebody, ascending. */
  readonly commanders: Uint32Array;
  /** Reach of all commanders together, 0 to 1 for each actor. */
  readonly commandable: Float64Array;
  /** Mean of that over society. */
  readonly directed: number;
  readonly chains: InformChains;
  /** Share of society that is reached by supply ties. */
  readonly supplied: number;
  readonly supplies: Uint8Array;
  /** Actors of each sector that supply society. */
  readonly suppliers: Float64Array;
}

/** Checks a network and finds who reaches whom. O(actors log actors + ties) when strengths are equal. */
export function communityStructure(network: CommunityNetwork): CommunityStructure {
  checkNetwork(network);
  const { ties } = network;
  const kind = Uint8Array.from(network.kinds);
  const sector = kind.map((place) => sectorOfKind[place] as number);
  const ofKind = new Float64Array(4);
  const ofSector = new Float64Array(3);
  const suppliers = new Float64Array(3);
  const { share, supplies } = supplyReach(network);
  for (let actor = 0; actor < kind.length; actor += 1) {
    const [own, among] = [kind[actor] as number, sector[actor] as number];
    ofKind[own] = (ofKind[own] as number) + 1;
    ofSector[among] = (ofSector[among] as number) + 1;
    suppliers[among] = (suppliers[among] as number) + (supplies[actor] as number);
  }
  const commanders = commandersOf(kind, ties.mobilise);
  const reach = commandable(kind.length, ties.mobilise, commanders);
  return {
    actors: kind.length,
    kind,
    sector,
    ofKind,
    ofSector,
    listening: listening(ties.influence, sector),
    hearsNeed: hearsNeed(kind, ties.inform),
    mobilise: ties.mobilise,
    commanders,
    commandable: reach,
    directed:
      reach.reduce((sum, own, actor) => sum + (sector[actor] === 2 ? own : 0), 0) / (ofSector[2] as number),
    chains: informChains(network),
    supplied: share,
    supplies,
    suppliers,
  };
}

function commandersOf(kind: Uint8Array, mobilise: CommunityTies | "complete"): Uint32Array {
  const mobilises = (actor: number) => {
    if (mobilise === "complete") return true;
    for (
      let tie = mobilise.offsets[actor] as number;
      tie < (mobilise.offsets[actor + 1] as number);
      tie += 1
    ) {
      if (mobilise.targets[tie] !== actor) return true;
    }
    return false;
  };
  return Uint32Array.from(kind.keys()).filter((actor) => kind[actor] === 0 && mobilises(actor));
}

function commandable(
  actors: number,
  mobilise: CommunityTies | "complete",
  commanders: Uint32Array,
): Float64Array {
  const reach = new Float64Array(actors);
  if (mobilise === "complete") return reach.fill(commanders.length > 0 ? 1 : 0);
  const queue = reachQueue(actors);
  for (const commander of commanders) spreadReach(commander, mobilise, reach, queue);
  return reach;
}

function hearsNeed(kind: Uint8Array, inform: CommunityTies | "complete"): Uint8Array {
  if (inform === "complete" || !kind.includes(3)) return new Uint8Array(kind.length).fill(1);
  const hears = kind.map((own) => (own === 2 ? 0 : 1));
  for (let actor = 0; actor < kind.length; actor += 1) {
    if (kind[actor] !== 3) continue;
    for (let tie = inform.offsets[actor] as number; tie < (inform.offsets[actor + 1] as number); tie += 1) {
      hears[inform.targets[tie] as number] = 1;
    }
  }
  return hears;
}
