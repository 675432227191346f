import fc from "fast-check";
import { describe, expect, it } from "vitest";
import reference from "../../fixtures/informationReach.json" with { type: "json" };
import type { Contact } from "./Contacts.ts";
import { informationReach } from "./informationReach.ts";

const contact = (from: number, to: number, time: number, duration = 0): Contact => ({
  from,
  to,
  time,
  duration,
});

describe("informationReach", () => {
  it("follows contacts forward in time only", () => {
    const contacts = [contact(0, 1, 2), contact(1, 2, 3), contact(1, 3, 1)];
    expect(informationReach(contacts, { sources: [0], from: 0 })).toEqual({
      arrival: [0, 2, 3, null],
      latency: [0, 2, 3, null],
      reached: 2,
      reach: 2 / 3,
      meanLatency: 2.5,
    });
  });

  it("does not pass on within one time by default, and does when chained, in any order", () => {
    const contacts = [contact(1, 2, 5), contact(0, 1, 5), contact(2, 3, 5)];
    expect(informationReach(contacts, { sources: [0], from: 0 }).arrival).toEqual([0, 5, null, null]);
    const chained = informationReach(contacts, { sources: [0], from: 0, simultaneous: "chained" });
    expect(chained.arrival).toEqual([0, 5, 5, 5]);
  });

  it("lets a source use a contact at the start itself, and no other actor", () => {
    const contacts = [contact(0, 1, 1), contact(1, 2, 1)];
    expect(informationReach(contacts, { sources: [0], from: 1 }).arrival).toEqual([1, 1, null]);
    expect(informationReach(contacts, { sources: [0], from: 1.5 }).arrival).toEqual([1.5, null, null]);
  });

  it("waits for a contact to end", () => {
    const contacts = [contact(0, 1, 1, 3), contact(1, 2, 3), contact(1, 3, 4), contact(1, 4, 5)];
    expect(informationReach(contacts, { sources: [0], from: 0 }).arrival).toEqual([0, 4, null, null, 5]);
    const chained = informationReach(contacts, { sources: [0], from: 0, simultaneous: "chained" });
    expect(chained.arrival).toEqual([0, 4, null, 4, 5]);
  });

  it("prefers a short contact to a long one that began before it", () => {
    const contacts = [contact(0, 1, 1, 9), contact(0, 1, 2, 1), contact(1, 2, 4)];
    expect(informationReach(contacts, { sources: [0], from: 0 }).arrival).toEqual([0, 3, 4]);
  });

  it("leaves out what arrives after the end, and keeps what arrives at it", () => {
    const contacts = [contact(0, 1, 2, 2), contact(0, 2, 4, 1)];
    expect(informationReach(contacts, { sources: [0], from: 0, until: 4 }).arrival).toEqual([0, 4, null]);
  });

  it("passes both ways when contacts have no direction", () => {
    const contacts = [contact(1, 0, 1), contact(2, 1, 2)];
    expect(informationReach(contacts, { sources: [0], from: 0 }).reach).toBe(0);
    expect(informationReach(contacts, { sources: [0], from: 0, directed: false }).arrival).toEqual([0, 1, 2]);
  });

  it("counts actors without contacts, and has no reach without other actors", () => {
    expect(informationReach([contact(0, 1, 1)], { sources: [0], from: 0, order: 5 }).reach).toBe(0.25);
    expect(informationReach([], { sources: [0, 0], from: 0 })).toEqual({
      arrival: [0],
      latency: [0],
      reached: 0,
      reach: null,
      meanLatency: null,
    });
  });

  it.each(reference.cases)(
    "agrees with a time-expanded graph in NetworkX ($simultaneous, directed: $directed)",
    (found) => {
      const { contacts, arrival, simultaneous, ...options } = found;
      const rule = simultaneous as "apart" | "chained";
      expect(informationReach(contacts, { ...options, simultaneous: rule }).arrival).toEqual(arrival);
    },
  );

  it("does not depend on the order of contacts, and is never later chained than apart or with one more contact", () => {
    const contacts = fc.array(
      fc.record({ from: fc.nat(6), to: fc.nat(6), time: fc.nat(8), duration: fc.nat(2) }),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(contacts, fc.boolean(), (contacts, directed) => {
        const options = { sources: [0], from: 0, order: 7, directed } as const;
        const apart = informationReach(contacts, options);
        const chained = informationReach(contacts, { ...options, simultaneous: "chained" });
        expect(informationReach([...contacts].reverse(), options)).toEqual(apart);
        const reversed = informationReach([...contacts].reverse(), { ...options, simultaneous: "chained" });
        expect(reversed).toEqual(chained);
        const fewer = informationReach(contacts.slice(1), options);
        for (let actor = 0; actor < 7; actor++) {
          const time = apart.arrival[actor] ?? Infinity;
          expect(chained.arrival[actor] ?? Infinity).toBeLessThanOrEqual(time);
          expect(fewer.arrival[actor] ?? Infinity).toBeGreaterThanOrEqual(time);
        }
      }),
    );
  });

  it.each([
    { code: "invalid-actor", contacts: [contact(0, 2, 1)], path: ["contacts", 0, "to"] },
    { code: "invalid-actor", contacts: [contact(-1, 1, 1)], path: ["contacts", 0, "from"] },
    { code: "invalid-time", contacts: [contact(0, 1, Number.NaN)], path: ["contacts", 0, "time"] },
    { code: "invalid-duration", contacts: [contact(0, 1, 1, -1)], path: ["contacts", 0, "duration"] },
  ])("refuses a contact with $code at $path", ({ code, contacts, path }) => {
    const options = { sources: [0], from: 0, order: 2 };
    expect(() => informationReach(contacts, options)).toThrow(expect.objectContaining({ code, path }));
  });

  it("refuses an unknown source, a start that is no time, and columns of unequal lengths", () => {
    const refused = (code: string) => expect.objectContaining({ code });
    expect(() => informationReach([], { sources: [3], from: 0, order: 2 })).toThrow(refused("invalid-actor"));
    expect(() => informationReach([], { sources: [0], from: Number.NaN })).toThrow(refused("invalid-time"));
    expect(() => informationReach([], { sources: [0], from: 0, until: Number.NaN })).toThrow(
      refused("invalid-time"),
    );
    const columns = { from: [0], to: [1, 2], time: [0] };
    expect(() => informationReach(columns, { sources: [0], from: 0 })).toThrow(refused("unequal-lengths"));
  });
});
