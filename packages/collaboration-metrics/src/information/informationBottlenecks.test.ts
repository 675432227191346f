import fc from "fast-check";
import { describe, expect, it } from "vitest";
import reference from "../../fixtures/together.json" with { type: "json" };
import { informationBottlenecks } from "./informationBottlenecks.ts";
import { informationReach } from "./informationReach.ts";

const byActor = (first: { actor: number }, second: { actor: number }) => first.actor - second.actor;
const byTie = (first: { from: number; to: number }, second: { from: number; to: number }) =>
  first.from - second.from || first.to - second.to;

describe("informationBottlenecks", () => {
  it("names who passes on alone, with what is lost and by how much others are late", () => {
    const contacts = [
      { from: 0, to: 1, time: 1 },
      { from: 1, to: 2, time: 2 },
      { from: 1, to: 3, time: 3 },
      { from: 2, to: 3, time: 5 },
      { from: 0, to: 2, time: 4 },
    ];
    const { actors, ties } = informationBottlenecks(contacts, { sources: [0], from: 0 });
    expect(actors).toEqual([{ actor: 1, lost: 0, delayed: 2, meanDelay: 2 }]);
    expect(ties).toEqual([
      { from: 0, to: 1, lost: 1, delayed: 2, meanDelay: 2 },
      { from: 1, to: 2, lost: 0, delayed: 1, meanDelay: 2 },
      { from: 1, to: 3, lost: 0, delayed: 1, meanDelay: 2 },
    ]);
  });

  it("takes out all contacts of a tie, and of two actors in both directions when there is none", () => {
    const contacts = [
      { from: 1, to: 0, time: 1 },
      { from: 0, to: 1, time: 2 },
    ];
    const { ties } = informationBottlenecks(contacts, { sources: [1], from: 0, directed: false });
    expect(ties).toEqual([{ from: 0, to: 1, lost: 1, delayed: 0, meanDelay: null }]);
  });

  it("is empty where nobody is indispensable and where nothing is passed on", () => {
    const twice = [1, 2].flatMap((between) => [
      { from: 0, to: between, time: 1 },
      { from: between, to: 3, time: 2 },
    ]);
    expect(informationBottlenecks(twice, { sources: [0], from: 0 }).actors).toEqual([]);
    expect(informationBottlenecks([], { sources: [0], from: 0 })).toEqual({ actors: [], ties: [] });
  });

  it.each(reference.bottlenecks)(
    "agrees with removals in a time-expanded graph in NetworkX ($simultaneous, directed: $directed)",
    ({ contacts, actors, ties, simultaneous, ...options }) => {
      const rule = simultaneous as "apart" | "chained";
      const found = informationBottlenecks(contacts, { ...options, simultaneous: rule });
      expect([...found.actors].sort(byActor)).toEqual(actors);
      expect([...found.ties].sort(byTie)).toEqual(ties);
    },
  );

  it("is what removing each actor from the contacts gives", () => {
    const contacts = fc.array(
      fc.record({ from: fc.nat(7), to: fc.nat(7), time: fc.nat(9), duration: fc.nat(2) }),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(contacts, fc.boolean(), fc.boolean(), (contacts, directed, chained) => {
        const simultaneous = chained ? ("chained" as const) : ("apart" as const);
        const options = { sources: [0], from: 1, until: 9, order: 8, directed, simultaneous };
        const before = informationReach(contacts, options).arrival;
        const { actors } = informationBottlenecks(contacts, options);
        for (let down = 1; down < 8; down += 1) {
          const rest = contacts.filter(({ from, to }) => from !== down && to !== down);
          const after = informationReach(rest, options).arrival;
          const others = before.flatMap((was, actor) => (actor === down || was === null ? [] : [actor]));
          const lost = others.filter((actor) => after[actor] === null).length;
          const late = others.filter((actor) => (after[actor] ?? -1) > (before[actor] as number)).length;
          const found = actors.find(({ actor }) => actor === down);
          expect([found?.lost ?? 0, found?.delayed ?? 0]).toEqual([lost, late]);
        }
      }),
    );
  });
});
