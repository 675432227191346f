import type { CommunityStructure } from "./communityStructure.ts";

/** Counts of who is active, kept up to date as actors switch; whole numbers, so that order plays no part. */
export interface Tally {
  /** Active actors of each kind. */
  readonly active: Float64Array;
  /** Active actors of each sector that supply society. */
  readonly suppliers: Float64Array;
  /** How far every actor of society can be directed, in units of 2^−20; 0 outside society. */
  readonly directable: Uint32Array;
  /** Sum of `directable`, over all and over those active. */
  directableTotal: number;
  directableActive: number;
}

const directableUnits = 1048576;

export function emptyTally(actors: number): Tally {
  return {
    active: new Float64Array(4),
    suppliers: new Float64Array(3),
    directable: new Uint32Array(actors),
    directableTotal: 0,
    directableActive: 0,
  };
}

/** Counts afresh, with `reach` telling how far actors can be directed. O(actors). */
export function countAll(
  tally: Tally,
  structure: CommunityStructure,
  reach: Float64Array,
  signal: Uint8Array,
): void {
  tally.active.fill(0);
  tally.suppliers.fill(0);
  tally.directableTotal = 0;
  tally.directableActive = 0;
  for (let actor = 0; actor < structure.actors; actor += 1) {
    const units = structure.sector[actor] === 2 ? Math.round((reach[actor] as number) * directableUnits) : 0;
    tally.directable[actor] = units;
    tally.directableTotal += units;
    if (signal[actor] === 1) countOne(tally, structure, actor, 1);
  }
}

/** Follows the actors that switched in the last step. O(switches). */
export function countSwitches(
  tally: Tally,
  structure: CommunityStructure,
  switched: Int32Array,
  count: number,
  signal: Uint8Array,
): void {
  for (let index = 0; index < count; index += 1) {
    const actor = switched[index] as number;
    countOne(tally, structure, actor, 2 * (signal[actor] as number) - 1);
  }
}

function countOne(tally: Tally, structure: CommunityStructure, actor: number, by: number): void {
  const kind = structure.kind[actor] as number;
  const sector = structure.sector[actor] as number;
  tally.active[kind] = (tally.active[kind] as number) + by;
  tally.suppliers[sector] = (tally.suppliers[sector] as number) + by * (structure.supplies[actor] as number);
  tally.directableActive += by * (tally.directable[actor] as number);
}

/** Writes the share of each sector that is active. */
export function assignShares(
  { active }: Tally,
  { ofSector }: CommunityStructure,
  shares: Float64Array,
): void {
  shares[0] = (active[0] as number) / (ofSector[0] as number);
  shares[1] = (active[1] as number) / (ofSector[1] as number);
  shares[2] = ((active[2] as number) + (active[3] as number)) / (ofSector[2] as number);
}
