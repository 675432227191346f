import { runWarnings } from "../meanField/runWarnings.ts";
import type { Parameters } from "../model/Parameters.ts";
import { communityOutputs } from "./communityOutputs.ts";
import type { CommunityStructure } from "./communityStructure.ts";

/** Says in words where the numbers of a run tell less than they seem to, missing paths first. */
export function communityWarnings(
  { commanders, chains, supplied }: CommunityStructure,
  parameters: Parameters,
  out: Float64Array,
): string[] {
  const warnings: string[] = [];
  if (commanders.length === 0) {
    warnings.push("Nobody of Party and government mobilises anybody; no campaign can start.");
  } else if (commanders.every((commander) => (chains.place[commander] as number) < 0)) {
    warnings.push("No news of a backlog reaches those who could start a campaign.");
  }
  if (supplied === 0) warnings.push("No supply ties lead from state or capital to society.");
  return [...warnings, ...runWarnings(parameters, (name) => out[communityOutputs.indexOf(name)] as number)];
}
