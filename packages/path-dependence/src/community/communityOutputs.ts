import { type MeanFieldOutput, meanFieldOutputs } from "../meanField/meanFieldOutputs.ts";

/**
 * Names the outputs of a run of agents: those of the mean field in their places, then what only agents have.
 *
 * `xCommittees` and `xResidents` initiative of the two kinds of society at the onset, −1 where there are none of the
 * kind; `campaignReach` how far orders of the campaign reached at the end, mean over all actors, 0 to 1.
 *
 * @example
 * communityOutputs.slice(0, 2); // => ["loss", "delay"]
 */
export const communityOutputs = [
  ...meanFieldOutputs,
  "xCommittees",
  "xResidents",
  "campaignReach",
] as const satisfies readonly (MeanFieldOutput | string)[];
export type CommunityOutput = (typeof communityOutputs)[number];
