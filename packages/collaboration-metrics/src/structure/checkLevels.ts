import { CollaborationMetricsError } from "../errors.ts";
import type { RankedLevels } from "./rankLevels.ts";

/** Refuses levels of another number of actors. @throws {CollaborationMetricsError} `unequal-lengths`. */
export function checkLevels({ order }: { readonly order: number }, levels: RankedLevels): void {
  if (levels.of.length === order) return;
  const message = `The levels are of ${levels.of.length} actors; expected ${order}, as in the network.`;
  throw new CollaborationMetricsError("unequal-lengths", message, ["levels"]);
}
