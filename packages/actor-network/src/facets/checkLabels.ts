import { ActorNetworkError } from "../errors.ts";
import { checkGroups } from "../measures/checkGroups.ts";
import { checkStrengths } from "../measures/checkStrengths.ts";
import type { Grouping } from "../model/Grouping.ts";
import type { TieArrays } from "../model/TieArrays.ts";
import type { RankOptions } from "./RankOptions.ts";

/** Refuses groups and ranks that were made for another network, and strengths that none can be if they count. */
export function checkLabels(network: TieArrays, groups: Grouping, { ranks, weighted }: RankOptions): void {
  checkGroups(network, groups);
  if (weighted) checkStrengths(network);
  if (!ranks || ranks.length === network.order) return;
  const message = `The ranks hold ${ranks.length} actors; expected the network's ${network.order}.`;
  throw new ActorNetworkError("invalid-option", message, ["ranks"]);
}
