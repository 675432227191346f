import type { TieArrays } from "../model/TieArrays.ts";
import type { ActorLabels } from "./againstChance.ts";
import { balanceOf } from "./balanceOf.ts";
import type { GroupHierarchy, HierarchyOfGroups } from "./GroupHierarchy.ts";
import { levelFlow } from "./levelFlow.ts";
import { oneWayShares } from "./oneWayShares.ts";
import { reachCodes } from "./reachCodes.ts";
import { tieCodes } from "./tieCodes.ts";
import { tiesBetweenGroups } from "./tiesBetweenGroups.ts";

/** Works out, once for a directed network, what its hierarchy needs, and tells it for any labels. */
export function hierarchyOf(network: TieArrays, weighted: boolean): (labels: ActorLabels) => GroupHierarchy {
  const { order } = network;
  const [reach, ties] = [reachCodes(network), tieCodes(network)];
  return ({ groups, ranks }) => {
    const size = groups.names.length;
    const [reached, tied] = [oneWayShares(reach, order, groups), oneWayShares(ties, order, groups)];
    const between = tiesBetweenGroups(network, groups, weighted);
    const flow = ranks && levelFlow(network, ranks, weighted);
    return {
      krackhardt: reached.overall,
      oneWay: tied.overall,
      descent: flow && balanceOf(flow.down, flow.up),
      pairs: groups.names.flatMap((first, row) =>
        groups.names.slice(row + 1).map((second, next): HierarchyOfGroups => {
          const [cell, mirror] = [row * size + row + 1 + next, (row + 1 + next) * size + row];
          return {
            first,
            second,
            krackhardt: reached.ofPair[cell] ?? null,
            oneWay: tied.ofPair[cell] ?? null,
            netFlow: balanceOf(between[cell] as number, between[mirror] as number),
          };
        }),
      ),
    };
  };
}
