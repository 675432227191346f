import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { workplace } from "../testing/workplace.ts";

const { inside, put, commonweal } = workplace();
const lipset = join(import.meta.dirname, "../../../../examples/lipset.csv");
const asked = ["--outcome", "SURV", "--conditions", "DEV,URB,LIT,IND,STB", "--cut", "0.8"];
const json = async (...argv: string[]) => {
  const { code, out, err } = await commonweal("qca", ...argv, "--json");
  expect({ code, err }).toEqual({ code: 0, err: "" });
  return JSON.parse(out);
};
const texts = ({ models }: { models: { text: string }[] }) => models.map(({ text }) => text);

describe("qca", () => {
  it("gives Lipset's truth table, all three solutions and necessity", async () => {
    const found = await json(lipset, ...asked, "--expect", "DEV,URB,LIT,IND,STB");
    expect(found).toMatchObject({ cases: 18, outcome: "SURV", warnings: [], robustness: null });
    const explained = found.truthTable.rows.filter(({ output }: { output: string }) => output === "1");
    expect(explained).toMatchObject([
      { number: 22, levels: [1, 0, 1, 0, 1], n: 2, cases: ["FI", "IE"], contrary: [] },
      { number: 32, n: 4, cases: ["BE", "CZ", "NL", "UK"] },
    ]);
    expect(found.truthTable.remainders).toEqual({ unobserved: 23, belowCut: 0 });
    expect(texts(found.solutions.conservative)).toEqual(["DEV*~URB*LIT*~IND*STB + DEV*URB*LIT*IND*STB"]);
    expect(texts(found.solutions.parsimonious)).toEqual(["DEV*~IND + URB*STB"]);
    expect(texts(found.solutions.intermediate.variants[0])).toEqual(["DEV*URB*LIT*STB + DEV*LIT*~IND*STB"]);
    const [model] = found.solutions.conservative.models;
    expect(model.inclusion).toBeCloseTo(0.8697674418604653, 12);
    expect(model.terms[0].cases).toEqual({ typical: ["FI", "IE"], deviantInDegree: [], deviantInKind: [] });
    expect(model.uncovered).toEqual(["FR", "SE"]);
    const literacy = found.necessity.find(({ text }: { text: string }) => text === "LIT");
    expect(literacy.relevance).toBeCloseTo(0.5094142259414225, 12);
  });

  it("studies the absence of the outcome, and levels of a multi-value outcome", async () => {
    const absent = await json(lipset, "--outcome", "~SURV", ...asked.slice(2));
    expect(texts(absent.solutions.conservative)).toEqual(["~DEV*~URB*~IND + DEV*LIT*IND*~STB"]);
    const file = put("m.csv", "id,A,B,Y\na,0,0,0\nb,1,0,1\nc,2,0,2\nd,2,1,2\n");
    const level = await json(file, "--outcome", "Y[2]", "--conditions", "A,B");
    expect(level.outcome).toBe("Y[2]");
    expect(texts(level.solutions.parsimonious)).toEqual(["A[2]"]);
  });

  it("tells in words what QCA prints: rows, models with fit, ranges of cuts", async () => {
    const { code, out } = await commonweal("qca", lipset, ...asked, "--robust");
    expect(code).toBe(0);
    expect(out).toMatch(/^32 {4}1 {4}1 {4}1 {4}1 {4}1 {4}1 {2}4 {2}0\.904 {2}0\.886 {2}BE,CZ,NL,UK$/m);
    expect(out).toContain("Logical remainders: 23 of 32 without a case, 0 with too few.");
    expect(out).toContain("M1: DEV*~IND + URB*STB -> SURV");
    expect(out).toMatch(/DEV\*URB\*LIT\*IND\*STB +0\.904 {2}0\.886 {2}0\.454 {2}0\.393/);
    expect(out).toContain("Conservative: inclusion cut above 0.709 up to 0.804, n cut 1 to 2.");
  });

  it("says that the data do not tell between models, and how many more there are", async () => {
    // Five cases in which A, B and C tell the outcome alike.
    const file = put("t.csv", "case,A,B,C,Y\nx,1,1,1,1\ny,0,0,0,0\n");
    const argv = ["--outcome", "Y", "--conditions", "A,B,C"];
    const { out } = await commonweal("qca", file, ...argv, "--max-models", "2");
    expect(out).toContain("Models with as few terms that are not listed: 1.");
    expect(out).toContain("Terms without brackets are in all of them.");
    expect(out).toContain("The data do not tell which model is right.");
    const found = await json(file, ...argv);
    expect(texts(found.solutions.parsimonious)).toEqual(["A", "B", "C"]);
    expect(found.solutions.parsimonious).toMatchObject({ modelCount: 3, minimal: true, leastTerms: 1 });
  });

  it("calibrates by anchors and thresholds, leaves out cases without a value and names those at 0.5", async () => {
    const rows = ["a,900,60,1", "b,600,70,1", "c,550,80,0", "d,300,20,0", "e,,20,0"];
    const file = put("raw.csv", `case,GDP,TOWN,Y\n${rows.join("\n")}\n`);
    const found = await json(
      file,
      ...["--outcome", "Y", "--conditions", "GDP,TOWN"],
      ...["--calibrate", "GDP=300,550,900", "--thresholds", "TOWN=50,75"],
    );
    expect(found.warnings).toEqual(["1 of 5 cases left out, for a value is missing (lines 6)."]);
    expect(found.conditions).toEqual([
      { name: "GDP", levels: 2 },
      { name: "TOWN", levels: 3 },
    ]);
    expect(found.truthTable.undecided).toEqual([{ case: "c", conditions: ["GDP"] }]);
    expect(found.truthTable.rows.map(({ levels }: { levels: number[] }) => levels)).toEqual([
      [0, 0],
      [1, 1],
    ]);
  });

  it("writes tables and figures", async () => {
    const argv = ["--expect", "DEV", "--lang", "zh", "--out", inside("out")];
    expect((await commonweal("qca", lipset, ...asked, ...argv)).code).toBe(0);
    expect(readdirSync(inside("out")).sort()).toEqual([
      "necessity.csv",
      "solutions.csv",
      "truth-table.csv",
      "xy-conservative.svg",
      "xy-intermediate.svg",
      "xy-parsimonious.svg",
    ]);
    expect(readFileSync(inside("out", "xy-parsimonious.svg"), "utf8")).toContain('lang="zh"');
    const [header, first] = readFileSync(inside("out", "truth-table.csv"), "utf8").split("\n");
    expect(header).toBe("row,DEV,URB,LIT,IND,STB,output,n,inclusion,pri,coverage,cases,contrary");
    expect(first).toMatch(/^1,0,0,0,0,0,0,3,0\.21597633136/);
  });

  it("takes names and cells without the space around them, in any script", async () => {
    const file = put("s.csv", "社区, 党建 , B ,韧性\n甲, 0.9 ,0.2, 1\n乙,0.2,0.9,0\n");
    const found = await json(file, "--outcome", "韧性", "--conditions", "党建,B", "--cut", "0.8");
    expect(texts(found.solutions.conservative)).toEqual(["党建*~B"]);
    expect(found.solutions.conservative.models[0].terms[0].cases.typical).toEqual(["甲"]);
  });

  it.each([
    ["case,A,B,Y\nx,1,1,1\ny,0,1,0\n", ["Every case is in B: the condition tells no cases apart."]],
    ["case,A,B,Y\nx,1,0,0\ny,0,1,0\n", ["No case is in the outcome: nothing can be compared."]],
    [
      "case,A,B,Y\nx,3,0,1\ny,3,1,0\n",
      [
        "A is taken as a multi-value condition with the levels 0 to 3.",
        "Every case has A[3]: the condition tells no cases apart.",
      ],
    ],
  ])("says what the data cannot tell: %j", async (content, warnings) => {
    const found = await json(put("n.csv", content), "--outcome", "Y", "--conditions", "A,B");
    expect(found.warnings).toEqual(warnings);
  });

  it("writes no brackets around the terms of the only model", async () => {
    // B covers the explained rows alone, though other prime implicants cover some of them.
    const rows = ["a,0.9,0.8,0.7,0.9", "b,0.8,0.2,0.6,0.7", "c,0.1,0.9,0.2,0.2", "d,0.3,0.4,0.9,0.6"];
    const file = put("b.csv", `case,A,C,B,Y\n${rows.join("\n")}\n`);
    const { out } = await commonweal("qca", file, "--outcome", "Y", "--conditions", "A,C,B", "--cut", "0.8");
    expect(out).toMatch(/^B +0\.875/m);
    expect(out).not.toContain("(B)");
  });

  it.each([
    ["semicolons", "case;A;Y\nx;0,8;1\n", /^Line 1: found semicolons between cells; expected commas/],
    ["tabs", "case\tA\tY\nx\t1\t1\n", /^Line 1: found tabs between cells; expected commas/],
    ["a column twice", "case,A, A,Y\nx,1,1,1\n", /^Line 1: found two columns with one name/],
    ["no case", "case,A,Y\nx,,1\n", /^Found 0 cases with a value in every column asked for, of 1 line;/],
    ["a percent sign", "case,A,Y\nx,80%,1\n", /with a point and without signs such as %\.$/m],
    [
      "measured values that are no levels",
      "case,A,Y\nx,60,1\ny,70,0\n",
      /^Line 2, column A: found 60; .+ up to 9/,
    ],
    [
      "a cell that is no number",
      "case,A,Y\nx,1,1\ny,secret,0\n",
      /^Line 3, column A: found 6 characters and no number/,
    ],
    [
      "a value that is no membership",
      "case,A,Y\nx,1.5,1\ny,0,0\n",
      /^Line 2, column A: found 1\.5; expected a membership from 0 to 1/,
    ],
    [
      "a line of another length",
      "case,A,Y\nx,1,1,1\n",
      /^The table cannot be read at line 2 \(invalid-table\)/,
    ],
  ])("names line and column of %s, and nothing of the text", async (_, content, message) => {
    const file = put("data.csv", content);
    const { code, out, err } = await commonweal("qca", file, "--outcome", "Y", "--conditions", "A");
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toMatch(message);
    expect(err).not.toContain("secret");
    expect(err).not.toContain("data.csv");
  });

  it.each([
    ["no outcome", ["--conditions", "DEV"], /required option '--outcome/],
    [
      "an unknown condition",
      ["--outcome", "SURV", "--conditions", "DEV,WEALTH"],
      /'--conditions': found "WEALTH"/,
    ],
    ["the outcome as a condition", ["--outcome", "SURV", "--conditions", "SURV"], /found a column twice/],
    ["a cut above 1", [...asked.slice(0, 4), "--cut", "80"], /expected a number from 0 to 1/],
    ["two anchors", [...asked, "--calibrate", "DEV=1,2"], /expected a column's name once, = and 3 numbers/],
    [
      "anchors that do not rise",
      [...asked, "--calibrate", "DEV=1,3,2"],
      /'--calibrate': The anchors are 1, 3, 2/,
    ],
    [
      "an expectation of no condition",
      [...asked, "--expect", "GDP"],
      /'--expect': Expectation 0 names no condition/,
    ],
    [
      "an unknown column of cases",
      [...asked, "--case-column", "country"],
      /'--case-column': found "country"/,
    ],
  ])("ends with 2 on %s", async (_, argv, message) => {
    const { code, out, err } = await commonweal("qca", lipset, ...argv);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(message);
  });
});
