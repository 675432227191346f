import { describe, expect, it } from "vitest";
import { changedCase, written } from "../testing/caseChanges.ts";
import { caseTies } from "./caseTies.ts";
import { newCase } from "./newCase.ts";
import { readCase } from "./readCase.ts";
import { tieDifferences } from "./tieDifferences.ts";
import { tiesTable } from "./tiesTable.ts";

const made = (...rows: string[]) =>
  caseTies(
    readCase(
      changedCase(written("evidence/codings.csv", ["coder,segment,code,value", ...rows, ""].join("\n"))),
    ),
  );

describe("caseTies", () => {
  it("takes periods, undirected relations, ids and notes from the folder", () => {
    const { ties } = made(
      "c1,s3,directs:street-office:property-manager:during,present/medium",
      "c1,s2,meets:property-manager:committee:before,present/medium",
      "c1,s2,meets:owners:committee:before,weak/low",
    );
    expect(ties.map(({ id, note }) => [id, note])).toEqual([
      ["t2", ""],
      ["b01", ""],
      ["t5", "s3 says so; s4 denies it"],
    ]);
  });

  it("makes of a new case's codings the ties that it shows, to the byte", () => {
    const folder = readCase(changedCase());
    expect(tieDifferences(folder.ties, caseTies(folder).ties)).toEqual([]);
    expect(tiesTable(caseTies(folder).ties)).toBe(newCase().get("ties.csv"));
  });

  it("makes no tie without codings", () => {
    expect(made()).toEqual({ ties: [], undecided: [] });
  });
});
