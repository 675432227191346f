import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { encodeShard, manifestOf, runShard, type Sweep, shardCount } from "@commonweal/experiments";
import { openSweep, writeShard } from "@commonweal/experiments/node";
import { describe, expect, it } from "vitest";
import { workplace } from "../testing/workplace.ts";

const { inside, commonweal } = workplace();

/** Runs a sweep whose outputs are illustrative: `sum` of dose and twice the delay, and whether it `fails`. */
async function sweep(
  design: Sweep["design"],
  changes: Partial<Sweep> = {},
  shards = Infinity,
): Promise<string> {
  const manifest = manifestOf({
    model: { name: "sums", version: "1", setup: null },
    parameters: [
      { name: "dose", min: 0, max: 1 },
      { name: "delay", min: 0, max: 1 },
    ],
    design,
    seed: 1,
    outputs: ["sum", "fails", "rare"],
    shardSize: 4096,
    ...changes,
  });
  const folder = inside("sweep");
  await openSweep(folder, manifest);
  for (let index = 0; index < Math.min(shards, shardCount(manifest)); index += 1) {
    const shard = await runShard(manifest, index, ({ run, parameters }) => {
      const { dose = 0, delay = 0 } = parameters;
      return {
        outputs: {
          sum: dose + 2 * delay,
          fails: Number(dose < 0.4 && delay > 0.7),
          rare: run % 4 === 0 ? null : 1,
          late: run % 4 === 0 ? null : Number(delay > 5),
        },
      };
    });
    await writeShard(folder, manifest, encodeShard(shard));
  }
  return folder;
}

async function analysed(folder: string, ...argv: string[]) {
  const { code, out, err } = await commonweal("analyse", folder, ...argv, "--json");
  expect([code, err]).toEqual([0, ""]);
  expect(out.trimEnd().split("\n")).toHaveLength(1);
  return JSON.parse(out);
}

const saltelli = { kind: "saltelli", dimensions: 2, samples: 512, seed: 1, secondOrder: true } as const;
const spread = { kind: "latin-hypercube", dimensions: 2, size: 1200, seed: 1 } as const;

describe("analyse", () => {
  it("tells by Sobol indices which parameter matters", async () => {
    const folder = await sweep(saltelli);
    const found = await analysed(folder, "--method", "sobol");
    expect(found).toMatchObject({
      method: "sobol",
      output: "sum",
      parameters: ["dose", "delay"],
      points: 3072,
      seed: 1,
    });
    // Additive: 1 / 5 and 4 / 5, and nothing together.
    expect(Math.abs(found.first[0].value - 0.2)).toBeLessThan(0.01);
    expect(Math.abs(found.total[1].value - 0.8)).toBeLessThan(0.01);
    expect(Math.abs(found.second[0].value)).toBeLessThan(0.02);
    const { out } = await commonweal("analyse", folder, "--method", "sobol");
    expect(out).toMatch(/^sum: 3072 points, 1 replication each$/m);
    expect(out).toMatch(/^dose +0\.\d+ +0\.\d+ to 0\.\d+ +0\.\d+ +0\.\d+ to 0\.\d+$/m);
  });

  it("finds elementary effects, of means over replications too", async () => {
    const design = { kind: "morris", dimensions: 2, trajectories: 8, levels: 4, seed: 1 } as const;
    const twice = { kind: "replicated", design, replications: 2, commonRandomNumbers: true } as const;
    const found = await analysed(await sweep(twice), "--method", "morris");
    expect(found).toMatchObject({ points: 24, replications: 2 });
    expect(found.effects.map((effect: { meanSize: { value: number } }) => effect.meanSize.value)).toEqual([
      expect.closeTo(1, 9),
      expect.closeTo(2, 9),
    ]);
  });

  it("finds the box where runs fail, and says what it holds of points held out", async () => {
    const folder = await sweep(spread);
    const { prim, names } = await analysed(folder, "--method", "prim", "--output", "fails");
    expect(names).toEqual(["dose", "delay"]);
    expect(prim.box.box.map(({ input }: { input: number }) => input).sort()).toEqual([0, 1]);
    expect(prim.box.heldOut.density).toBeGreaterThan(0.7);
    const { out } = await commonweal("analyse", folder, "--method", "prim", "--output", "fails");
    expect(out).toMatch(/^Points held out: density 0\.\d+ \(0\.\d+ to \d\.?\d*\), coverage/m);
    expect(out).toMatch(/^dose < 0\.4\d*|^0\.6\d+ ≤ delay/m);
    const none = await commonweal("analyse", folder, "--method", "prim", "--above", "99");
    expect(none.out).toMatch(/No box: 0 of 1200 points are of interest/);
  });

  it("asks questions by a tree, of numbers and of what is of interest", async () => {
    const folder = await sweep(spread);
    const numbers = await analysed(folder, "--method", "cart");
    expect(numbers.tree.root.split.question.input).toBe(1);
    expect(numbers.tree.importance[1]).toBeGreaterThan(numbers.tree.importance[0]);
    const classes = await analysed(folder, "--method", "cart", "--output", "fails", "--above", "0.5");
    expect(classes.rules).toHaveLength(3);
    const { out } = await commonweal(
      "analyse",
      folder,
      "--method",
      "cart",
      "--output",
      "fails",
      "--above",
      "0.5",
    );
    expect(out).toMatch(/^of interest +\d+ +.*(dose < 0\.|≤ delay)/m);
  });

  it("shares out what all parameters add", async () => {
    const design = { kind: "full-factorial", levels: [2, 2] } satisfies Sweep["design"];
    const found = await analysed(await sweep(design), "--method", "shapley");
    expect(found).toMatchObject({ none: 0, all: 3, values: [expect.closeTo(1, 12), expect.closeTo(2, 12)] });
  });

  it("compares the values of one parameter over all others", async () => {
    const design = { kind: "full-factorial", levels: [3, 4] } satisfies Sweep["design"];
    const folder = await sweep(design);
    const argv = ["--method", "regret", "--by", "dose", "--better", "smaller", "--enough", "1"];
    const found = await analysed(folder, ...argv);
    expect(found).toMatchObject({ scenarios: 4, by: "dose", better: "smaller" });
    expect(
      found.interventions.map(
        ({ maximumRegret }: { maximumRegret: { value: number } }) => maximumRegret.value,
      ),
    ).toEqual([0, expect.closeTo(0.5, 9), expect.closeTo(1, 9)]);
    const { out } = await commonweal("analyse", folder, ...argv);
    expect(out).toMatch(/^0\.5 +0\.5 \(2\)/m);
  });

  it("describes runs in groups, and says whether points are enough", async () => {
    const folder = await sweep({ kind: "full-factorial", levels: [2, 50] });
    const { groups } = await analysed(folder, "--method", "summary", "--by", "dose");
    expect(
      groups.map(({ group, count, mean }: never) => [group, count, (mean as { value: number }).value]),
    ).toEqual([
      [0, 50, expect.closeTo(1, 9)],
      [1, 50, expect.closeTo(2, 9)],
    ]);
    const found = await analysed(folder, "--method", "convergence", "--tolerance", "0.01");
    expect(found.convergence.verdict).toBe("more runs");
    const { out } = await commonweal("analyse", folder, "--method", "convergence", "--tolerance", "1");
    expect(out).toMatch(/^Enough: the mean is known to ± 0\.1\d+, within 1\.$/m);
  });

  it.each([
    { method: ["sobol"], design: saltelli, files: ["sobol-pairs.svg", "sobol.svg"] },
    {
      method: ["morris"],
      design: { kind: "morris", dimensions: 2, trajectories: 8, levels: 4, seed: 1 },
      files: ["morris.svg"],
    },
    { method: ["prim", "--output", "fails"], design: spread, files: ["prim-box.svg", "prim-boxes.svg"] },
    { method: ["cart", "--output", "fails", "--above", "0.5"], design: spread, files: ["tree.svg"] },
    { method: ["shapley"], design: { kind: "full-factorial", levels: [2, 2] }, files: ["shapley.svg"] },
    {
      method: ["regret", "--by", "dose", "--enough", "1"],
      design: { kind: "full-factorial", levels: [3, 4] },
      files: ["regret.svg"],
    },
    { method: ["convergence", "--tolerance", "0.1"], design: spread, files: ["convergence.svg"] },
    { method: ["summary"], design: spread, files: ["summary.svg"] },
    {
      method: ["regional", "--output", "fails"],
      design: spread,
      files: ["regional-1.svg", "regional-2.svg"],
    },
    { method: ["abc", "--observed", "sum=1.5"], design: spread, files: ["posterior.svg"] },
  ] as { method: string[]; design: Sweep["design"]; files: string[] }[])(
    "draws $method.0 in both languages",
    async ({ method, design, files }) => {
      const folder = await sweep(design);
      for (const [lang, words] of [
        ["en", /Own computation from the sweep's \d+ points\./],
        ["zh", /根据该批试验的 \d+ 个点计算。/],
      ] as const) {
        const out = inside("figures", lang);
        const ran = await commonweal(
          ...["analyse", folder, "--method", ...method, "--figures", out, "--lang", lang],
        );
        expect(ran.code).toBe(0);
        expect(readdirSync(out).sort()).toEqual(files);
        for (const file of files) expect(readFileSync(join(out, file), "utf8")).toMatch(words);
      }
    },
  );

  it("tells which parameters set the points of interest apart", async () => {
    const folder = await sweep(spread);
    const { ofInterest, regional } = await analysed(folder, "--method", "regional", "--output", "fails");
    // Of interest is dose < .4 and delay > .7: all of it below .4, where .4 of the others would be.
    expect(ofInterest / 1200).toBeCloseTo(0.12, 1);
    expect(regional.map(({ name }: { name: string }) => name)).toEqual(["dose", "delay"]);
    for (const { statistic, p } of regional) expect([statistic > 0.6, p]).toEqual([true, 0.001]);
    const nothing = await analysed(folder, "--method", "regional", "--above", "9");
    expect(nothing).toMatchObject({ ofInterest: 0, regional: null });
  });

  it("keeps the parameters that fit what was observed", async () => {
    // sum = dose + 2 · delay is 0 or 3 at one corner each; near 1.5 only the line between them is left.
    const folder = await sweep({
      kind: "replicated",
      design: spread,
      replications: 2,
      commonRandomNumbers: false,
    });
    const corner = await analysed(folder, "--method", "abc", "--observed", "sum=3", "--share", "0.01");
    expect(corner.posterior.map(({ name }: { name: string }) => name)).toEqual(["dose", "delay"]);
    for (const { median } of corner.posterior) expect(median).toBeGreaterThan(0.85);
    expect(corner.acceptance.value).toBeCloseTo(0.01, 3);
    const two = ["--observed", "sum=1", "--observed", "fails=1"];
    const joint = await analysed(folder, "--method", "abc", ...two, "--share", "0.001");
    expect(joint.observed.map(({ output }: { output: string }) => output)).toEqual(["sum", "fails"]);
    expect(joint.posterior[0].interval.high).toBeLessThanOrEqual(0.4);
  });

  it("tells of abc what is observed, not the first output of the sweep", async () => {
    const folder = await sweep(spread, { outputs: ["rare", "sum"] });
    const argv = ["--method", "abc", "--observed", "sum=3"];
    expect(await analysed(folder, ...argv)).toMatchObject({ output: null, undefined: 0, warnings: [] });
    const { out } = await commonweal("analyse", folder, ...argv);
    expect(out).toMatch(/^sum: 1200 points, 1 replication each$/m);
    expect(out).not.toContain("Note:");
    const both = await commonweal("analyse", folder, ...argv, "--output", "sum");
    expect([both.code, both.err.includes("expected no --output")]).toEqual([2, true]);
  });

  it("draws a box over the range of its own parameter where another varies through undefined points", async () => {
    const points = Array.from({ length: 200 }, (_, run) => [run % 4 === 0 ? 0.9 : 0.5, run / 200]);
    const folder = await sweep(
      { kind: "points", points },
      {
        parameters: [
          { name: "dose", min: 0, max: 1 },
          { name: "delay", min: 0, max: 8 },
        ],
        outputs: ["late"],
      },
    );
    const out = inside("figures");
    const { code } = await commonweal("analyse", folder, "--method", "prim", "--figures", out);
    expect(code).toBe(0);
    // The last point has 199 / 200 of 8.
    expect(readFileSync(join(out, "prim-box.svg"), "utf8")).toContain(">7.96<");
  });

  it("says of summaries that replications are no runs of their own", async () => {
    const replicated = { kind: "replicated", design: spread, replications: 2, commonRandomNumbers: false };
    const folder = await sweep(replicated as Sweep["design"]);
    const { out } = await commonweal("analyse", folder, "--method", "summary");
    expect(out).toContain("the 2 replications of a point share its parameters");
  });

  it("does not choose between two points of the same parameters", async () => {
    const points = [0, 1, 0].map((dose) => [dose, 0.5]);
    const folder = await sweep({ kind: "points", points });
    const { code, err } = await commonweal(
      ...["analyse", folder, "--method", "regret", "--by", "dose", "--enough", "1"],
    );
    expect([code, err.includes("1 of 3 points with the parameters of another")]).toEqual([1, true]);
  });

  it("leaves runs out whose output is not defined, and says how many", async () => {
    const found = await analysed(await sweep(spread), "--method", "summary", "--output", "rare");
    expect(found.undefined).toBe(300);
    expect(found.warnings).toEqual(["The output is not defined in 300 runs, which count for nothing."]);
    expect(found.groups[0].count).toBe(900);
  });

  it.each([
    {
      name: "another design than the method needs",
      argv: ["--method", "sobol"],
      code: 1,
      says: /kind latin-hypercube; expected saltelli/,
    },
    {
      name: "an output that is none",
      argv: ["--method", "summary", "--output", "zz"],
      code: 2,
      says: /none of the sweep's 3 outputs/,
    },
    {
      name: "a parameter that is none",
      argv: ["--method", "summary", "--by", "zz"],
      code: 2,
      says: /none of the sweep's 2 parameters/,
    },
    { name: "regret without what is enough", argv: ["--method", "regret"], code: 2, says: /needs --by/ },
    {
      name: "scenarios that do not meet",
      argv: ["--method", "regret", "--by", "dose", "--enough", "1"],
      code: 1,
      says: /1200 scenarios without/,
    },
    {
      name: "convergence without a tolerance",
      argv: ["--method", "convergence"],
      code: 2,
      says: /needs --tolerance/,
    },
    { name: "abc without observations", argv: ["--method", "abc"], code: 2, says: /needs --observed/ },
    {
      name: "an observation of nothing",
      argv: ["--method", "abc", "--observed", "sum"],
      code: 2,
      says: /expected the name of an output/,
    },
    {
      name: "an observation of what is no output",
      argv: ["--method", "abc", "--observed", "zz=1"],
      code: 2,
      says: /none of the sweep's 3 outputs/,
    },
    { name: "no method", argv: [], code: 2, says: /--method/ },
    {
      name: "a bound that is no number",
      argv: ["--method", "prim", "--above", "x"],
      code: 2,
      says: /expected a number/,
    },
  ])("refuses $name", async ({ argv, code, says }) => {
    const ran = await commonweal("analyse", await sweep(spread), ...argv);
    expect(ran.code).toBe(code);
    expect(ran.err).toMatch(says);
    expect(ran.err).not.toMatch(/\n\s+at |zz/);
    expect(ran.out).toBe("");
  });

  it("refuses a sweep that is not finished, and a folder that holds none", async () => {
    const folder = await sweep(spread, { shardSize: 1000 }, 1);
    const ran = await commonweal("analyse", folder, "--method", "summary");
    expect(ran.code).toBe(1);
    expect(ran.err).toMatch(/Run the same sweep again to finish it\./);
    const nothing = await commonweal("analyse", inside("nothing"), "--method", "summary");
    expect(nothing.code).toBe(1);
    expect(nothing.err).toMatch(/no manifest\.json/);
  });
});
