import { mkdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { workplace } from "../testing/workplace.ts";

const { inside, put, commonweal } = workplace();
const header = "coder,segment,code,value";
const table = (...rows: string[]) => put("codings.csv", `${[header, ...rows].join("\n")}\n`);

/** 40 segments; "trust" in every other one, of which the second coder misses every fifth segment. */
const rows = Array.from({ length: 40 }, (_, segment) => {
  const code = segment % 2 === 0 ? "trust" : "none";
  const second = segment % 5 === 0 ? "none" : code;
  return [`c1,g${segment},${code},${segment % 3}`, `c2,g${segment},${second},${segment % 3}`];
}).flat();

describe("agree", () => {
  it("prints one JSON document with figures by code and over all", async () => {
    const { code, out, err } = await commonweal("agree", table(...rows, "c1,g99,other,"), "--json");
    expect([code, err]).toEqual([0, ""]);
    const found = JSON.parse(out);
    expect(found).toMatchObject({
      coders: ["c1", "c2"],
      segments: 40,
      codedOnce: 1,
      level: "nominal",
      seed: 1,
      disagreements: 8,
      warnings: ["Codes left out, given only where one coder coded: 1."],
    });
    expect(found.codes.map((one: { code: string }) => one.code)).toEqual(["none", "trust"]);
    const { presence, values } = found.codes[1];
    // 16 both, 4 the first alone, 20 neither: kappa (.9 − .5) / .5, alpha 1 − 79 · 8 / (2 · 36 · 44).
    expect(presence.percent).toBeCloseTo(0.9, 12);
    expect(presence.kappa).toBeCloseTo(0.8, 12);
    // A share of 36 / 80 of all values says "given".
    expect(presence.ac1).toBeCloseTo((0.9 - 2 * 0.45 * 0.55) / (1 - 2 * 0.45 * 0.55), 12);
    expect(presence.alpha).toBeCloseTo(1 - (79 * 8) / (2 * 36 * 44), 12);
    expect(presence.interval.low).toBeLessThan(presence.alpha);
    expect(presence.reason).toBeNull();
    expect(values).toMatchObject({
      units: 16,
      percent: 1,
      alpha: 1,
      interval: null,
      reason: "no disagreement seen",
    });
    expect(found.overall.presence.alpha).toBeGreaterThan(0.7);
  });

  it("prints a table for people", async () => {
    const { out } = await commonweal("agree", table(...rows));
    expect(out).toMatch(/^2 coders, 40 segments that two or more have coded, 0 that one alone has coded$/m);
    expect(out).toMatch(/^trust +20 +0\.900 +0\.800 +0\.802 +0\.801 +0\.\d\d to 0\.\d\d$/m);
    expect(out).toMatch(/^trust +16 +1\.000 +1\.000 +– +no disagreement seen$/m);
    expect(out).toMatch(/^all codes /m);
  });

  it("gives the same draws for the same seed", async () => {
    const file = table(...rows);
    const run = async (seed: string) => (await commonweal("agree", file, "--seed", seed, "--json")).out;
    expect(await run("7")).toBe(await run("7"));
    expect(JSON.parse(await run("7")).codes).not.toEqual(JSON.parse(await run("8")).codes);
  });

  it("takes the coders, the code and the level asked for", async () => {
    const file = table("a,g1,x,1", "b,g1,x,2", "c,g1,y,1", "a,g2,x,2", "b,g2,x,2", "a,g3,y,1", "b,g3,y,1");
    const { out } = await commonweal(
      ...["agree", file, "--coders", "a,b", "--code", "x", "--level", "interval", "--json"],
    );
    const found = JSON.parse(out);
    expect(found.coders).toEqual(["a", "b"]);
    expect(found.codes).toHaveLength(1);
    // 1, 2 and 2, 2: observed 1 / 2, expected 6 · 1 / 12.
    expect(found.codes[0].values).toMatchObject({ units: 2, alpha: 0 });
  });

  it("writes who said what where coders do not agree, without texts", async () => {
    const file = table("a,g1,x,present/high", "b,g1,x,present/low", "a,g2,x,", "b,g2,=y,");
    const { code } = await commonweal("agree", file, "--disagreements", inside("out", "list.csv"));
    expect(code).toBe(0);
    expect(readFileSync(inside("out", "list.csv"), "utf8")).toBe(
      [
        "segment,code,coder,given,value",
        "g1,x,a,yes,present/high",
        "g1,x,b,yes,present/low",
        "g2,'=y,a,no,",
        "g2,'=y,b,yes,",
        "g2,x,a,yes,",
        "g2,x,b,no,",
        "",
      ].join("\n"),
    );
  });

  it("reads a case folder, and says that one coder is not enough", async () => {
    await commonweal("new", inside("case"));
    const { code, out } = await commonweal("agree", inside("case"));
    expect(code).toBe(0);
    expect(out).toMatch(/^Note: Found 1 coder; agreement needs two\.$/m);
  });

  it.each([
    {
      name: "a value that is no number",
      argv: ["--level", "ordinal"],
      code: 1,
      says: /^Line 3, value: found 4 characters; expected a number/,
    },
    {
      name: "a coder without codings",
      argv: ["--coders", "a,zz"],
      code: 2,
      says: /Name 2 of --coders has no coding/,
    },
    {
      name: "a code without codings",
      argv: ["--code", "zz"],
      code: 2,
      says: /The code of --code has no coding/,
    },
    { name: "an unknown level", argv: ["--level", "high"], code: 2, says: /choices/ },
  ])("refuses $name", async ({ argv, code, says }) => {
    const ran = await commonweal("agree", table("a,g1,x,1", "b,g1,x,Li-2", "b,g2,x,"), ...argv);
    expect(ran.code).toBe(code);
    expect(ran.err).toMatch(says);
    expect(ran.err).not.toMatch(/Li-2/);
    expect(ran.out).toBe("");
  });

  it("refuses what is no table of codings, naming the place", async () => {
    const ran = await commonweal("agree", put("x.csv", "coder,segment,code\na,g1,secret\n"));
    expect(ran.code).toBe(1);
    expect(ran.err).toMatch(/Line 1/);
    expect(ran.err).not.toMatch(/secret/);
    mkdirSync(inside("empty"));
    const empty = await commonweal("agree", inside("empty"));
    expect(empty.code).toBe(1);
    expect(empty.err).not.toMatch(/\n\s+at /);
  });
});
