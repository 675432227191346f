import type { Network } from "../model/Network.ts";
import type { DrawTiesOptions } from "./DrawTiesOptions.ts";
import { probabilityOf } from "./probabilityOf.ts";
import { tieChoices } from "./tieChoices.ts";

/** Ties of which at most one holds, and how likely each is; the shares add up to 1 at most. */
export interface ChoiceShares {
  readonly ties: readonly number[];
  readonly shares: readonly number[];
}

/** Gives every choice the shares of its ties: their probabilities, divided by their sum where that is above 1. O(ties). */
export function choiceShares(
  network: Pick<Network, "ties">,
  { probabilities, alternatives }: DrawTiesOptions,
): readonly ChoiceShares[] {
  const alone = network.ties.map((tie) => probabilityOf(tie, probabilities));
  return tieChoices(network, alternatives).map((ties) => {
    const shares = ties.map((tie) => alone[tie] ?? 0);
    const total = shares.reduce((sum, share) => sum + share, 0);
    return { ties, shares: total > 1 ? shares.map((share) => share / total) : shares };
  });
}
