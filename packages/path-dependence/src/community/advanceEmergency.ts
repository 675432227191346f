import { closer } from "../meanField/closer.ts";
import { at, factor } from "../meanField/layout.ts";
import { advanceActors } from "./advanceActors.ts";
import { beginCampaigns, knownToCommanders, spreadNews } from "./Campaign.ts";
import type { CommunityRun } from "./CommunityRun.ts";
import { countAll } from "./Tally.ts";
import { usableCapacity } from "./usableCapacity.ts";

/**
 * Takes step `k` of the emergency by the plain scheme of the mean field, in its order: actors, campaign, volunteers,
 * capacity, backlog, news, trigger, loss. Whatever happens within a step counts from its end.
 */
export function advanceEmergency(
  run: CommunityRun,
  k: number,
  surging: boolean,
  factors: Float64Array,
  news: Float64Array,
): void {
  const { structure, parameters, variant, tally, campaign, couplings, state } = run;
  const { emergencyStep: step, backlogTolerance, normalWeeks, emergencyAcceleration } = parameters;
  const value = (place: number) => state[place] as number;
  const demand = surging ? 1 + parameters.surge : 1;
  const m = surging ? parameters.emergencyEnvironment : 1;
  advanceActors(run, m, normalWeeks + k * step, step, emergencyAcceleration, factors);

  const mobilised = factors[factor.campaign] as number;
  const target = surging ? parameters.campaignSize * campaign.reachOfAll : 0;
  const campaignCapacity = closer(value(at.campaignCapacity), target, mobilised);
  const volunteers = closer(value(at.volunteers), campaign.reachOfSociety, mobilised);
  const capacity = usableCapacity(
    structure,
    tally,
    couplings,
    parameters,
    variant,
    campaignCapacity,
    volunteers,
    demand,
  );
  if (surging && value(at.delay) < 0 && capacity >= demand) state[at.delay] = k * step;
  const backlog = Math.max(0, value(at.backlog) + step * (demand - capacity));
  learn(run, k * step, backlog, news);
  state[at.campaignCapacity] = campaignCapacity;
  state[at.volunteers] = volunteers;
  state[at.demand] = demand;
  state[at.capacity] = capacity;
  state[at.backlog] = backlog;
  state[at.peak] = Math.max(value(at.peak), backlog);
  state[at.loss] = value(at.loss) + step * (backlog / (backlogTolerance + backlog));
}

/** Passes the backlog on, lets commanders begin who know enough, and notes what everybody knows. */
function learn(run: CommunityRun, time: number, backlog: number, news: Float64Array): void {
  const { structure, parameters, drive, tally, campaign, state, agents } = run;
  spreadNews(campaign, structure, news, backlog);
  if (beginCampaigns(campaign, structure, parameters.triggerThreshold)) {
    countAll(tally, structure, campaign.reach, agents.signal);
    if (state[at.campaign] === 0) state[at.trigger] = time;
    state[at.campaign] = 1;
  }
  for (let place = 0; place < campaign.observed.length; place += 1) {
    const observed = campaign.observed[place] as number;
    drive.known[place] = observed / (observed + parameters.backlogTolerance);
  }
  state[at.observed] = knownToCommanders(campaign);
}
