import { PathDependenceError } from "../errors.ts";
import type { CommunityNetwork, CommunityTies } from "./CommunityNetwork.ts";
import { communityRelations } from "./communityRelations.ts";
import { sectorOfKind } from "./sectorOfKind.ts";

/** Checks a network's arrays. Throws `invalid-network` naming the first fault. */
export function checkNetwork({ kinds, ties, witnesses }: CommunityNetwork): void {
  const present = [0, 0, 0];
  for (let actor = 0; actor < kinds.length; actor += 1) {
    const sector = sectorOfKind[kinds[actor] as number];
    if (sector === undefined) {
      const most = sectorOfKind.length - 1;
      throw fault(`Actor ${actor} is of kind ${kinds[actor]}; expected 0 to ${most}.`, ["kinds", actor]);
    }
    present[sector] = 1;
  }
  const missing = present.indexOf(0);
  if (missing >= 0) {
    const name = ["state", "capital", "society"][missing];
    throw fault(`No actor belongs to ${name}; expected one of each sector at least.`, ["kinds"]);
  }
  for (const relation of communityRelations) {
    const list = ties[relation];
    if (list !== "complete") checkTies(list, kinds.length, ["ties", relation]);
  }
  if (!witnesses) return;
  if (witnesses.length !== kinds.length) {
    throw fault(`Found ${witnesses.length} marks of witnesses; expected ${kinds.length}, one an actor.`, [
      "witnesses",
    ]);
  }
  for (let actor = 0; actor < witnesses.length; actor += 1) {
    const mark = witnesses[actor];
    if (mark === 0 || mark === 1) continue;
    throw fault(`The witness's mark of actor ${actor} is ${mark}; expected 0 or 1.`, ["witnesses", actor]);
  }
}

function checkTies(ties: CommunityTies | undefined, actors: number, path: readonly PropertyKey[]): void {
  if (!ties) throw fault(`Found no ties to ${String(path[1])}; expected ties or "complete".`, path);
  const { offsets, targets, weights } = ties;
  const count = targets.length;
  if (offsets.length !== actors + 1 || offsets[0] !== 0 || offsets[actors] !== count) {
    const message = `Found ${offsets.length} offsets up to ${offsets[offsets.length - 1]}; expected ${actors + 1}, from 0 to ${count}.`;
    throw fault(message, [...path, "offsets"]);
  }
  if (weights.length !== count) {
    throw fault(`Found ${weights.length} weights; expected ${count}, one a tie.`, [...path, "weights"]);
  }
  for (let actor = 0; actor < actors; actor += 1) {
    const [from, to] = [offsets[actor] as number, offsets[actor + 1] as number];
    if (!(Number.isInteger(to) && to >= from)) {
      throw fault(`Offset ${to} follows ${from}; expected a whole number that is no smaller.`, [
        ...path,
        "offsets",
        actor + 1,
      ]);
    }
  }
  for (let tie = 0; tie < count; tie += 1) {
    const [target, weight] = [targets[tie] as number, weights[tie] as number];
    if (!(Number.isInteger(target) && target >= 0 && target < actors)) {
      throw fault(`Tie ${tie} goes to actor ${target}; expected 0 to ${actors - 1}.`, [
        ...path,
        "targets",
        tie,
      ]);
    }
    if (!(weight > 0 && weight <= 1)) {
      throw fault(`Tie ${tie} has strength ${weight}; expected a number above 0 and up to 1.`, [
        ...path,
        "weights",
        tie,
      ]);
    }
  }
}

function fault(message: string, path: readonly PropertyKey[]): PathDependenceError {
  return new PathDependenceError("invalid-network", message, path);
}
