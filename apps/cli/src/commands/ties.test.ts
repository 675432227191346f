import { readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { workplace } from "../testing/workplace.ts";

const { inside, commonweal } = workplace();
const newFolder = async () => {
  await commonweal("new", inside("case"));
  return inside("case");
};
const codings = [
  "coder,segment,code,value",
  "c1,s1,directs:street-office:committee:before,present/high",
  "c1,s2,directs:street-office:committee:before,present/medium",
  "c1,s3,directs:street-office:property-manager:during,present/medium",
  "c1,s4,directs:street-office:property-manager:during,absent/medium",
  "c1,s2,meets:owners:committee:before,weak/medium",
  "",
].join("\n");

describe("ties", () => {
  it("makes ties from codings and tells where ties.csv differs, changing nothing", async () => {
    const folder = await newFolder();
    writeFileSync(`${folder}/evidence/codings.csv`, codings);
    const before = readFileSync(`${folder}/ties.csv`, "utf8");
    const { code, out } = await commonweal("ties", folder, "--json");
    expect(code).toBe(0);
    const { ties, differences, ...rest } = JSON.parse(out);
    expect(rest).toEqual({
      ...{ undecided: [], codings: 5, coders: 1, decisions: 0, kept: ["t2", "t3", "t4"], written: false },
    });
    expect(ties.map(({ id, status, certainty }: Record<string, string>) => [id, status, certainty])).toEqual([
      ["t1", "present", "high"],
      ["b01", "weak", "medium"],
      ["t5", "contested", "medium"],
    ]);
    expect(ties[0].probability).toBeCloseTo(16 / 17, 12);
    expect(differences).toEqual([
      { tie: "t2", field: "tie", before: "meets:committee:property-manager:before", after: null },
      { tie: "t3", field: "tie", before: "meets:owners:property-manager:before", after: null },
      { tie: "t4", field: "tie", before: "directs:street-office:committee:during", after: null },
      { tie: "b01", field: "tie", before: null, after: "meets:owners:committee:before" },
    ]);
    expect(readFileSync(`${folder}/ties.csv`, "utf8")).toBe(before);
  });

  it("writes them and keeps ties that no coding makes, their notes and their ids", async () => {
    const folder = await newFolder();
    writeFileSync(`${folder}/evidence/codings.csv`, codings);
    const { code, out } = await commonweal("ties", folder, "--write");
    expect(code).toBe(0);
    expect(out).toMatch(/3 ties from 5 codings by 1 coder and 0 decisions\. From ties\.csv to the codings:/);
    expect(out).toMatch(/Wrote ties\.csv\.\nKept although no coding makes them: t2, t3, t4\./);
    const lines = readFileSync(`${folder}/ties.csv`, "utf8").split("\n");
    expect(lines.map((line) => line.split(",")[0])).toEqual(["id", "t1", "b01", "t5", "t2", "t3", "t4", ""]);
    expect(lines[3]).toBe(
      "t5,street-office,property-manager,directs,during,1,contested,medium,s3 s4,s3 says so; s4 denies it",
    );
    const again = JSON.parse((await commonweal("ties", folder, "--json")).out);
    expect(again.differences.map(({ tie }: { tie: string }) => tie)).toEqual(["t2", "t3", "t4"]);
  });

  it("says that ties.csv of Baibuting is what its codings make", async () => {
    const path = new URL("../../../../cases/baibuting", import.meta.url).pathname;
    const { code, out } = await commonweal("ties", path);
    expect(code).toBe(0);
    expect(out).toMatch(/112 ties from 231 codings by 1 coder and 10 decisions\. ties\.csv says the same\./);
  });

  it("does not write a table with which the case would not be valid", async () => {
    const folder = await newFolder();
    writeFileSync(`${folder}/evidence/codings.csv`, codings.replaceAll("present/", "absent/"));
    writeFileSync(
      `${folder}/case.yaml`,
      `${readFileSync(`${folder}/case.yaml`, "utf8")}information:\n  - { id: order, label: { en: Order, zh: 指示 }, known: [{ actor: street-office, from: 2019-01-02, segments: [s1] }] }\n`,
    );
    writeFileSync(
      `${folder}/evidence/contacts.csv`,
      "id,tie,date,carries,segments,note\nk1,t1,2019-01-03,order,s1,\n",
    );
    const before = readFileSync(`${folder}/ties.csv`, "utf8");
    const { code, err } = await commonweal("ties", folder, "--write");
    expect(code).toBe(1);
    expect(err).toMatch(/evidence\/contacts\.csv, line 2, tie: found "t1", which is absent/);
    expect(readFileSync(`${folder}/ties.csv`, "utf8")).toBe(before);
  });
});
