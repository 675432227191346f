import { buildNetwork, density, eiIndex, sectorsOf } from "@commonweal/actor-network";
import { pseudonymKey } from "@commonweal/evidence";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CaseFolder } from "../folder/CaseFolder.ts";
import { readCase } from "../folder/readCase.ts";
import { appended, type CaseChange, changedCase, replaced, written } from "../testing/caseChanges.ts";
import { pseudonymiseCase } from "./pseudonymiseCase.ts";

const encoder = new TextEncoder();
const keyOf = (seed: string) =>
  pseudonymKey(encoder.encode(`${seed}: an example and no key, 0123456789abcdef`));
const caseOf = (...changes: CaseChange[]) => readCase(changedCase(...changes));
const copyOf = (files: ReadonlyMap<string, string>): CaseFolder =>
  readCase(new Map([...files].map(([path, text]) => [path, encoder.encode(text)])));
const allOf = (files: ReadonlyMap<string, string>): string => [...files].flat().join("\n");
const share = async (
  folder: CaseFolder,
  decisions?: ReadonlyMap<string, "" | "keep" | "replace">,
  seed = "a",
) => pseudonymiseCase(folder, { key: await keyOf(seed), ...(decisions ? { decisions } : {}) });

/** Two people: one is an actor, a coder and behind a source; the other too, and stays. */
const people: readonly CaseChange[] = [
  appended(
    "actors.csv",
    "zhang-san,Zhang San,张三,society,neighbourhood,resident,,,\nli-si,Li Si,李四,society,neighbourhood,resident,zhang-san,,\n",
  ),
  appended(
    "evidence/sources.csv",
    "i7,Interview with 張三,,2020,,interview,i7,\ni8,Interview,Li Si,2020,,interview,i8,told of Zhang San\n",
  ),
  appended(
    "evidence/segments.csv",
    "s7,i7,1,He asked the office twice.,2020-01\ns8,i8,1,Zhang San asked the office; call 13812345678.,2020-01\ns9,i8,2,The office answered.,2020-01\n",
  ),
  appended(
    "evidence/codings.csv",
    "Zhang San,s1,trust,\ncoder1,s7,trust,\ncoder1,s8,meets:li-si:owners:during,present/low\ncoder1,s8,meets:zhang-san:owners:during,present/low\n",
  ),
  appended(
    "ties.csv",
    "t6,li-si,owners,meets,during,1,present,low,s8,told by 张三\nt7,zhang-san,owners,meets,during,1,present,low,s8,\nt8,committee,owners,meets,during,1,present,low,s7,\nt9,committee,property-manager,meets,during,1,present,low,s7 s9,\n",
  ),
  appended("series/households.csv", "2021,7,households,by hand,i7\n"),
  written("evidence/people.csv", "person,name\nzhang-san,张三\nzhang-san,Old Zhang\n"),
];
const keepAll = async (folder: CaseFolder, kinds: (row: { kind: string; column: string }) => boolean) => {
  const { review } = await share(folder);
  return new Map(review.filter(kinds).map(({ key }) => [key, "keep" as const]));
};
const isText = ({ kind, column }: { kind: string; column: string }) =>
  kind === "text" && ["paraphrase", "note", "caveat", "title"].includes(column);

describe("pseudonymiseCase", () => {
  it("gives a valid case of the same structure, without a word of the first", async () => {
    const folder = caseOf(...people);
    const { files } = await share(folder);
    const copy = copyOf(files);
    for (const table of ["actors", "ties", "sources", "segments", "codings"] as const) {
      expect(copy[table]).toHaveLength(folder[table].length);
    }
    const words = allOf(new Map([...files].filter(([path]) => path !== "README.md")));
    expect(words).not.toMatch(/zhang|张三|張三|李四|li-si|office|coder1|report-2019|meeting/i);
    expect(copy.definition.relations.map(({ id }) => id)).toEqual(["directs", "meets"]);
    expect(copy.model).toMatchObject({ parameters: { fusion: { value: 0.6, range: [0, 1] } } });
  });

  it("keeps what interventions combine and what own propositions compare, without their words", async () => {
    const remedy =
      "rebalancings: [{ rho: 0.5, dF: 0.5, at: 0 }]\n  - { id: asks-zhang, label: { en: ask Zhang, zh: 问张三 }, why: { en: Zhang knows, zh: 张三知道 }, combines: [share-early] }";
    const own =
      "  - { id: zhang-helps, statement: { en: Zhang helps, zh: 张三有用 }, segments: [s1], claims: [{ id: zhang, says: { en: as Zhang says, zh: 如张三所说 }, compare: { scenario: asks-zhang, output: loss, as: relative }, holds: { below: 0 }, in: { above: 0.5 } }] }\n";
    const folder = caseOf(
      replaced("experiment.yaml", "rebalancings: [{ rho: 0.5, dF: 0.5, at: 0 }]", remedy),
      appended("propositions.yaml", own),
    );
    const { files } = await share(folder);
    expect(allOf(files)).not.toMatch(/zhang|张三/i);
    const copy = copyOf(files);
    const [first, second] = copy.experiment.interventions;
    expect(second?.combines).toEqual([first?.id]);
    expect(copy.ownPropositions).toMatchObject([
      { id: "Q1", claims: [{ compare: { scenario: second?.id, with: "baseline", output: "loss" } }] },
    ]);
  });

  it("leaves every measure as it was", async () => {
    const folder = caseOf(...people);
    const copy = copyOf((await share(folder)).files);
    for (const period of ["before", "during"]) {
      const networks = [folder, copy].map(({ actors, ties, definition: { relations } }) =>
        buildNetwork(actors, ties, { period, relations }),
      );
      const [own, shared] = networks.map((network) => [
        density(network),
        eiIndex(network, sectorsOf(network)),
        network.sources.length,
      ]);
      expect(shared).toEqual(own);
    }
  });

  it("orders rows by key: the order of the case cannot be seen", async () => {
    const folder = caseOf(...people);
    const turned = {
      ...folder,
      actors: folder.actors.toReversed(),
      ties: folder.ties.toReversed(),
      codings: folder.codings.toReversed(),
    };
    const [one, other] = [await share(folder), await share(turned)];
    expect([...other.files]).toEqual([...one.files]);
    const ids = copyOf(one.files).actors.map(({ id }) => id);
    expect(ids).toEqual([...ids].sort());
  });

  it("makes one person of all names in all tables, and no link between two keys", async () => {
    const folder = caseOf(...people);
    const { files, mapping } = await share(folder);
    const copy = copyOf(files);
    const pseudonymOf = new Map(
      mapping.filter(({ kind }) => kind === "person").map(({ original, pseudonym }) => [original, pseudonym]),
    );
    expect(pseudonymOf.get("old zhang")).toBe(pseudonymOf.get("张三"));
    expect(copy.codings.map(({ coder }) => coder)).toContain(pseudonymOf.get("张三"));
    expect(copy.actors.map(({ id }) => id)).toContain(pseudonymOf.get("zhang san"));
    const second = await share(folder, undefined, "b");
    const words = (text: string) => new Set(text.match(/\b[PSGTIK]-[a-z]+\b/g));
    const [first, again] = [words(allOf(files)), words(allOf(second.files))];
    expect(first.size).toBeGreaterThan(30);
    expect([...first].filter((word) => again.has(word))).toEqual([]);
  });

  it("releases what the list keeps, and replaces what is found in it unless the list keeps that too", async () => {
    const folder = caseOf(...people);
    const decisions = await keepAll(folder, isText);
    const { files, report } = await share(folder, decisions);
    const text = files.get("evidence/segments.csv") as string;
    expect(text).toMatch(/P-[a-z]{12} asked the office; call \[phone\]\./);
    expect(allOf(files)).not.toMatch(/zhang|张三|張三|1381234/i);
    expect(report.findings).toContainEqual({ kind: "phone", replaced: 1, kept: 0 });

    const withPhones = await keepAll(folder, (row) => isText(row) || row.kind === "phone");
    expect((await share(folder, withPhones)).files.get("evidence/segments.csv")).toContain(
      "call 13812345678.",
    );
  });

  it("does not apply a decision to other words, and says that it has lost its place", async () => {
    const decisions = await keepAll(caseOf(...people), isText);
    const changed = caseOf(
      ...people,
      replaced("evidence/segments.csv", "He asked the office twice.", "Lena asked the office twice."),
    );
    const { files, report } = await share(changed, decisions);
    expect(allOf(files)).not.toContain("Lena");
    expect(report.outdated).toBe(1);
  });

  it("lets no decision of another key pass", async () => {
    const decisions = await keepAll(caseOf(...people), () => true);
    expect((await share(caseOf(...people), decisions, "b")).report.texts.released).toBe(0);
  });

  it("publishes a label that is kept, and nobody else's", async () => {
    const folder = caseOf(...people);
    const { review } = await share(folder);
    const label = review.find(({ text, kind }) => kind === "text" && text === "Owners' committee");
    const { files } = await share(folder, new Map([[label?.key ?? "", "keep" as const]]));
    expect(
      copyOf(files)
        .actors.map(({ labelEn }) => labelEn)
        .filter((each) => !each.startsWith("P-")),
    ).toEqual(["Owners' committee"]);
  });

  it("takes out all of a person who withdrew, whatever the list keeps, and counts it", async () => {
    const withdrawn = caseOf(
      ...people,
      written("evidence/consent.csv", "person,scope,date\nOld Zhang,withdrawn,2021\n"),
    );
    const decisions = await keepAll(caseOf(...people), () => true);
    const { files, report, review, mapping } = await share(withdrawn, decisions);
    const { mapping: before } = await share(caseOf(...people));
    const pseudonym = before.find(({ original }) => original === "张三")?.pseudonym as string;
    const gone = new RegExp(`zhang|张三|張三|${pseudonym}|He asked the office|by hand`, "i");
    expect(allOf(files)).not.toMatch(gone);
    expect(JSON.stringify(mapping.filter(({ kind }) => kind === "person"))).not.toMatch(/zhang|张三/i);
    expect(report.withdrawn).toEqual({
      people: 1,
      removed: {
        actors: 1,
        ties: 2,
        contacts: 0,
        sources: 1,
        segments: 1,
        codings: 3,
        decisions: 0,
        points: 1,
      },
      mentions: 3,
      unknown: 0,
    });
    const copy = copyOf(files);
    expect(copy.ties).toHaveLength(withdrawn.ties.length - 2);
    expect(copy.actors.every(({ partOf }) => partOf === null)).toBe(true);
    expect(review.filter(({ text }) => /He asked the office|by hand/.test(text))).toEqual([]);
  });

  it("leaves agreement out when one of the two coders has withdrawn", async () => {
    const codings = written(
      "evidence/agreement.csv",
      "coder,segment,code,value\nAnna Bell,s1,trust,\nJo Crane,s1,trust,\n",
    );
    expect(copyOf((await share(caseOf(codings))).files).agreement).toHaveLength(2);
    const gone = written("evidence/consent.csv", "person,scope,date\nJo Crane,withdrawn,\n");
    expect((await share(caseOf(codings, gone))).files.has("evidence/agreement.csv")).toBe(false);
  });

  it("withholds what is said by people who agreed to nothing of it, and names who agreed to be named", async () => {
    const folder = (scope: string) =>
      caseOf(...people, written("evidence/consent.csv", `person,scope,date\nLi Si,${scope},2020\n`));
    const decisions = await keepAll(caseOf(...people), isText);
    const text = async (scope: string) => allOf((await share(folder(scope), decisions)).files);
    expect(await text("name")).not.toContain("The office answered.");
    expect(await text("name")).toContain("Li Si");
    for (const scope of ["paraphrase", "quote"]) {
      expect(await text(scope)).toContain("The office answered.");
      expect(await text(scope)).not.toContain("Li Si");
    }
  });

  it("says how many rows of consent name nobody whom it knows", async () => {
    const folder = caseOf(
      written("evidence/consent.csv", "person,scope,date\nNobody At All,withdrawn,2020\n"),
    );
    expect((await share(folder)).report.withdrawn).toMatchObject({ people: 1, unknown: 1 });
  });

  it("publishes a kind only where enough actors of a sector and level share it", async () => {
    const more = Array.from(
      { length: 5 },
      (_, at) => `c${at},C${at},C${at},society,neighbourhood,committee,,,\n`,
    ).join("");
    const { files, report } = await share(caseOf(appended("actors.csv", more)));
    const kinds = copyOf(files)
      .actors.map(({ kind }) => kind)
      .filter((kind) => kind !== "");
    expect(kinds).toEqual(Array.from({ length: kinds.length }, () => "committee"));
    expect(kinds.length).toBeGreaterThanOrEqual(5);
    expect(report.mergedKinds).toBe(2);
    expect((await share(caseOf())).files.get("actors.csv")).not.toContain("committee");
  });

  it("takes names of object members for names like any other", async () => {
    const folder = caseOf(
      appended("actors.csv", "constructor,constructor,__proto__,society,street,hasOwnProperty,,,\n"),
      appended("evidence/codings.csv", "__proto__,s1,toString,valueOf\n"),
      written("evidence/people.csv", "person,name\n__proto__,constructor\n"),
    );
    const { files } = await share(folder);
    expect(copyOf(files).actors).toHaveLength(5);
    expect(allOf(files)).not.toMatch(/constructor|__proto__|hasOwn|toString|valueOf/);
  });

  it("lets nothing through that somebody writes into a text", async () => {
    const word = fc.stringMatching(/^[a-z]{3}[0-9]{3}[一-龥]{2}[a-z ]{0,5}[a-z]$/);
    await fc.assert(
      fc.asyncProperty(word, word, async (one, other) => {
        const folder = caseOf(
          appended("actors.csv", `p1,${one},${other},society,street,${one},,,\n`),
          replaced("case.yaml", "id: my-case", `id: my-case\nnotes: ${JSON.stringify(one)}`),
          replaced("case.yaml", "{ en: Street, zh: 街道 }", JSON.stringify({ en: one, zh: other })),
          replaced("evidence/segments.csv", "A monthly meeting", `${one} ${other} meeting`),
          written("README.md", one),
        );
        const { files, report } = await share(folder);
        const text = allOf(files) + JSON.stringify(report);
        expect([text.includes(one), text.includes(other)]).toEqual([false, false]);
      }),
      { numRuns: 15 },
    );
  });
});
