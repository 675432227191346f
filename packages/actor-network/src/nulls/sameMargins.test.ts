import { stream } from "@commonweal/numerics";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Memberships } from "../modes/Memberships.ts";
import { expectShares } from "../testing/expectShares.ts";
import { sameMargins } from "./sameMargins.ts";

const seatsOf = (rows: readonly (readonly number[])[]): Memberships => {
  const seats = rows.flatMap((row, member) => row.flatMap((has, body) => (has ? [[member, body]] : [])));
  return {
    members: rows.length,
    bodies: rows[0]?.length ?? 0,
    memberOf: Uint32Array.from(seats, ([member]) => member as number),
    bodyOf: Uint32Array.from(seats, ([, body]) => body as number),
  };
};

const tableOf = ({ members, bodies, memberOf, bodyOf }: Memberships): number[][] => {
  const table = Array.from({ length: members }, () => new Array<number>(bodies).fill(0));
  memberOf.forEach((member, seat) => {
    const row = table[member] as number[];
    row[bodyOf[seat] as number] = (row[bodyOf[seat] as number] ?? 0) + 1;
  });
  return table;
};

const marginsOf = (table: readonly (readonly number[])[]): string =>
  JSON.stringify([
    table.map((row) => row.reduce((sum, has) => sum + has, 0)),
    (table[0] ?? []).map((_, column) => table.reduce((sum, row) => sum + (row[column] ?? 0), 0)),
  ]);

/** Every table of zeros and ones with the margins of a given one. */
function tablesLike(table: readonly (readonly number[])[]): string[] {
  const [rows, columns] = [table.length, table[0]?.length ?? 0];
  return Array.from({ length: 2 ** (rows * columns) }, (_, code) =>
    Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (_, column) => (code >>> (row * columns + column)) & 1),
    ),
  )
    .filter((each) => marginsOf(each) === marginsOf(table))
    .map((each) => JSON.stringify(each));
}

describe("sameMargins", () => {
  it.each([
    {
      name: "three by three",
      table: [
        [1, 1, 0],
        [0, 1, 0],
        [0, 0, 1],
      ],
    },
    {
      name: "three members, four bodies",
      table: [
        [1, 1, 0, 0],
        [0, 1, 1, 0],
        [0, 0, 0, 1],
      ],
    },
    {
      name: "four members, three bodies",
      table: [
        [1, 1, 0],
        [1, 0, 0],
        [0, 1, 0],
        [0, 0, 1],
      ],
    },
    {
      name: "two members",
      table: [
        [1, 1, 0, 1, 0],
        [0, 1, 1, 0, 0],
      ],
    },
  ])("draws every table with the margins equally often: $name", ({ table }) => {
    const outcomes = tablesLike(table);
    expect(outcomes.length).toBeGreaterThan(2);
    const drawn = Array.from({ length: 3000 }, (_, replication) =>
      JSON.stringify(tableOf(sameMargins(seatsOf(table), stream({ root: 5, replication })))),
    );
    expectShares(drawn, new Map(outcomes.map((outcome) => [outcome, 1 / outcomes.length])));
  });

  it("keeps margins and never seats a person twice, on 1,000 random memberships", () => {
    const cell = fc.constantFrom(0, 1);
    const tables = fc
      .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
      .chain(([rows, columns]) =>
        fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
          minLength: rows,
          maxLength: rows,
        }),
      );
    fc.assert(
      fc.property(tables, fc.nat(1000), (table, root) => {
        const drawn = tableOf(sameMargins(seatsOf(table), stream({ root })));
        expect(marginsOf(drawn)).toBe(marginsOf(table));
        expect(Math.max(...drawn.flat())).toBeLessThanOrEqual(1);
      }),
      { numRuns: 1000 },
    );
  });

  it("changes nothing without trades, and not the memberships it is given", () => {
    const seats = seatsOf([
      [1, 0],
      [0, 1],
    ]);
    const before = JSON.stringify(seats);
    expect(tableOf(sameMargins(seats, stream({ root: 1 }), { trades: 0 }))).toEqual([
      [1, 0],
      [0, 1],
    ]);
    sameMargins(seats, stream({ root: 2 }));
    expect(JSON.stringify(seats)).toBe(before);
  });

  it.each([-1, 0.5])("refuses %d trades", (trades) => {
    expect(() => sameMargins(seatsOf([[1]]), stream({ root: 1 }), { trades })).toThrow(
      expect.objectContaining({ code: "invalid-option", path: ["trades"] }),
    );
  });
});
