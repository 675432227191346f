import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EvidenceError } from "../errors.ts";
import { readCodingsCsv } from "./readCodingsCsv.ts";
import { readSegmentsCsv } from "./readSegmentsCsv.ts";
import { readSourcesCsv } from "./readSourcesCsv.ts";

const secret = "Frau Wang";

const tables = [
  {
    name: "sources",
    read: readSourcesCsv,
    columns: ["id", "title", "publisher", "date", "url", "kind", "independence_group", "caveat"],
    row: ["s1", "Report", "Office", "2019", "https://example.org", "report", "street", "none"],
  },
  {
    name: "segments",
    read: readSegmentsCsv,
    columns: ["id", "source", "locator", "paraphrase", "date"],
    row: ["g1", "s1", "p. 3", "They meet.", "2019"],
  },
  {
    name: "codings",
    read: readCodingsCsv,
    columns: ["coder", "segment", "code", "value"],
    row: ["c1", "g1", "trust", "yes"],
  },
];

/** What an error tells, down to its path, its cause and where it was thrown. */
function toldBy(read: () => unknown): string | null {
  try {
    read();
    return null;
  } catch (error) {
    expect(error).toBeInstanceOf(EvidenceError);
    const { code, message, path, cause, stack } = error as EvidenceError;
    return [code, message, ...path, cause, stack].map(String).join("\n");
  }
}

const damaged = fc.constantFrom(
  "",
  secret,
  ` ${secret} `,
  `${secret}, said so`,
  `"${secret}`,
  `${secret}"`,
  `\0${secret}`,
);

describe.each(tables)("an error about $name", ({ read, columns, row }) => {
  const table = (...rows: string[][]): string => rows.map((cells) => cells.join(",")).join("\n");

  it("holds no text of the table, wherever it stands and whatever else is wrong", () => {
    const cell = fc.oneof(damaged, fc.constantFrom(...row));
    const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: columns.length + 1 }), { maxLength: 4 });
    let errors = 0;
    fc.assert(
      fc.property(fc.boolean(), fc.boolean(), rows, (headed, twice, cells) => {
        const text = table(...(headed ? [columns] : []), ...(twice ? [row] : []), ...cells);
        const told = toldBy(() => read(text));
        if (told !== null) errors += 1;
        expect(told ?? "").not.toContain(secret);
      }),
      { numRuns: 500 },
    );
    expect(errors).toBeGreaterThan(100);
  });

  it("holds no text where one cell takes the place of another", () => {
    for (const place of columns.keys()) {
      const swapped = row.with(place, secret);
      const emptied = columns.map((_, other) => swapped.with((place + other) % columns.length, ""));
      for (const cells of [swapped, ...emptied, swapped.toReversed()]) {
        expect(toldBy(() => read(table(columns, cells, cells.with(-1, secret), row))) ?? "").not.toContain(
          secret,
        );
      }
    }
  });

  it("holds no text of a first line that is no header", () => {
    for (const place of columns.keys()) {
      const told = toldBy(() => read(table(row.with(place, secret), row)));
      expect(told).toContain("Line 1: found a column that is not known; expected the columns ");
      expect(told).not.toContain(secret);
      expect(toldBy(() => read(table(columns.with(place, secret), row)))).not.toContain(secret);
    }
  });

  it("holds no text of a record that is too long, with or without a header", () => {
    const long = row.with(1, `${secret} `.repeat(150_000));
    for (const [text, code] of [
      [table(columns, long), "limit-exceeded"],
      [table(long), "limit-exceeded"],
      [
        table(
          row.map(() => secret),
          long,
        ),
        "invalid-table",
      ],
    ] as const) {
      const told = toldBy(() => read(text));
      expect(told).toContain(code);
      expect(told).not.toContain(secret);
    }
  });
});

describe("a table of many rows", () => {
  const header = "coder,segment,code,value\n";

  it("gives the lines of a thousand rows that were merged or dropped, and counts the others", () => {
    const { report } = readCodingsCsv(`${header}${"c,g,a,b\n".repeat(1_501)}${",,,\n".repeat(3)}`);
    expect([report.kept, report.merged, report.dropped]).toEqual([1, 1_500, 3]);
    expect(report.warnings).toHaveLength(1_001);
    expect(report.warnings.at(-2)).toBe("Line 1002 repeats line 2; merged.");
    expect(report.warnings.at(-1)).toBe("503 lines more merged or dropped.");
  });

  it("takes 500,000 rows and no more", () => {
    const rows = "c,g,a,b\n".repeat(500_000);
    expect(readCodingsCsv(header + rows).report.merged).toBe(499_999);
    expect(toldBy(() => readCodingsCsv(`${header}${rows}c,g,a,b\n`))).toContain("limit-exceeded");
  });
});
