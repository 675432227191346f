import { describe, expect, it } from "vitest";
import { ActorNetworkError } from "../errors.ts";
import { forEachTableRow } from "./forEachTableRow.ts";
import { readTable } from "./readTable.ts";

const columns = ["id", "name"] as const;

describe("forEachTableRow", () => {
  it("visits the rows that readTable gives, in their order", () => {
    const table = 'name,id\r\n"a\r\nb",1\r\n\r\n居委会,2\r';
    const rows: unknown[] = [];
    forEachTableRow(table, { columns }, (row) => rows.push(row));
    expect(rows).toEqual(readTable(table, { columns }));
    expect(rows).toEqual([
      { line: 2, cells: { id: "1", name: "a\r\nb" } },
      { line: 5, cells: { id: "2", name: "居委会" } },
    ]);
  });

  it.each([
    { what: "a record of another width", table: "id,name\n1,a\n2\n", rows: 2, code: "invalid-table" },
    { what: "one row more than the limit", table: "id,name\n1,a\n2,b\n", rows: 1, code: "limit-exceeded" },
  ])("visits what stands before $what", ({ table, rows, code }) => {
    const lines: number[] = [];
    const read = () => forEachTableRow(table, { columns, limits: { rows } }, ({ line }) => lines.push(line));
    expect(read).toThrow(expect.objectContaining({ code, path: [3] }));
    expect(read).toThrow(ActorNetworkError);
    expect(lines).toEqual([2, 2]);
  });
});
