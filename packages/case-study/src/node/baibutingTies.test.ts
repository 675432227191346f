import { readFile } from "node:fs/promises";
import { codedTies } from "@commonweal/evidence";
import { describe, expect, it } from "vitest";
import { caseTies } from "../folder/caseTies.ts";
import { tieDifferences } from "../folder/tieDifferences.ts";
import { tiesTable } from "../folder/tiesTable.ts";
import { agreementOf } from "../study/evidence/agreementOf.ts";
import { readCaseFolder } from "./readCaseFolder.ts";

const path = new URL("../../../../cases/baibuting", import.meta.url).pathname;

describe("the ties of Baibuting", () => {
  it("are what the rule makes of codings and decisions, ids and notes too, without a look at ties.csv", async () => {
    const folder = await readCaseFolder(path);
    const { ties, undecided } = codedTies(folder, { periods: folder.definition.periods.map(({ id }) => id) });
    expect(ties).toHaveLength(112);
    expect(undecided).toEqual([]);
    expect(tieDifferences(folder.ties, ties)).toEqual([]);
    expect(tiesTable(ties)).toBe(await readFile(`${path}/ties.csv`, "utf8"));
    expect(caseTies(folder).ties).toEqual(ties);
  });

  it("differ in nine from what codings alone would give", async () => {
    const folder = await readCaseFolder(path);
    const { ties } = caseTies({ ...folder, decisions: [] });
    const differing = new Set(tieDifferences(folder.ties, ties).map(({ tie }) => tie));
    expect([...differing]).toEqual(["n01", "n09", "n32", "o05", "o12", "o14", "o21", "o23", "e10"]);
  });

  it("each have a probability and every segment on a side", async () => {
    const { ties } = caseTies(await readCaseFolder(path));
    for (const { probability, segments, supporting, opposing } of ties) {
      expect(probability).toBeGreaterThan(0);
      expect(probability).toBeLessThan(1);
      expect(new Set([...supporting, ...opposing])).toEqual(new Set(segments));
    }
    const of = (id: string) => ties.find((tie) => tie.id === id);
    // One, two and three independent groups at four to one; low certainty leaves even odds.
    expect(of("n10")?.probability).toBeCloseTo(4 / 5, 12);
    expect(of("n08")?.probability).toBeCloseTo(16 / 17, 12);
    expect(of("n02")?.probability).toBeCloseTo(64 / 65, 12);
    expect(of("n29")?.probability).toBeCloseTo(1 / 2, 12);
    // One group for it, two against.
    expect(of("n07")).toMatchObject({
      supporting: ["F008.S08", "F011.S08"],
      opposing: ["F010.S02", "F009.S01"],
    });
    expect(of("n07")?.probability).toBeCloseTo(1 / 5, 12);
  });
});

describe("the agreement of coders of Baibuting", () => {
  it("is that of 40 segments coded twice, whatever it is", async () => {
    const { agreement } = await readCaseFolder(path);
    const coded = ["pass-a", "pass-b"].map((coder) => agreement.filter((each) => each.coder === coder));
    const segments = coded.map((codings) => new Set(codings.map(({ segment }) => segment)));
    expect(segments.map(({ size }) => size)).toEqual([40, 40]);
    expect(segments[0]).toEqual(segments[1]);
    const study = agreementOf(agreement, 1);
    expect(study).toMatchObject({ segments: 40, ties: [34, 33] });
    const of = (measure: string) => study?.rows.find((row) => row.measure === measure);
    // By hand: 37 of 40 segments alike; 22 ties named by both, 34 + 33 − 22 by either.
    expect(of("any")?.percent).toBeCloseTo(37 / 40, 12);
    expect(of("tie")?.percent).toBeCloseTo(22 / 45, 12);
  });
});
