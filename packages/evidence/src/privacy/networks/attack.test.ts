import type { Network } from "@commonweal/actor-network";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { randomNetworks } from "../../testing/randomNetworks.ts";
import { anonymityGroups } from "./anonymityGroups.ts";
import { sectorTies } from "./sectorTies.ts";

/** What the attacker knows of the victim: sector, level, kind, each tie's direction and the other end's three. */
function knownOf({ actors, sources, targets, directed }: Network, victim: number): string {
  const described = (at: number) => {
    const actor = actors[at];
    return `${actor?.sector}/${actor?.level}/${actor?.kind}`;
  };
  const seen = new Set<string>();
  const neighbours: string[] = [];
  for (let arc = 0; arc < sources.length; arc += 1) {
    const [from, to] = [sources[arc] as number, targets[arc] as number];
    if (from === to || (from !== victim && to !== victim)) continue;
    const other = from === victim ? to : from;
    const way = !directed ? "-" : from === victim ? ">" : "<";
    if (seen.has(`${way}${other}`)) continue;
    seen.add(`${way}${other}`);
    neighbours.push(`${way}${described(other)}`);
  }
  return `${described(victim)}: ${neighbours.sort().join(" ")}`;
}

/** The same network with its actors in another order and without names: what is published. */
function published(network: Network, order: readonly number[]): Network {
  const place = new Map(order.map((old, at) => [old, at]));
  const moved = (ends: Uint32Array) => ends.map((end) => place.get(end) as number);
  return {
    ...network,
    actors: order.map((old, at) => ({
      ...(network.actors[old] as Network["actors"][number]),
      id: `P-${at}`,
    })),
    sources: moved(network.sources),
    targets: moved(network.targets),
  };
}

/** Several copies of a network side by side: each actor has its doubles. */
function copies(network: Network, count: number): Network {
  const all = <Item>(of: (copy: number) => Iterable<Item>) =>
    Array.from({ length: count }, (_, copy) => [...of(copy)]).flat();
  const shifted = (ends: Uint32Array) =>
    Uint32Array.from(all((copy) => ends.map((end) => end + copy * network.order)));
  return {
    ...network,
    order: count * network.order,
    actors: all(() => network.actors),
    sources: shifted(network.sources),
    targets: shifted(network.targets),
    weights: new Float64Array(count * network.sources.length).fill(1),
  };
}

const attacked = fc
  .tuple(randomNetworks, fc.integer({ min: 2, max: 6 }), fc.integer({ min: 1, max: 7 }))
  .chain(([network, k, count]) => {
    const whole = copies(network, count);
    const order = fc.shuffledSubarray([...whole.actors.keys()], { minLength: whole.order });
    return fc.record({ network: fc.constant(whole), k: fc.constant(k), order });
  });

/** The attacker's chance to point at the victim: one of all nodes of the published network that fit, if the victim is one. */
function chances(network: Network, order: readonly number[]): number[] {
  const open = published(network, order);
  const fitting = new Map<string, number>();
  for (const at of open.actors.keys()) {
    const known = knownOf(open, at);
    fitting.set(known, (fitting.get(known) ?? 0) + 1);
  }
  return [...network.actors.keys()].map(
    (victim) => 1 / (fitting.get(knownOf(network, victim)) ?? Number.NaN),
  );
}

describe("an attacker who knows an actor's attributes, degree and neighbours", () => {
  it("finds it in none of 100 random networks with a chance above 1/k, published as the rule says", () => {
    const outcomes = { network: 0, sectors: 0, nothing: 0 };
    fc.assert(
      fc.property(attacked, ({ network, k, order }) => {
        const { k: smallest } = anonymityGroups(network, { structure: "neighbourhood" });
        if ((smallest as number) >= k) {
          outcomes.network += 1;
          for (const chance of chances(network, order)) expect(chance).toBeLessThanOrEqual(1 / k);
          return;
        }
        const table = sectorTies(published(network, order), { k });
        outcomes[table === null ? "nothing" : "sectors"] += 1;
        if (table === null) return;
        expect(JSON.stringify(table)).not.toContain("P-");
        for (const { sector } of network.actors) {
          const own = table.sectors.indexOf(sector);
          const fitting = table.actors[own >= 0 ? own : table.sectors.indexOf(null)] as number;
          expect(1 / fitting).toBeLessThanOrEqual(1 / k);
        }
      }),
      { numRuns: 100, seed: 20200123 },
    );
    expect(outcomes.network).toBeGreaterThan(20);
    expect(outcomes.sectors).toBeGreaterThan(20);
  });

  it("is stronger than one who knows the degree alone: the rule for that one does not hold this one off", () => {
    let beaten = 0;
    fc.assert(
      fc.property(attacked, ({ network, order }) => {
        const { kOf } = anonymityGroups(network, { structure: "degree" });
        beaten += chances(network, order).filter((chance, at) => chance > 1 / (kOf[at] as number)).length;
      }),
      { numRuns: 100, seed: 20200123 },
    );
    expect(beaten).toBeGreaterThan(0);
  });

  it("guesses right as often as its chance says", () => {
    fc.assert(
      fc.property(attacked, ({ network, order }) => {
        const open = published(network, order);
        const { groups, kOf } = anonymityGroups(open, { structure: "neighbourhood" });
        const right = [...network.actors.keys()].filter((victim) => {
          const known = knownOf(network, victim);
          const guess = [...open.actors.keys()].find((at) => knownOf(open, at) === known);
          return order[guess as number] === victim;
        });
        expect(right).toHaveLength(groups.length);
        const expected = kOf.reduce((sum, size) => sum + 1 / size, 0);
        expect(right.length).toBeCloseTo(expected, 9);
      }),
      { numRuns: 100, seed: 20200123 },
    );
  });
});
