import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { workplace } from "../testing/workplace.ts";

const { inside, put, commonweal } = workplace();
const id = (number: number) => `3f2504e0-4f89-11d3-9a0c-00000000000${number}`;
const coding = (code: number, user: number) =>
  `<Coding guid="${id(code)}${user}" creatingUser="${id(user)}"><CodeRef targetGUID="${id(code)}"/></Coding>`;
const marked = (start: number, end: number, inner: string, memo = "") =>
  `<PlainTextSelection startPosition="${start}" endPosition="${end}"><Description>${memo}</Description>${inner}</PlainTextSelection>`;
const talk = "The office sets the tasks. The committee works by its list.";
const project = (selections: string, more = "") =>
  `<Project name="Wards" origin="Test" xmlns="urn:QDA-XML:project:1.0"><Users><User guid="${id(1)}" name="Lin"/><User guid="${id(2)}" name="Wu"/></Users>
<CodeBook><Codes><Code guid="${id(5)}" name="Orders"/><Code guid="${id(6)}" name="meets:street-office:committee:before"/></Codes></CodeBook>
<Sources>${more}<TextSource guid="${id(3)}" name="Talk 1"><PlainTextContent>${talk}</PlainTextContent>${selections}</TextSource>
<TextSource guid="${id(4)}" name="Talk 2"><PlainTextContent>${talk} Again.</PlainTextContent></TextSource></Sources></Project>`;
const first = marked(0, 26, coding(5, 1), "present/high");
const second = marked(27, 58, coding(6, 2));
const convert = (file: string, ...more: string[]) =>
  commonweal("convert", file, inside("out"), "--to", "case", ...more);
const read = (name: string) => readFileSync(inside("out", name), "utf8");

describe("convert --to case", () => {
  it("writes sources, segments and codings without words of the texts, and a table of bindings to fill in", async () => {
    const { code, out } = await convert(put("p.qde", project(first + second)), "--json");
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      ...{
        from: "qdpx",
        to: "case",
        sources: 2,
        groups: 1,
        segments: 2,
        codings: 2,
        tied: 1,
        unvalued: 1,
        untied: 1,
      },
      files: ["sources.csv", "segments.csv", "codings.csv", "bindings.csv"],
    });
    expect(read("sources.csv")).toBe(
      "id,title,publisher,date,url,kind,independence_group,caveat\ns1,Talk 1,,,,document,s1,\ns2,Talk 2,,,,document,s1,\n",
    );
    expect(read("codings.csv")).toBe(
      "coder,segment,code,value\nc1,g1,Orders,present/high\nc2,g2,meets:street-office:committee:before,\n",
    );
    expect(read("bindings.csv")).toBe(
      `code,name,tie\n${id(5)},Orders,\n${id(6)},meets:street-office:committee:before,meets:street-office:committee:before\n`,
    );
    expect(["sources.csv", "segments.csv", "codings.csv"].map(read).join("")).not.toMatch(
      /office sets|its list/,
    );
  });

  it("binds codes to ties, which a case folder then makes", async () => {
    const file = put("p.qde", project(first));
    const bindings = put("b.csv", `code,name,tie\n${id(5)},,directs:street-office:committee:before\n`);
    const { out } = await convert(file, "--bindings", bindings);
    expect(out).toMatch(/codings that stand for ties: 1, of them without status\/certainty in the memo: 0\n/);
    expect(readdirSync(inside("out"))).not.toContain("bindings.csv");
    await commonweal("new", inside("case"));
    for (const name of ["sources.csv", "segments.csv", "codings.csv"])
      writeFileSync(inside("case", "evidence", name), read(name));
    for (const [name, header] of [
      ["ties.csv", "id,from,to,relation,period,strength,status,certainty,segments,note\n"],
      ["series/households.csv", "date,value,unit,definition,source\n"],
    ] as const)
      writeFileSync(inside("case", name), header);
    const made = JSON.parse((await commonweal("ties", inside("case"), "--json")).out);
    expect(made.ties).toMatchObject([
      { relation: "directs", from: "street-office", to: "committee", period: "before", status: "present" },
    ]);
  });

  it("keeps what the researcher has written, also where a document has come before", async () => {
    await convert(put("p.qde", project(first + second)));
    const written = read("segments.csv").replace("(to be paraphrased)", "The office gives orders.");
    writeFileSync(inside("out", "segments.csv"), written);
    writeFileSync(
      inside("out", "sources.csv"),
      read("sources.csv").replace("Talk 1,,,", "Talk 1,Street office,2019,"),
    );
    const newer = `<TextSource guid="${id(7)}" name="Talk 0"><PlainTextContent>New.</PlainTextContent>${marked(0, 3, coding(5, 1))}</TextSource>`;
    await convert(put("p.qde", project(first + second, newer)));
    expect(read("segments.csv").split("\n").slice(1, 4)).toEqual([
      "g1,s1,characters 0 to 3,(to be paraphrased),",
      "g2,s2,characters 0 to 26,The office gives orders.,",
      "g3,s2,characters 27 to 58,(to be paraphrased),",
    ]);
    expect(read("sources.csv")).toContain("s2,Talk 1,Street office,2019,,document,s2,\n");
  });

  it("keeps groups that were set by hand, and names others by the ids that sources have now", async () => {
    await convert(put("p.qde", project(first + second)));
    const set = read("sources.csv").replace("Talk 2,,,,document,s1", "Talk 2,,,,document,ward-press");
    writeFileSync(inside("out", "sources.csv"), set);
    const newer = `<TextSource guid="${id(7)}" name="Talk 0"><PlainTextContent>New.</PlainTextContent>${marked(0, 3, coding(5, 1))}</TextSource>`;
    await convert(put("p.qde", project(first + second, newer)));
    expect(read("sources.csv").split("\n").slice(1, 4)).toEqual([
      "s1,Talk 0,,,,document,s1,",
      "s2,Talk 1,,,,document,s2,",
      "s3,Talk 2,,,,document,ward-press,",
    ]);
  });

  it("gives no source to a group that is named by the id of another which left the project", async () => {
    const source = (number: number, name: string, text: string) =>
      `<TextSource guid="${id(number)}" name="${name}"><PlainTextContent>${text}</PlainTextContent></TextSource>`;
    const of = (...sources: string[]) =>
      `<Project name="Wards" origin="Test" xmlns="urn:QDA-XML:project:1.0"><Sources>${sources.join("")}</Sources></Project>`;
    const [b, c] = [source(4, "B", `${talk} Again.`), source(5, "C", `${talk} Once more.`)];
    await convert(put("p.qde", of(source(3, "A", talk), b, c)));
    expect(read("sources.csv")).toMatch(
      /^s1,A,,,,document,s1,\ns2,B,,,,document,s1,\ns3,C,,,,document,s1,$/m,
    );
    const later = of(source(6, "X", "The wards meet in spring and write to the bureau of works."), b, c);
    await convert(put("p.qde", later));
    const kept = "s1,X,,,,document,s1,\ns2,B,,,,document,s1-earlier,\ns3,C,,,,document,s1-earlier,\n";
    expect(read("sources.csv").split("\n").slice(1).join("\n")).toBe(kept);
    await convert(put("p.qde", later));
    expect(read("sources.csv").split("\n").slice(1).join("\n")).toBe(kept);
  });

  it("counts sources of the folder that the project has no more", async () => {
    const newer = `<TextSource guid="${id(7)}" name="Talk 0"><PlainTextContent>New.</PlainTextContent></TextSource>`;
    await convert(put("p.qde", project(first, newer)));
    const { out } = await convert(put("p.qde", project(first)));
    expect(out).toContain("lost: 1 source of sources.csv that the project has no more.");
  });

  it("takes the bindings that were filled in where it writes", async () => {
    const file = put("p.qde", project(first));
    await convert(file);
    const filled = read("bindings.csv").replace(",Orders,", ",Orders,directs:street-office:committee:before");
    writeFileSync(inside("out", "bindings.csv"), filled);
    const { out } = await convert(file, "--json");
    expect(JSON.parse(out)).toMatchObject({ tied: 1, files: ["sources.csv", "segments.csv", "codings.csv"] });
    expect(read("codings.csv")).toContain("c1,g1,directs:street-office:committee:before,present/high");
    expect(read("bindings.csv")).toBe(filled);
  });

  it("refuses to lose a paraphrase", async () => {
    await convert(put("p.qde", project(first + second)));
    const before = read("segments.csv").replaceAll("(to be paraphrased)", "secret");
    writeFileSync(inside("out", "segments.csv"), before);
    const { code, err } = await convert(put("p.qde", project(first)));
    expect([code, read("segments.csv")]).toEqual([1, before]);
    expect(err).toMatch(/^Found 1 paraphrase in segments\.csv, of places that the project does not code/);
    expect(err).not.toMatch(/secret/);
  });

  it.each([
    [
      ["--bindings", "b.csv"],
      "code,name,tie\nsecret,,\n",
      1,
      /^Line 2, code: found the id of no code of the project/,
    ],
    [["--bindings", "b.csv"], "code,name,tie\nk,,secret\n", 1, /^Line 2, tie: found 6 characters/],
  ])(
    "refuses bindings that are broken, and tells nothing of them",
    async ([option = "", name = ""], table, code, message) => {
      put(name, table);
      const ran = await convert(put("p.qde", project(first)), option, inside(name));
      expect([ran.code, ran.err]).toEqual([code, expect.stringMatching(message)]);
      expect(ran.err).not.toMatch(/secret/);
    },
  );

  it("wants bindings with --to case alone, and a project", async () => {
    const file = put("p.qde", project(first));
    const alone = await commonweal("convert", file, inside("p.qdpx"), "--bindings", "b.csv");
    expect([alone.code, alone.err]).toEqual([2, expect.stringMatching(/^error: option '--bindings'/)]);
    await commonweal("new", inside("case"));
    const fromCase = await convert(inside("case"));
    expect([fromCase.code, fromCase.err]).toEqual([
      2,
      expect.stringMatching(/^error: option '--to': found "case" for a case/),
    ]);
  });
});

describe("agree on a project", () => {
  it("compares the stretches that coders mark, in the documents that all of them have marked", async () => {
    const both = marked(0, 10, coding(5, 1)) + marked(0, 10, coding(5, 2)) + marked(20, 30, coding(5, 2));
    const { code, out } = await commonweal("agree", put("p.qde", project(both)), "--json");
    expect(code).toBe(0);
    const found = JSON.parse(out);
    expect(found).toMatchObject({
      coders: ["Lin", "Wu"],
      documents: 1,
      documentsLeftOut: 1,
      characters: talk.length,
      warnings: [],
    });
    const [{ code: name, units, perCharacter }] = found.codes;
    expect([name, units]).toEqual(["Orders", 3]);
    // 10 characters of 59 are marked by one alone; Lin marks 10, Wu 20.
    expect(perCharacter.percent).toBeCloseTo(49 / 59, 12);
    const chance = (10 * 20 + 49 * 39) / (59 * 59);
    expect(perCharacter.kappa).toBeCloseTo((49 / 59 - chance) / (1 - chance), 12);
    const share = 15 / 59;
    expect(perCharacter.ac1).toBeCloseTo(
      (49 / 59 - 2 * share * (1 - share)) / (1 - 2 * share * (1 - share)),
      12,
    );
    const { out: text } = await commonweal(
      "agree",
      inside("p.qde"),
      "--coders",
      "Lin,Wu",
      "--code",
      "Orders",
    );
    expect(text).toMatch(
      /^2 coders, 1 document that all of them have marked \(59 characters\), 1 left out\n/,
    );
    expect(text).toMatch(/^Orders +3 +0\.\d{3} +0\.831 +/m);
  });

  it("says where there is nothing to compare", async () => {
    const one = put("p.qde", project(first));
    expect((await commonweal("agree", one)).out).toMatch(
      /^Note: Found 1 coder; agreement needs two\.\n1 coder, 0 documents/,
    );
    const wrong = await commonweal("agree", one, "--coders", "secret");
    expect([wrong.code, wrong.err]).toEqual([2, "error: Name 1 of --coders has no coding in the project.\n"]);
    for (const [option, value] of [
      ["--disagreements", inside("d.csv")],
      ["--level", "nominal"],
      ["--seed", "1"],
    ] as const) {
      const { code, err } = await commonweal("agree", one, option, value);
      expect([code, err]).toEqual([2, expect.stringContaining(`'${option}': found it for a project`)]);
    }
  });
});
