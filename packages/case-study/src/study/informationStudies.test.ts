import { describe, expect, it } from "vitest";
import { readCase } from "../folder/readCase.ts";
import { appended, changedCase, written } from "../testing/caseChanges.ts";
import { type ArrivalRow, informationStudies, noDatedContact } from "./informationStudies.ts";

const followed = appended(
  "case.yaml",
  `information:
  - { id: order, label: { en: The order, zh: 指示 }, known: [{ actor: street-office, from: 2020-01-02, segments: [s3] }] }
`,
);
const header = "id,tie,date,carries,segments,note\n";
const options = { draws: 100, seed: 5 };
const studied = async (...rows: string[]) => {
  const contacts = written("evidence/contacts.csv", `${header}${rows.join("\n")}\n`);
  const [study] = await informationStudies(readCase(changedCase(followed, contacts)), options);
  return study;
};
const arrivals = (rows: readonly ArrivalRow[] = []) =>
  rows.map(({ actor, rule, value, date }) => [actor, rule, value, date]);

describe("informationStudies", () => {
  it("counts days from the start along dated contacts", async () => {
    const study = await studied("k1,t4,2020-01-05,order,s3,", "k2,t5,2020-03-01,order,s3,");
    expect(study).toMatchObject({ id: "order", from: "2020-01-02", dated: 2, undated: 0 });
    expect(arrivals(study?.arrivals).slice(0, 3)).toEqual([
      ["street-office", "apart", 0, "2020-01-02"],
      ["committee", "apart", 3, "2020-01-05"],
      ["property-manager", "apart", 59, "2020-03-01"],
    ]);
  });

  it("gives the share of draws in which an uncertain tie was there, and its interval", async () => {
    const study = await studied("k1,t5,2020-01-09,order,s3,");
    const row = study?.arrivals.find(({ actor }) => actor === "property-manager");
    expect(row).toMatchObject({ value: 7, interval: { low: 7, high: 7 } });
    expect(row?.defined).toBeGreaterThan(0);
    expect(row?.defined).toBeLessThan(100);
  });

  it("does not use a contact without a day: when its end knew is unknown, with the reason", async () => {
    const study = await studied("k1,t4,2020-01,order,s3,", "k2,t5,,order,s3,");
    expect(study).toMatchObject({ dated: 0, undated: 2 });
    const row = study?.arrivals.find(({ actor }) => actor === "committee");
    expect(row).toMatchObject({
      ...{ value: null, date: null, interval: null, defined: 0 },
      reason: noDatedContact,
    });
  });

  it("bounds what contacts of one day can do, one way and both ways", async () => {
    const early = appended(
      "case.yaml",
      `information:
  - { id: order, label: { en: The order, zh: 指示 }, known: [{ actor: street-office, from: 2019-05-01, segments: [s1] }] }
`,
    );
    const rows = ["k1,t1,2019-05-02,order,s1,", "k2,t2,2019-05-02,order,s2,", "k3,t2,2019-06-02,order,s2,"];
    const contacts = written("evidence/contacts.csv", `${header}${rows.join("\n")}\n`);
    const [study] = await informationStudies(readCase(changedCase(early, contacts)), options);
    expect(arrivals(study?.arrivals).filter(([actor]) => actor === "property-manager")).toEqual([
      ["property-manager", "apart", 32, "2019-06-02"],
      ["property-manager", "chained", 1, "2019-05-02"],
    ]);
  });

  it("lets who is known to know by a day pass it on that day, by both rules", async () => {
    const two = appended(
      "case.yaml",
      `information:
  - id: order
    label: { en: The order, zh: 指示 }
    known:
      - { actor: owners, from: 2020-01-02, segments: [s3] }
      - { actor: street-office, from: 2020-01-05, segments: [s4] }
`,
    );
    const contacts = written("evidence/contacts.csv", `${header}k1,t4,2020-01-05,order,s3,\n`);
    const [study] = await informationStudies(readCase(changedCase(two, contacts)), options);
    expect(study?.from).toBe("2020-01-02");
    for (const rule of ["apart", "chained"]) {
      const rows = study?.arrivals.filter((row) => row.rule === rule);
      expect(rows?.map(({ actor, value }) => [actor, value])).toEqual([
        ...[
          ["street-office", 3],
          ["committee", 3],
          ["owners", 0],
        ],
      ]);
    }
  });

  it("leaves out contacts that do not carry the information, and is empty where none is followed", async () => {
    const folder = readCase(changedCase());
    expect(folder.contacts).toEqual([]);
    expect(await informationStudies(folder, options)).toEqual([]);
  });
});
