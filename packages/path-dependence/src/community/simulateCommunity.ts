import { assignSeriesRow } from "../meanField/MeanFieldSeries.ts";
import type { MeanFieldResult } from "../meanField/simulateMeanField.ts";
import { stepsIn } from "../meanField/stepsIn.ts";
import { modelVariantOf } from "../model/modelVariantOf.ts";
import type { Parameters } from "../model/Parameters.ts";
import { parametersOf } from "../model/parametersOf.ts";
import type { CommunityNetwork } from "./CommunityNetwork.ts";
import { type CommunityOptions, checkOptions } from "./CommunityOptions.ts";
import { type CommunitySeries, emptyCommunitySeries } from "./CommunitySeries.ts";
import { type CommunityOutput, communityOutputs } from "./communityOutputs.ts";
import { type CommunityStructure, communityStructure } from "./communityStructure.ts";
import { communityWarnings } from "./communityWarnings.ts";
import { type CommunityWatcher, runCommunity } from "./runCommunity.ts";

export interface CommunityRunOptions extends CommunityOptions {
  /** Seed of the whole study, a whole number from 0 to 2^53 − 1. */
  readonly seed: number;
  /** Design point and replication, whole numbers below 2^32. Default 0. */
  readonly point?: number;
  readonly replication?: number;
  /** Keep the whole path. Default: no. */
  readonly series?: boolean;
}

/** What a mean-field run gives, `trigger` being when the first commander starts the campaign, and what only agents have. */
export interface CommunityResult extends Omit<MeanFieldResult, "capacityBuilt" | "series"> {
  /** Initiative of the two kinds of society at the onset; `null` where there are none of the kind. */
  readonly xCommittees: number | null;
  readonly xResidents: number | null;
  /** How far orders of the campaign reached at the end, mean over all actors, 0 to 1. */
  readonly campaignReach: number;
  readonly series?: CommunitySeries;
}

/**
 * Runs the State-Capital-Society model as agents on a network: normal times, then an emergency.
 *
 * Every actor i is active or not, x_i. It reconsiders at rate ν and takes its own initiative with the chance of the choice
 * rule at its advantage ΔU_i, the sum of the payoff components of its kind, of which the terms are, on the network:
 *
 * - need b (y − θ_i), y the norms of its sector, θ_i the sector's threshold plus a normal deviation; a committee has it
 *   only where a resident informs it, or where there are no residents.
 * - practice J (2 R_i − 1), dR_i/dt = δ (h x_i + (1 − h) X_i − R_i), h the own habit, X_i the active share of its own
 *   sector among those it hears by influence ties, by strength, itself with 1.
 * - others, above F σ Σ W (2 X − 1), the sum over the other sectors of which it hears somebody, X the active share of
 *   those it hears; W is the mean field's power share. Peers 2 X_i − 1 within society.
 * - command cmd · r_i, r_i ≤ 1 the largest product of strengths along mobilise ties from a commander who has begun.
 * - shortfall O_i / (O_i + T0). A witness has O = B, others dO_i/dt = ι w (O_j − O_i) with j the one before on the fastest
 *   way of inform ties from a witness, and w that tie's strength.
 *
 * Actors of Party and government that mobilise somebody are commanders; one begins when O_i ≥ θB. The campaign's capacity
 * tends to Cmax r̄, r̄ the mean of r over all. State and capital's capacity counts where the actor has a path of supply ties
 * to society, times the share σ of society that such paths reach (mean of the largest products of strengths). Volunteers
 * A tend to the mean of r over society (normal times: the reach of all commanders), and those directed are F μ A w, with w
 * the waiting share of society weighed by r. The rest is the mean field's plain scheme, step by step.
 *
 * Where everybody has a tie to everybody, h = 0 and thresholds do not spread, every term is exactly the mean field's, so
 * that runs tend to it with the number of actors N, as N^−1/2; committees and residents then count by their numbers, in
 * place of a variant's `committeeShare`. With h above 0 actors remember apart, and the limit is another one.
 *
 * Actors move at once, each at most once in a time step; as the step shrinks that is one at a time. Ties to oneself have no
 * effect, parallel ties add up in influence; an actor without ties goes by its own need and practice. Same seed, same bits.
 *
 * O(steps × actors + ties of those who switch).
 *
 * @example
 * const community = completeCommunity({ "party-government": 30, enterprise: 30, residents: 40 });
 * const run = simulateCommunity(community, defaultParameters, { seed: 1 });
 * run.campaignReach; // => 1
 * @throws {PathDependenceError} `invalid-network`, `invalid-parameters`, `uneven-steps`, `power-sum`,
 *   `invalid-rebalancing`, `invalid-intervention`, `invalid-variant`, `invalid-option`.
 */
export function simulateCommunity(
  network: CommunityNetwork,
  parameters: Parameters,
  options: CommunityRunOptions,
): CommunityResult {
  const checked = parametersOf(parameters);
  checkOptions(options);
  if (options.variant) modelVariantOf(options.variant);
  const structure = communityStructure(network);
  const { seed, point = 0, replication = 0 } = options;
  const series = options.series ? seriesOf(checked) : null;
  const out = new Float64Array(communityOutputs.length);
  const watch = series ? writer(series, checked) : null;
  runCommunity(structure, checked, options, { seed, point, replication }, out, watch);
  return resultOf(out, series, communityWarnings(structure, checked, out));
}

function seriesOf({ normalWeeks, normalStep, emergencyWeeks, emergencyStep }: Parameters): CommunitySeries {
  return emptyCommunitySeries(
    stepsIn(normalWeeks, normalStep, "normalWeeks", "normalStep"),
    stepsIn(emergencyWeeks, emergencyStep, "emergencyWeeks", "emergencyStep"),
  );
}

function writer(series: CommunitySeries, parameters: Parameters): CommunityWatcher {
  return (steps, { state, tally, structure, campaign }) => {
    assignSeriesRow(series, parameters, steps, state);
    series.xCommittees[steps] = shareOf(structure, tally.active, 2);
    series.xResidents[steps] = shareOf(structure, tally.active, 3);
    series.campaignReach[steps] = campaign.reachOfAll;
  };
}

function shareOf({ ofKind }: CommunityStructure, active: Float64Array, kind: number): number {
  const count = ofKind[kind] as number;
  return count > 0 ? (active[kind] as number) / count : 0;
}

function resultOf(
  out: Float64Array,
  series: CommunitySeries | null,
  warnings: readonly string[],
): CommunityResult {
  const value = (name: CommunityOutput) => out[communityOutputs.indexOf(name)] as number;
  const some = (name: CommunityOutput) => (value(name) < 0 ? null : value(name));
  const each = (quantity: "x" | "y" | "lag") => ({
    state: value(`${quantity}State`),
    capital: value(`${quantity}Capital`),
    society: value(`${quantity}Society`),
  });
  return {
    loss: value("loss"),
    delay: value("delay"),
    delayCensored: value("delayCensored") === 1,
    trigger: some("trigger"),
    peakBacklog: value("peakBacklog"),
    finalBacklog: value("finalBacklog"),
    normalPerformance: value("normalPerformance"),
    x: each("x"),
    y: each("y"),
    lag: each("lag"),
    xCommittees: some("xCommittees"),
    xResidents: some("xResidents"),
    campaignReach: value("campaignReach"),
    ...(series ? { series } : {}),
    warnings,
  };
}
