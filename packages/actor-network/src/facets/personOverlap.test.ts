import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Memberships } from "../modes/Memberships.ts";
import { groupsOf } from "../testing/groupsOf.ts";
import { personOverlap } from "./personOverlap.ts";

const seatsOf = (members: number, bodies: number, seats: readonly (readonly number[])[]): Memberships => ({
  members,
  bodies,
  memberOf: Uint32Array.from(seats, ([member]) => member ?? 0),
  bodyOf: Uint32Array.from(seats, ([, body]) => body ?? 0),
});

describe("personOverlap", () => {
  it("counts a person once in each group, whatever the number of seats", () => {
    const seats = seatsOf(4, 4, [
      [0, 0],
      [0, 1],
      [0, 2],
      [1, 2],
      [2, 3],
    ]);
    const overlap = personOverlap(seats, {
      names: ["state", "capital", "society"],
      of: Int32Array.of(0, 0, 1, 2),
    });
    expect([...overlap.bodies]).toEqual([2, 1, 1]);
    expect([...overlap.persons]).toEqual([1, 2, 1]);
    expect([...overlap.shared]).toEqual([1, 1, 0, 1, 2, 0, 0, 0, 1]);
    expect(overlap.jaccard).toEqual([1, 0.5, 0, 0.5, 1, 0, 0, 0, 1]);
    expect([overlap.bridging, overlap.bridgingShare]).toEqual([1, 1 / 3]);
  });

  it("is null for groups without persons", () => {
    const overlap = personOverlap(seatsOf(1, 2, []), groupsOf([0, 1]));
    expect(overlap.jaccard).toEqual([null, null, null, null]);
    expect(overlap.bridgingShare).toBe(null);
  });

  it("equals unions and intersections of sets, on 1,000 random memberships", () => {
    const seats = fc.uniqueArray(fc.tuple(fc.nat(5), fc.nat(4)), { selector: ([a, b]) => a * 5 + b });
    const of = fc.array(fc.nat(2), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(seats, of, (seats, of) => {
        const groups = { names: ["a", "b", "c"], of: Int32Array.from(of) };
        const overlap = personOverlap(seatsOf(6, 5, seats), groups);
        const sets = [0, 1, 2].map(
          (group) => new Set(seats.filter(([, body]) => of[body] === group).map(([p]) => p)),
        );
        sets.forEach((first, row) => {
          sets.forEach((second, column) => {
            const both = [...first].filter((person) => second.has(person)).length;
            const either = new Set([...first, ...second]).size;
            expect(overlap.shared[row * 3 + column]).toBe(both);
            expect(overlap.jaccard[row * 3 + column]).toBe(either === 0 ? null : both / either);
          });
        });
      }),
      { numRuns: 1000 },
    );
  });

  it("refuses groups of other bodies", () => {
    expect(() => personOverlap(seatsOf(1, 2, []), groupsOf([0]))).toThrow(
      expect.objectContaining({ code: "invalid-option", path: ["groups", "of"] }),
    );
  });
});
