import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { describe, expect, it } from "vitest";
import { workplace } from "../testing/workplace.ts";

describe("commonweal pseudonymise", () => {
  const { inside, put, commonweal } = workplace();
  const begin = async () => {
    await commonweal("new", inside("case"));
    const add = (path: string, text: string) => writeFileSync(inside("case", path), text, { flag: "a" });
    add("actors.csv", "zhang-san,Zhang San,张三,society,neighbourhood,resident,,,\n");
    add("ties.csv", "t6,zhang-san,owners,meets,during,1,present,low,s4,told by 张三\n");
  };
  const beginBaibuting = async () => {
    cpSync(new URL("../../../../cases/baibuting", import.meta.url), inside("case"), { recursive: true });
    const add = (path: string, text: string) => writeFileSync(inside("case", path), text, { flag: "a" });
    const people = ["wang-fang,Wang Fang,王芳", "li-qiang,Li Qiang,李强", "zhao-min,Zhao Min,赵敏"];
    add("actors.csv", people.map((names) => `${names},society,neighbourhood,resident,,,\n`).join(""));
    add(
      "ties.csv",
      "x1,wang-fang,residents,informs,onset,1,present,low,F049.S02,told by 王芳\nx2,li-qiang,wang-fang,serves,emergency,1,present,low,F065.S07,\nx3,zhao-min,li-qiang,informs,normal,1,contested,low,F004.S11,\n",
    );
  };
  const share = (...more: string[]) =>
    commonweal("pseudonymise", inside("case"), "--key", inside("key"), "--out", inside("out"), ...more);

  it("makes a key, a copy that runs, a list to decide on and, if asked, who is who", async () => {
    await begin();
    const made = await share(
      "--new-key",
      "--review",
      inside("review.csv"),
      "--mapping",
      inside("who.csv"),
      "--json",
    );
    expect(made).toMatchObject({ code: 0, err: "" });
    const done = JSON.parse(made.out);
    expect(done).toMatchObject({ texts: { released: 0 }, withdrawn: { people: 0 }, k: 5, warnings: [] });
    expect(done.files).toContain("evidence/segments.csv");
    for (const file of ["key", "review.csv", "who.csv"])
      expect(statSync(inside(file)).mode & 0o777).toBe(0o600);
    expect(readFileSync(inside("key"), "utf8")).toMatch(/^[0-9a-f]{64}\n$/);
    expect(readFileSync(inside("who.csv"), "utf8")).toMatch(/person,张三,P-/);
    const inspected = await commonweal("inspect", inside("out"), "--json");
    expect(JSON.parse(inspected.out)).toMatchObject({
      format: "case",
      nodes: 5,
      ties: 6,
      report: { warnings: [] },
    });
  });

  it.each([
    ["a new case", ["before", "during"], () => begin()],
    [
      "Baibuting with three people more",
      ["normal", "onset", "emergency", "recovery"],
      () => beginBaibuting(),
    ],
  ])("gives the copy of %s its measures, actor by actor", async (_, periods, start) => {
    await start();
    expect(await share("--new-key", "--mapping", inside("who.csv"))).toMatchObject({ code: 0 });
    const rows = readFileSync(inside("who.csv"), "utf8")
      .split("\n")
      .map((line) => line.split(","));
    const pseudonymOf = new Map(
      rows.filter(([kind]) => kind === "actors").map(([, id, pseudonym]) => [id, pseudonym]),
    );
    const whole = "density,dyadCensus,triadCensus,transitivity.weak,centralization.betweenness";
    const measured = async (path: string, period: string) => {
      const ids = `${whole},betweenness.raw`;
      const { out } = await commonweal("measure", path, "--period", period, "--measures", ids, "--json");
      return JSON.parse(out) as { actors: string[]; measures: Record<string, number[]> };
    };
    for (const period of periods) {
      const [own, shared] = [await measured(inside("case"), period), await measured(inside("out"), period)];
      for (const id of whole.split(",")) expect(shared.measures[id]).toEqual(own.measures[id]);
      const places = new Map(shared.actors.map((id, at) => [id, at]));
      const inOrder = own.actors.map((actor) => places.get(pseudonymOf.get(actor) as string) as number);
      expect(new Set(inOrder).size).toBe(own.actors.length);
      const turned = inOrder.map((place) => shared.measures["betweenness.raw"]?.[place]);
      for (const [at, value] of (own.measures["betweenness.raw"] as number[]).entries()) {
        expect(turned[at]).toBeCloseTo(value, 10);
      }
    }
  });

  it("releases what the list keeps, keeps decisions, and writes the same again", async () => {
    await begin();
    await share("--new-key", "--review", inside("review.csv"));
    const list = readFileSync(inside("review.csv"), "utf8");
    put("review.csv", list.replace(/^([^,]*),,(text,,ties.csv,t6,)/m, "$1,keep,$2"));
    const again = await share("--review", inside("review.csv"));
    expect(again).toMatchObject({ code: 0, err: "" });
    expect(again.out).toMatch(/1 of \d+ released/);
    expect(readFileSync(inside("out", "ties.csv"), "utf8")).toMatch(/told by P-[a-z]{12}/);
    expect(readFileSync(inside("review.csv"), "utf8")).toMatch(/,keep,text,,ties.csv,t6,/);
    const before = readFileSync(inside("out", "ties.csv"), "utf8");
    await share("--review", inside("review.csv"));
    expect(readFileSync(inside("out", "ties.csv"), "utf8")).toBe(before);
    expect(readdirSync(inside()).sort()).toEqual(["case", "key", "out", "review.csv"]);
  });

  it("takes out who withdrew, and says so in numbers", async () => {
    await begin();
    writeFileSync(inside("case", "evidence", "consent.csv"), "person,scope,date\n张三,withdrawn,2021\n");
    const { code, out } = await share("--new-key");
    expect(code).toBe(0);
    expect(out).toMatch(/Withdrawn: 1 person; removed 1 actors, 1 ties/);
    expect(out).not.toMatch(/张三|zhang/i);
  });

  it.each([
    ["no key", [], /Found nothing at the path of --key.*\nAdd --new-key/, 1],
    ["a short key", ["short"], /Found a key of 5 bytes; expected at least 32/, 1],
  ])("refuses %s", async (_, [text], message, expected) => {
    await begin();
    if (text !== undefined) put("key", text);
    const { code, err } = await share();
    expect(code).toBe(expected);
    expect(err).toMatch(message);
    expect(existsSync(inside("out"))).toBe(false);
  });

  it("does not write a new key over one that is there", async () => {
    await begin();
    put("key", "a".repeat(64));
    const { code, err } = await share("--new-key");
    expect([code, readFileSync(inside("key"), "utf8")]).toEqual([1, "a".repeat(64)]);
    expect(err).toContain("Leave --new-key out");
  });

  it("warns of a key that others can read", async () => {
    await begin();
    writeFileSync(inside("key"), "0123456789abcdef".repeat(4), { mode: 0o644 });
    expect(await share()).toMatchObject({ code: 0, err: expect.stringContaining("chmod 600") });
  });

  it.each([
    ["a key in the case", ["case/key", "out"], []],
    ["a key in the copy", ["out/key", "out"], []],
    ["a key in the case behind a link", ["link/key", "out"], []],
    ["a copy in the case", ["key", "case/out"], []],
    ["a copy around the case", ["key", "."], []],
    ["a copy in the place of the case", ["key", "case"], []],
    ["a review list in the copy", ["key", "out"], ["--review", "out/review.csv"]],
    ["who is who in the copy", ["key", "out"], ["--mapping", "out/who.csv"]],
    ["who is who in the case", ["key", "out"], ["--mapping", "case/who.csv"]],
  ])("refuses %s before anything is written", async (_, [key, out], more) => {
    await begin();
    symlinkSync(inside("case"), inside("link"));
    const before = readdirSync(inside(), { recursive: true }).length;
    const paths = more.map((each, at) => (at % 2 === 0 ? each : inside(each)));
    const { code, err } = await commonweal(
      "pseudonymise",
      inside("case"),
      "--key",
      inside(key as string),
      "--out",
      inside(out as string),
      "--new-key",
      ...paths,
    );
    expect(code).toBe(2);
    expect(err).not.toContain(inside());
    expect(readdirSync(inside(), { recursive: true })).toHaveLength(before);
  });

  it("refuses a folder with other files, before it makes a key", async () => {
    await begin();
    mkdirSync(inside("out"));
    writeFileSync(inside("out", "thesis.docx"), "");
    const { code, err } = await share("--new-key");
    expect(code).toBe(1);
    expect(err).not.toContain("thesis");
    expect(existsSync(inside("key"))).toBe(false);
  });

  it("says where a broken case is broken, without a word of it", async () => {
    await begin();
    writeFileSync(inside("case", "ties.csv"), "t9,Secret Name,owners,meets,during,1,present,low,,\n", {
      flag: "a",
    });
    writeFileSync(inside("case", "series", "SecretFile.csv"), "Secret Cell\n");
    const { code, err, out } = await share("--new-key");
    expect([code, out]).toEqual([1, ""]);
    expect(err).toMatch(/another file, line 1/);
    expect(err).not.toMatch(/secret/i);
  });

  it("says where a broken review list is broken, without a word of it", async () => {
    await begin();
    put(
      "review.csv",
      "key,decision,kind,confidence,file,row,column,start,length,text\nR-x,perhaps,text,,f,r,c,0,6,Secret\n",
    );
    const { code, err } = await share("--new-key", "--review", inside("review.csv"));
    expect(code).toBe(1);
    expect(err).toMatch(/Line 2, decision/);
    expect(err).not.toMatch(/secret|perhaps/i);
  });
});
