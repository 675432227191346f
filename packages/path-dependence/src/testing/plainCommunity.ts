import { exp, nextUint32, type Stream, stream } from "@commonweal/numerics";
import { assignBlockStream, blockPurpose } from "../agents/assignBlockStream.ts";
import type { CommunityNetwork } from "../community/CommunityNetwork.ts";
import type { CommunityRelation } from "../community/communityRelations.ts";
import { actorKinds } from "../model/actorKinds.ts";
import { defaultPayoffWeights } from "../model/defaultPayoffWeights.ts";
import type { Parameters } from "../model/Parameters.ts";
import type { PayoffWeights } from "../model/PayoffWeights.ts";
import { payoffAdvantage } from "../model/payoffAdvantage.ts";

/** What one step left: who is active, and the quantities of the whole. */
export interface PlainStep {
  readonly active: readonly number[];
  readonly capacity: number;
  readonly backlog: number;
  readonly loss: number;
  readonly begun: number;
}

/**
 * The model of agents as its definition reads: full matrices, every actor a record, nothing kept up to date. Takes the
 * draws of the engine, logit choice, additive production, no interventions; for up to 1,024 actors.
 */
export function plainCommunity(
  network: CommunityNetwork,
  p: Parameters,
  seed: number,
  ownHabit = 0,
  weights: PayoffWeights = defaultPayoffWeights,
): PlainStep[] {
  const n = network.kinds.length;
  const all = [...Array(n).keys()];
  const ids = all.map((i) => actorKinds[network.kinds[i] as number]?.id as (typeof actorKinds)[number]["id"]);
  const sector = ids.map((id) => (id === "party-government" ? 0 : id === "enterprise" ? 1 : 2));
  const of = (s: number) => all.filter((i) => sector[i] === s);
  const society = of(2);
  const ties = (relation: CommunityRelation) => matrix(network, relation);
  const influence = ties("influence");
  const hears = (i: number, j: number) => (i === j ? 1 : (influence[j]?.[i] as number));
  const mobilise = ties("mobilise");
  const commandersAll = all.filter((i) => sector[i] === 0 && mobilise[i]?.some((w, j) => j !== i && w > 0));
  const paths = bestProducts(mobilise);
  const supplies = bestProducts(ties("supply"));
  const inform = ties("inform");
  const news = fastestNews(
    inform,
    all.map((i) => (network.witnesses ? network.witnesses[i] === 1 : sector[i] === 2)),
  );
  const hub = all.filter((i) => sector[i] !== 2);
  const supplied = mean(society.map((i) => Math.max(...hub.map((j) => supplies[j]?.[i] as number))));
  const feeds = (i: number) => society.some((j) => (supplies[i]?.[j] as number) > 0);

  const power = [p.powerState, p.powerCapital, p.powerSociety];
  const own = p.totalCapacity * (power[2] as number) * p.societyEfficiency;
  const speed = [p.adjustmentSpeedState, p.adjustmentSpeedCapital, p.adjustmentSpeedSociety];
  const threshold = [p.needThresholdState, p.needThresholdCapital, p.needThresholdSociety];
  const key = stream({ root: seed, purpose: "agents" });
  const draws: Stream = new Uint32Array(4);
  assignBlockStream(draws, key, 0, 0, blockPurpose.start);
  let x: number[] = all.map(() => (nextUint32(draws) < p.initialInitiative * 2 ** 32 ? 1 : 0));
  const memory = all.map(() => p.initialInitiative);
  const y = [0, 1, 2].map(() => p.initialEnvironment);
  const observed = all.map(() => 0);
  let reach = all.map(() => 0);
  const begun = new Set<number>();
  const steps: PlainStep[] = [];
  let taken = 0;

  const heardShare = (i: number, s: number): number | null => {
    const total = of(s).reduce((sum, j) => sum + hears(i, j), 0);
    return total === 0 ? null : of(s).reduce((sum, j) => sum + hears(i, j) * (x[j] as number), 0) / total;
  };
  const pulled = (i: number, sectors: readonly number[], sign: number) => {
    const mine = sector[i] as number;
    let sum = 0;
    for (const s of sectors) {
      const share = s === mine ? null : heardShare(i, s);
      if (share === null) continue;
      const weight = (power[s] as number) / (1 - (power[mine] as number));
      sum += p.fusion * sign * weight * (2 * share - 1);
    }
    return sum;
  };
  const move = (m: number, step: number, faster: number) => {
    const closed = (rate: number) => 1 - exp(-rate * step);
    for (const s of [0, 1, 2])
      y[s] = (y[s] as number) + closed((speed[s] as number) * faster) * (m - (y[s] as number));
    assignBlockStream(draws, key, taken, 0, blockPurpose.step);
    taken += 1;
    const turn = all.map(() => nextUint32(draws) < closed(p.revisionRate * faster) * 2 ** 32);
    const next = all.map((i) => {
      if (!turn[i]) return x[i] as number;
      const s = sector[i] as number;
      const need = p.needWeight * ((y[s] as number) - (threshold[s] as number));
      const heard = !ids.includes("residents") || all.some((j) => ids[j] === "residents" && inform[j]?.[i]);
      const o = observed[i] as number;
      const terms = {
        need,
        heardNeed: heard ? need : 0,
        practice: p.reinforcement * (2 * (memory[i] as number) - 1),
        others: pulled(i, [0, 1, 2], 1),
        above: pulled(i, [0, 1], 1 - 2 * p.crowdOut),
        command: p.commandPressure * (reach[i] as number),
        shortfall: o / (o + p.backlogTolerance),
        peers: 2 * (heardShare(i, s) as number) - 1,
      };
      const advantage = payoffAdvantage(ids[i] as (typeof ids)[number], terms, weights);
      return nextUint32(draws) / 2 ** 32 < 1 / (1 + exp(-2 * p.choicePrecision * advantage)) ? 1 : 0;
    });
    x = next;
    const seen = all.map((i) => heardShare(i, sector[i] as number) as number);
    for (const i of all) {
      const practice = ownHabit * (x[i] as number) + (1 - ownHabit) * (seen[i] as number);
      memory[i] = (memory[i] as number) + closed(p.memoryDecay) * (practice - (memory[i] as number));
    }
  };
  const capacity = (c: number, volunteers: number, demand: number, r: readonly number[]) => {
    const output = (s: number) =>
      (p.totalCapacity *
        (power[s] as number) *
        of(s).reduce((sum, i) => sum + (feeds(i) ? ready(i) : 0), 0)) /
      of(s).length;
    const ready = (i: number) => p.routineOutput + (1 - p.routineOutput) * (x[i] as number);
    const reached = society.reduce((sum, i) => sum + (r[i] as number), 0);
    const waiting = society.reduce((sum, i) => sum + (r[i] as number) * (1 - (x[i] as number)), 0);
    const directed = reached > 0 ? p.fusion * own * volunteers * (waiting / reached) : 0;
    const active = mean(society.map((i) => x[i] as number));
    return supplied * (output(0) + output(1)) + c + directed + active * Math.min(demand, own);
  };
  const reachOf = (commanders: readonly number[]) =>
    all.map((i) => Math.max(0, ...commanders.map((c) => paths[c]?.[i] as number)));

  const everybody = reachOf(commandersAll);
  const available = mean(society.map((i) => everybody[i] as number));
  for (let k = 0; k < Math.round(p.normalWeeks / p.normalStep); k += 1) {
    move(Math.min(1, p.initialEnvironment + p.reformPace * (k + 1) * p.normalStep), p.normalStep, 1);
    steps.push({ active: x, capacity: capacity(0, available, 1, everybody), backlog: 0, loss: 0, begun: 0 });
  }
  let [c, volunteers, backlog, loss] = [0, 0, 0, 0];
  const dt = p.emergencyStep;
  for (let k = 0; k < Math.round(p.emergencyWeeks / dt); k += 1) {
    const surging = k * dt < p.surgeWeeks - 1e-9;
    const demand = 1 + (surging ? p.surge : 0);
    move(surging ? p.emergencyEnvironment : 1, dt, p.emergencyAcceleration);
    const mobilised = 1 - exp(-p.mobilisationSpeed * dt);
    c += mobilised * (surging ? p.campaignSize * mean(reach) - c : -c);
    volunteers += mobilised * (mean(society.map((i) => reach[i] as number)) - volunteers);
    const served = capacity(c, volunteers, demand, reach);
    backlog = Math.max(0, backlog + dt * (demand - served));
    for (const i of news.order) {
      const from = news.from[i] as number;
      if (from < 0) {
        observed[i] = backlog;
        continue;
      }
      const closed = 1 - exp(-p.informationRate * (inform[from]?.[i] as number) * dt);
      observed[i] = (observed[i] as number) + closed * ((observed[from] as number) - (observed[i] as number));
    }
    for (const commander of commandersAll) {
      if ((observed[commander] as number) >= p.triggerThreshold) begun.add(commander);
    }
    reach = reachOf([...begun]);
    loss += dt * (backlog / (backlog + p.backlogTolerance));
    steps.push({ active: x, capacity: served, backlog, loss, begun: begun.size });
  }
  return steps;
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Strength from row to column; parallel ties add up, ties to oneself are left out. */
function matrix({ kinds, ties }: CommunityNetwork, relation: CommunityRelation): number[][] {
  const n = kinds.length;
  const list = ties[relation];
  const full = Array.from({ length: n }, (_, i) =>
    Array.from({ length: n }, (_, j) => (list === "complete" && i !== j ? 1 : 0)),
  );
  if (list === "complete") return full;
  for (let i = 0; i < n; i += 1) {
    for (let tie = list.offsets[i] as number; tie < (list.offsets[i + 1] as number); tie += 1) {
      const j = list.targets[tie] as number;
      if (i !== j) (full[i] as number[])[j] = (full[i]?.[j] as number) + (list.weights[tie] as number);
    }
  }
  return full;
}

/** Largest products of strengths along paths, 1 from an actor to itself. */
function bestProducts(strength: readonly (readonly number[])[]): number[][] {
  const best = strength.map((row, i) => row.map((value, j) => (i === j ? 1 : value)));
  for (const k of best.keys()) {
    for (const i of best.keys()) {
      for (const j of best.keys()) {
        const by = (best[i]?.[k] as number) * (best[k]?.[j] as number);
        if (by > (best[i]?.[j] as number)) (best[i] as number[])[j] = by;
      }
    }
  }
  return best;
}

/** Whom everybody hears from on the fastest way, −1 for witnesses, and the informed in the order of their delay. */
function fastestNews(inform: readonly (readonly number[])[], witness: readonly boolean[]) {
  const delay = witness.map((sees) => (sees ? 0 : Infinity));
  const from = witness.map(() => -1);
  for (let changed = true; changed; ) {
    changed = false;
    for (const i of inform.keys()) {
      for (const j of inform.keys()) {
        const by = (delay[i] as number) + 1 / (inform[i]?.[j] as number);
        if (!(by < (delay[j] as number))) continue;
        delay[j] = by;
        from[j] = i;
        changed = true;
      }
    }
  }
  const order = [...delay.keys()].filter((i) => (delay[i] as number) < Infinity);
  return { from, order: order.sort((a, b) => (delay[a] as number) - (delay[b] as number)) };
}
