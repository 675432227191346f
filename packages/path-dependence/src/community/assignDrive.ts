import { coupling } from "../meanField/layout.ts";
import { actorKinds } from "../model/actorKinds.ts";
import type { Parameters } from "../model/Parameters.ts";
import type { PayoffWeights } from "../model/PayoffWeights.ts";
import { type PayoffComponentEntry, payoffComponents } from "../model/payoffComponents.ts";
import type { PayoffTerm } from "../model/payoffTerms.ts";
import type { CommunityDrive } from "./CommunityDrive.ts";
import { sectorOfKind } from "./sectorOfKind.ts";

/**
 * Fills in the parts of ΔU that stay until the next intervention. `couplings` holds power and fusion, `deviation` what
 * every actor's need threshold is off its sector's.
 *
 * O(actors).
 */
export function assignDrive(
  drive: CommunityDrive,
  parameters: Parameters,
  couplings: Float64Array,
  deviation: Float64Array,
): void {
  const { weights } = drive.variant;
  const { needWeight, reinforcement, commandPressure, crowdOut } = parameters;
  for (const [kind, { id }] of actorKinds.entries()) {
    const sector = sectorOfKind[kind] as number;
    const weight = (...terms: PayoffTerm[]) => termWeight(id, terms, weights);
    const sign = sector === 2 ? 1 - 2 * crowdOut : 1;
    const others = 2 * (couplings[coupling.fusion] as number) * sign * weight("others", "above");
    drive.needGain[kind] = needWeight * weight("need", "heardNeed");
    drive.practice[kind] = 2 * reinforcement * weight("practice");
    drive.command[kind] = commandPressure * weight("command");
    drive.shortfall[kind] = weight("shortfall");
    for (let other = 0; other < 3; other += 1) {
      drive.pull[3 * kind + other] =
        other === sector ? 2 * weight("peers") : others * heardShare(couplings, other, sector);
    }
  }
  assignConstants(drive, parameters, deviation);
}

function assignConstants(drive: CommunityDrive, parameters: Parameters, deviation: Float64Array): void {
  const { needThresholdState, needThresholdCapital, needThresholdSociety } = parameters;
  const thresholds = [needThresholdState, needThresholdCapital, needThresholdSociety];
  const { actors, kind: kinds, sector, hearsNeed } = drive.structure;
  for (let actor = 0; actor < actors; actor += 1) {
    const kind = kinds[actor] as number;
    const threshold = (thresholds[sector[actor] as number] as number) + (deviation[actor] as number);
    let middle = (drive.practice[kind] as number) / 2;
    for (let other = 0; other < 3; other += 1) {
      if (hears(drive, actor, other)) middle += (drive.pull[3 * kind + other] as number) / 2;
    }
    const need = (hearsNeed[actor] as number) * (drive.needGain[kind] as number);
    drive.constant[actor] = -(need * threshold + middle);
  }
}

/** How much of what a sector hears from others comes from one of them; 0 where no other has power. */
function heardShare(couplings: Float64Array, other: number, own: number): number {
  const held = couplings[coupling.power + own] as number;
  return held < 1 ? (couplings[coupling.power + other] as number) / (1 - held) : 0;
}

/** Tells whether an actor hears anybody of a sector. */
function hears({ structure: { actors, listening } }: CommunityDrive, actor: number, sector: number): boolean {
  return listening.perUnit.length === 0 || (listening.perUnit[sector * actors + actor] as number) > 0;
}

/** Sum of the weights of a kind's components that are multiples of one of the terms. */
function termWeight(kind: string, terms: readonly PayoffTerm[], weights: PayoffWeights): number {
  let sum = 0;
  for (const { id, kinds, term } of payoffComponents) {
    if (
      (kinds as PayoffComponentEntry["kinds"] as readonly string[]).includes(kind) &&
      terms.includes(term)
    ) {
      sum += weights[id];
    }
  }
  return sum;
}
