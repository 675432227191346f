import { pseudonymKey } from "@commonweal/evidence";
import { describe, expect, it } from "vitest";
import { readCase } from "../folder/readCase.ts";
import { appended, type CaseChange, changedCase, replaced, written } from "../testing/caseChanges.ts";
import { pseudonymiseCase } from "./pseudonymiseCase.ts";

const encoder = new TextEncoder();
const key = pseudonymKey(encoder.encode("an example and no key, 0123456789abcdef"));
const withdrawn = (...people: string[]): CaseChange =>
  written(
    "evidence/consent.csv",
    `person,scope,date\n${people.map((each) => `${each},withdrawn,\n`).join("")}`,
  );
const source = (id: string, title: string, publisher = "") =>
  appended("evidence/sources.csv", `${id},${title},${publisher},2020,,interview,${id},\n`);
const told = (id: string, of: string, text: string) =>
  appended("evidence/segments.csv", `${id},${of},1,${text},2020\n`);
const share = async (...changes: CaseChange[]) => {
  const folder = readCase(changedCase(...changes));
  const { review } = await pseudonymiseCase(folder, { key: await key });
  const decisions = new Map(review.map((row) => [row.key, "keep" as const]));
  const shared = await pseudonymiseCase(folder, { key: await key, decisions });
  return {
    ...shared,
    published: [...shared.files].flat().join("\n"),
    all: JSON.stringify([...shared.files, shared.review, shared.mapping, shared.report]),
  };
};

describe("a person who withdraws", () => {
  it("does not take along somebody whose name begins with theirs", async () => {
    const people = written("evidence/people.csv", "person,name\np1,张三\np2,张三丰\n");
    const { report, published } = await share(
      people,
      withdrawn("p1"),
      source("i1", "Talk with 张三"),
      source("i2", "Talk with 张三丰"),
      told("g1", "i1", "She asked twice."),
      told("g2", "i2", "He kept the list."),
    );
    expect(report.withdrawn.removed).toMatchObject({ sources: 1, segments: 1 });
    expect(published).toContain("He kept the list.");
    expect(published).not.toContain("She asked twice.");
  });

  it("leaves who has a longer name in the list of who is who, and withholds texts that hold it", async () => {
    const { mapping, review, published } = await share(
      written("evidence/people.csv", "person,name\np1,张三\np2,张三丰\n"),
      withdrawn("p1"),
      source("i1", "Talk with 张三"),
      source("i2", "Talk 2"),
      told("g2", "i2", "张三丰 kept the list."),
      told("g3", "i2", "Nobody kept the list."),
    );
    const people = mapping.filter(({ kind }) => kind === "person").map(({ original }) => original);
    expect(people).toContain("张三丰");
    expect(people).not.toContain("张三");
    expect(published).toContain("Nobody kept the list.");
    expect(published).not.toContain("张三");
    expect(published.match(/kept the list/g)).toHaveLength(1);
    expect(JSON.stringify(review)).not.toContain("张三");
  });

  it("takes along a longer name that no list has, since it may be theirs", async () => {
    const { report } = await share(
      written("evidence/people.csv", "person,name\np1,张三\n"),
      withdrawn("p1"),
      source("i2", "Talk with 张三丰"),
    );
    expect(report.withdrawn.removed.sources).toBe(1);
  });

  it("is found in a list of several, and takes none of the others along", async () => {
    const { report } = await share(
      withdrawn("张三"),
      source("i1", "Talk", '"张三, Li Wei and 丁"'),
      source("i2", "Talk", "Li Wei and 丁"),
      source("i3", "Talk with 张三、李四"),
    );
    expect(report.withdrawn).toMatchObject({ unknown: 0, removed: { sources: 2 } });
  });

  it.each([
    ["plain words", "residents"],
    ["one letter", "Q"],
    ["one Chinese character", "丁"],
    ["signs of patterns", "a.*+(b|c)[d"],
    ["a member of objects", "__proto__"],
  ])("is found though the name is %s", async (_, name) => {
    const { report, all } = await share(
      withdrawn(name),
      source("i1", `${name}`),
      source("i2", "Talk", name),
      told("g1", "i1", "She asked twice."),
      told("g2", "i2", "Nobody came."),
      appended("evidence/codings.csv", `${name},s1,trust,\n`),
      appended("actors.csv", `x1,${name},,society,street,,,,\n`),
    );
    expect(report.withdrawn).toMatchObject({
      people: 1,
      unknown: 0,
      removed: { actors: 1, sources: 2, segments: 2, codings: 1 },
    });
    expect(all).not.toMatch(/She asked|Nobody came/);
  });

  it.each([
    ["zero-width signs in the list", "张\u200B三"],
    ["traditional characters in the list", "張三"],
    ["a title in the list", "张三先生"],
    ["spaces in the list", " 张　三 "],
  ])("is found with %s", async (_, name) => {
    const { report } = await share(withdrawn(name), source("i1", "Talk with 张 三"));
    expect(report.withdrawn.removed.sources).toBe(1);
  });

  it.each(["%E5%BC%A0%E4%B8%89", "%D5%C5%C8%FD", "Zhang%20San", "zhang_san/1", "Zhang+San"])(
    "is in no address that is kept: %s",
    async (way) => {
      const { published } = await share(
        withdrawn("p1"),
        written("evidence/people.csv", "person,name\np1,张三\np1,Zhang San\n"),
        appended("evidence/sources.csv", `i1,Talk,,2020,https://example.org/${way},interview,i1,\n`),
      );
      expect(published).not.toContain(way);
    },
  );

  it("is in no list of texts, in no list of who is who, and in no id", async () => {
    const { all, review, mapping } = await share(
      withdrawn("zhang-san"),
      written("evidence/people.csv", "person,name\nzhang-san,张三\nzhang-san,Zhang San\n"),
      appended("actors.csv", "zhang-san,Zhang San,张三,society,street,resident,,,\n"),
      appended("evidence/codings.csv", "Zhang San,s1,trust,\ncoder1,s1,quarrel-with-zhang-san,\n"),
      source("talk-zhang-san-2020", "Interview 7"),
      told("g7", "talk-zhang-san-2020", "The office came."),
      replaced("evidence/segments.csv", "A monthly meeting", "张三 told of a meeting"),
      appended("series/households.csv", "2020,7,households of Zhang San,by hand,report-2019\n"),
    );
    expect(review.length).toBeGreaterThan(5);
    expect(mapping.length).toBeGreaterThan(5);
    expect(all).not.toMatch(/zhang|张三|The office came/i);
  });
});

describe("the limit of findings", () => {
  const phones = "13812345678 ".repeat(30);
  const folder = readCase(changedCase(replaced("evidence/segments.csv", "A monthly meeting", phones)));

  it("holds for all texts together, can be raised, and quotes nothing", async () => {
    const refused = pseudonymiseCase(folder, { key: await key, limit: 10 });
    await expect(refused).rejects.toMatchObject({
      name: "EvidenceError",
      code: "limit-exceeded",
      path: ["limit"],
    });
    await expect(refused).rejects.not.toThrow(/138/);
    const two = readCase(
      changedCase(source("i1", "13812345678 13912345678"), source("i2", "13712345678 13612345678")),
    );
    await expect(pseudonymiseCase(two, { key: await key, limit: 3 })).rejects.toMatchObject({
      code: "limit-exceeded",
    });
    expect((await pseudonymiseCase(folder, { key: await key, limit: 1000 })).review.length).toBeGreaterThan(
      30,
    );
  });
});
