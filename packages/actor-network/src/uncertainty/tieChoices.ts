import { ActorNetworkError } from "../errors.ts";
import type { Network } from "../model/Network.ts";
import type { Tie } from "../model/Tie.ts";

/**
 * Sorts ties, by their position, into choices of which at most one tie holds; most are alone in theirs.
 *
 * A choice is a list of `alternatives`, or the contested ties of the same two actors, relation and period. Inside a
 * choice ties stand in order of their ids, so nothing depends on the order of the file. O(ties × log ties).
 *
 * @throws {ActorNetworkError} `invalid-option` when a tie stands in two lists, or when a list has one of several
 * contested ties of the same actors and not the others: at most one of these may hold, whatever the list says.
 */
export function tieChoices(
  { ties }: Pick<Network, "ties">,
  alternatives: readonly (readonly string[])[] = [],
): readonly (readonly number[])[] {
  const idOf = (tie: number): string => ties[tie]?.id ?? "";
  const listOf = listedTies(ties, alternatives);
  const claims = new Map<string, number[]>();
  ties.forEach((tie, index) => {
    if (tie.status === "contested") put(claims, claimOf(tie), index);
  });
  for (const contested of claims.values()) {
    const lists = new Set(contested.map((tie) => listOf.get(tie)));
    if (lists.size === 1) continue;
    const list = [...lists].find((each) => each !== undefined) ?? 0;
    const names = contested.map((tie) => JSON.stringify(idOf(tie))).join(", ");
    const message = `alternatives.${list} has some of ${names}, contested ties of the same actors, relation and period; expected all, for at most one of them holds.`;
    throw new ActorNetworkError("invalid-option", message, ["alternatives", list]);
  }

  const choices = new Map<string, number[]>();
  ties.forEach((tie, index) => {
    const list = listOf.get(index);
    const alone = tie.status === "contested" ? claimOf(tie) : `tie ${index}`;
    put(choices, list === undefined ? alone : `list ${list}`, index);
  });
  return [...choices.values()].map((choice) => choice.sort((a, b) => (idOf(a) < idOf(b) ? -1 : 1)));
}

function listedTies(
  ties: readonly Tie[],
  alternatives: readonly (readonly string[])[],
): ReadonlyMap<number, number> {
  const position = new Map(ties.map(({ id }, index) => [id, index]));
  const listOf = new Map<number, number>();
  alternatives.forEach((ids, list) => {
    ids.forEach((id, place) => {
      const tie = position.get(id);
      if (tie === undefined) return;
      if (listOf.has(tie)) {
        const message = `alternatives.${list}.${place} is ${JSON.stringify(id)} a second time; expected each tie in one list, once.`;
        throw new ActorNetworkError("invalid-option", message, ["alternatives", list, place]);
      }
      listOf.set(tie, list);
    });
  });
  return listOf;
}

/** What contested ties must share to be alternatives. */
function claimOf({ from, to, relation, period }: Tie): string {
  return JSON.stringify([...(from < to ? [from, to] : [to, from]), relation, period]);
}

function put(lists: Map<string, number[]>, key: string, item: number): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}
