import { stream } from "@commonweal/numerics";
import { describe, expect, it } from "vitest";
import { defaultParameters } from "../model/defaultParameters.ts";
import type { Parameters } from "../model/Parameters.ts";
import type { CommunityNetwork, CommunityTies } from "./CommunityNetwork.ts";
import { completeCommunity } from "./completeCommunity.ts";
import { groupedTies } from "./groupedTies.ts";
import { randomCommunity } from "./randomCommunity.ts";
import { simulateCommunity } from "./simulateCommunity.ts";

const parameters: Parameters = { ...defaultParameters, normalWeeks: 60, emergencyWeeks: 20 };
const counts = { "party-government": 2, enterprise: 2, "residents-committee": 2, residents: 14 };
const complete = completeCommunity(counts);
const actors = complete.kinds.length;
const [party, office, firm, committee, resident] = [0, 1, 2, 4, 6] as const;

function tiesOf(...list: readonly (readonly [number, number, number?])[]): CommunityTies {
  return groupedTies(
    actors,
    list.map(([source]) => source),
    list.map(([, target]) => target),
    list.map(([, , weight = 1]) => weight),
  );
}
const none = tiesOf();
const withTies = (ties: Partial<CommunityNetwork["ties"]>): CommunityNetwork => ({
  ...complete,
  ties: { ...complete.ties, ...ties },
});
const run = (network: CommunityNetwork, changes: Partial<Parameters> = {}) =>
  simulateCommunity(network, { ...parameters, ...changes }, { seed: 4, series: true });

describe("inform ties", () => {
  it("delay the trigger by every hop that news must take", () => {
    const residents = [...Array(14).keys()].map((index) => resident + index);
    const witnesses = Array.from(complete.kinds, (kind) => (kind === 3 ? 1 : 0));
    const direct = tiesOf([resident, committee], [committee, party], [resident + 1, party]);
    const cut = tiesOf([resident, committee], [committee, party]);
    const longer = tiesOf([resident, committee], [committee, firm], [firm, party]);
    const trigger = (inform: CommunityTies) => run({ ...withTies({ inform }), witnesses }).trigger as number;
    expect(trigger(cut)).toBeGreaterThan(trigger(direct));
    expect(trigger(longer)).toBeGreaterThan(trigger(cut));
    const everybody = tiesOf(...residents.map((source) => [source, party] as const));
    expect(trigger(everybody)).toBe(trigger(direct));
  });

  it("of half the strength take twice as long: the lag of half the rate", () => {
    const strong = withTies({ inform: tiesOf([resident, party]) });
    const weak = withTies({ inform: tiesOf([resident, party, 0.5]) });
    expect(run(weak).trigger).toBe(run(strong, { informationRate: parameters.informationRate / 2 }).trigger);
    expect(run(weak).trigger).toBeGreaterThan(run(strong).trigger as number);
  });

  it("that reach nobody who mobilises leave the campaign out, and the run says so", () => {
    const { trigger, campaignReach, warnings } = run(withTies({ inform: tiesOf([resident, firm]) }));
    expect({ trigger, campaignReach }).toEqual({ trigger: null, campaignReach: 0 });
    expect(warnings[0]).toMatch(/^No news/);
  });

  it("are not needed by a witness that mobilises", () => {
    const witnesses = Array.from(complete.kinds, (_, actor) => (actor === party ? 1 : 0));
    const seen = run({ ...withTies({ inform: none }), witnesses }, { triggerThreshold: 0.5 });
    expect(seen.trigger).toBeLessThan(run(complete).trigger as number);
  });

  it("let a committee feel residents' need only where a resident tells it", () => {
    const need = { initialEnvironment: 1, needThresholdSociety: -2, fusion: 0, reinforcement: 0 };
    const told = tiesOf([resident, committee]);
    const heard = run(withTies({ inform: told }), { ...need, choicePrecision: 200, revisionRate: 2 });
    // one of two committees hears and acts; the other has nothing to go by and tosses a coin
    expect(heard.series?.xResidents[60]).toBe(1);
    const settled = heard.series?.xCommittees.slice(20) ?? [];
    expect(Math.min(...settled)).toBe(0.5);
    expect(Math.max(...settled)).toBe(1);
  });
});

describe("mobilise ties", () => {
  it("carry all of the campaign: without them the run is that without a campaign", () => {
    const without = run(withTies({ mobilise: none }));
    const untriggered = run(withTies({ mobilise: none }), { triggerThreshold: 1000 });
    const { warnings: _, ...rest } = without;
    const { warnings: __, ...expected } = untriggered;
    expect(rest).toEqual(expected);
    expect(without.trigger).toBeNull();
    expect(without.loss).toBeGreaterThan(run(complete).loss);
    expect(without.warnings[0]).toMatch(/^Nobody of Party and government mobilises/);
  });

  it("pass orders on, weakened by the strengths on the way, to those on a path alone", () => {
    const chain = withTies({ mobilise: tiesOf([party, firm, 0.5], [firm, resident, 0.5], [office, office]) });
    const { campaignReach, series } = run(chain);
    expect(campaignReach).toBeCloseTo((1 + 0.5 + 0.25) / actors, 12);
    expect(series?.campaignReach[series.onset]).toBe(0);
  });

  it("wait for their own commander to know", () => {
    const mobilise = tiesOf([party, resident], [office, resident + 1]);
    const inform = tiesOf([resident, party], [party, office]);
    const steps = run(withTies({ mobilise, inform })).series?.campaignReach ?? [];
    expect([...new Set(steps)]).toEqual([0, 2 / actors, 4 / actors]);
  });

  it("decide whose capacity waits for direction in normal times", () => {
    const directed = (mobilise: CommunityTies) =>
      run(withTies({ mobilise }), { fusion: 1, totalCapacity: 0.9 });
    const some = directed(tiesOf([party, resident], [party, resident + 1])).normalPerformance;
    expect(some).toBeGreaterThan(directed(none).normalPerformance);
    expect(run(complete, { fusion: 1, totalCapacity: 0.9 }).normalPerformance).toBeGreaterThan(some);
  });
});

describe("supply ties", () => {
  it("bring the hub's capacity to the share of society that they reach", () => {
    const still = { revisionRate: 0, initialInitiative: 0, fusion: 0, emergencyWeeks: 0 };
    const capacity = (supply: CommunityNetwork["ties"]["supply"]) =>
      run(withTies({ supply }), still).series?.capacity[0] as number;
    const hub = parameters.totalCapacity * parameters.routineOutput;
    const { powerState, powerCapital } = parameters;
    expect(capacity("complete")).toBeCloseTo(hub * (powerState + powerCapital), 12);
    expect(capacity(none)).toBe(0);
    // one of two offices of state, by way of a firm that so supplies as well, reaches 2 of 16 actors, one of them half
    const some = tiesOf([party, firm], [firm, resident], [firm, resident + 1, 0.5]);
    expect(capacity(some)).toBeCloseTo(hub * (powerState / 2 + powerCapital / 2) * (1.5 / 16), 12);
    expect(run(withTies({ supply: none })).warnings[0]).toMatch(/^No supply ties/);
  });
});

describe("influence ties", () => {
  it("pull only towards those who are heard", () => {
    const pulled = {
      reinforcement: 0,
      needWeight: 0,
      fusion: 1,
      choicePrecision: 200,
      revisionRate: 2,
      initialInitiative: 1,
    };
    const alone = run(withTies({ influence: none }), { ...pulled, emergencyWeeks: 0 });
    expect(Math.min(...(alone.series?.xState.slice(1) ?? []))).toBeLessThan(1);
    const pairs = tiesOf([party, firm], [firm, party], [office, firm + 1], [firm + 1, office]);
    const heard = run(withTies({ influence: pairs }), { ...pulled, emergencyWeeks: 0 });
    expect(Math.min(...(heard.series?.xState ?? []))).toBe(1);
  });

  it("are all that relabelling leaves alone: renamed actors give the same distribution", () => {
    const densities = { mobilise: 0.2, inform: 0.2, supply: 0.2, influence: 0.3 };
    const network = randomCommunity(stream({ root: 3 }), counts, densities);
    // places within a kind are turned round
    const renamed = Array.from(network.kinds, (kind, actor) => {
      const [from, count] = [
        [...(network.kinds as Uint8Array)].indexOf(kind),
        counts[kindNames[kind] as keyof typeof counts],
      ];
      return from + ((actor - from + 1) % count);
    });
    const turned = Object.fromEntries(
      Object.entries(network.ties).map(([relation, list]) => {
        const { offsets, targets } = list as CommunityTies;
        const renamedTies: [number, number][] = [];
        for (let actor = 0; actor < actors; actor += 1) {
          for (let tie = offsets[actor] as number; tie < (offsets[actor + 1] as number); tie += 1) {
            renamedTies.push([renamed[actor] as number, renamed[targets[tie] as number] as number]);
          }
        }
        return [relation, tiesOf(...renamedTies)];
      }),
    ) as CommunityNetwork["ties"];
    const losses = (community: CommunityNetwork) =>
      Array.from(
        { length: 60 },
        (_, replication) =>
          simulateCommunity(community, { ...parameters, emergencyStep: 0.2 }, { seed: 9, replication }).loss,
      );
    const [one, other] = [losses(network), losses({ kinds: network.kinds, ties: turned })];
    const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
    const variance = (values: number[]) =>
      values.reduce((sum, value) => sum + (value - mean(values)) ** 2, 0) / (values.length - 1);
    const error = Math.sqrt((variance(one) + variance(other)) / 60);
    expect(one).not.toEqual(other);
    expect(Math.abs(mean(one) - mean(other))).toBeLessThan(4 * error);
  });
});

const kindNames = ["party-government", "enterprise", "residents-committee", "residents"];
