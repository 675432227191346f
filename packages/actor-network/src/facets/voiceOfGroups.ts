import type { Grouping } from "../model/Grouping.ts";
import type { TieArrays } from "../model/TieArrays.ts";
import { balanceOf } from "./balanceOf.ts";

/**
 * Sets, per group, what it sends up to other groups against what it is sent down from them.
 *
 * (up − down) / (up + down), with up the ties that its actors send to actors of other groups on a higher level and down
 * those that they receive from such; `null` without either. An actor of rank −1 is outside. O(ties + groups).
 */
export function voiceOfGroups(
  { sources, targets, weights }: TieArrays,
  { names, of }: Grouping,
  ranks: Int32Array,
  weighted: boolean,
): (number | null)[] {
  const up = new Float64Array(names.length);
  const down = new Float64Array(names.length);
  for (let arc = 0; arc < sources.length; arc += 1) {
    const [source, target] = [sources[arc] as number, targets[arc] as number];
    const [from, to] = [ranks[source] as number, ranks[target] as number];
    const [sender, receiver] = [of[source] as number, of[target] as number];
    if (from < 0 || to < 0 || from === to || sender === receiver) continue;
    const amount = weighted ? (weights[arc] as number) : 1;
    if (from > to) up[sender] = (up[sender] as number) + amount;
    else down[receiver] = (down[receiver] as number) + amount;
  }
  return Array.from(up, (amount, group) => balanceOf(amount, down[group] as number));
}
