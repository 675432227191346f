import type { LikelihoodRatios } from "./LikelihoodRatios.ts";

/**
 * The likelihood ratios of codings unless others are given: assumed, not estimated from anything.
 *
 * Even odds beforehand. One source that tells of a tie makes it four to one (6 decibans), one that says that it did not
 * work, or was over, one to four; `weak` (in name, in part) three to two; `contested` nothing either way. A coding of low
 * certainty counts as 1 whatever it says. High and medium count alike: high certainty of a tie comes from several
 * sources, and those are counted by their groups.
 *
 * So one source gives `present` 0.8 and `weak` 0.6, as `assumedProbabilities` of actor-network has them for medium certainty.
 *
 * @example
 * assumedRatios.provenance; // => "assumed"
 * assumedRatios.of.present; // => 4
 */
export const assumedRatios: LikelihoodRatios = {
  provenance: "assumed",
  prior: 0.5,
  of: { present: 4, weak: 1.5, contested: 1, absent: 0.25, historic: 0.25 },
};
