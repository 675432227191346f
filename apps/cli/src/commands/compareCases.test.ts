import { appendFileSync, cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Ran, workplace } from "../testing/workplace.ts";

const { inside, put, commonweal } = workplace();
const few = ["--sets", "64", "--draws", "4", "--workers", "1"];

const home = mkdtempSync(join(tmpdir(), "commonweal-"));
const [first, second] = [join(home, "first"), join(home, "second")];
let run: Ran;
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** Writes the example of `new`, without other models, and another case made of it by other cut-offs; compares both. */
beforeAll(async () => {
  await commonweal("new", first);
  appendFileSync(join(first, "experiment.yaml"), "variants: { sets: 0 }\n");
  cpSync(first, second, { recursive: true });
  const change = async (file: string, from: string, to: string) => {
    const text = await readFile(join(second, file), "utf8");
    expect(text.split(from)).toHaveLength(2);
    writeFileSync(join(second, file), text.replace(from, to));
  };
  await change("case.yaml", "id: my-case", "id: other-case");
  await change("propositions.yaml", "effect: 0.02", "effect: 0.05");
  await change("propositions.yaml", "cutoffs: { majority: 0.5 }", "cutoffs: { majority: 0.6 }");
  run = await commonweal("compare", first, second, "--json", ...few);
});

describe("compare, of two cases", { timeout: 180_000 }, () => {
  it("runs both, sets them side by side, and says what cannot be compared", () => {
    expect(run.code).toBe(0);
    const { cases, measures, propositions, limits } = JSON.parse(run.out);
    expect(cases).toMatchObject([
      { id: "my-case", sources: 2, groups: 2, segments: 4, codings: 7, tried: 64 },
      { id: "other-case", sources: 2, groups: 2, segments: 4, codings: 7, tried: 64 },
    ]);
    // Ties of newCase, by hand: three before, two during.
    const ties = measures.filter(({ measure }: { measure: string }) => measure === "ties");
    expect(ties).toMatchObject([
      { periods: ["before", "before"], regime: "normal", values: [{ value: 3 }, { value: 3 }] },
      { periods: ["during", "during"], regime: "emergency", values: [{ value: 2 }, { value: 2 }] },
    ]);
    expect(propositions.map(({ id }: { id: string }) => id)).toEqual(["P1", "P2", "P3"]);
    expect(limits.map(({ id }: { id: string }) => id)).toEqual([
      "no-effect",
      "no-total",
      "shared-sources",
      "cutoffs",
    ]);
  });

  it("reads outputs of runs without running them again, to the same comparison", async () => {
    for (const path of [first, second]) await commonweal("run", path, "--out", `${path}-out`, ...few);
    rmSync(first, { recursive: true });
    const read = await commonweal("compare", `${first}-out`, `${second}-out`, "--json");
    expect(read.out).toBe(run.out);
    const { out } = await commonweal("compare", `${first}-out`, `${second}-out`, "--lang", "zh");
    expect(out).toMatch(/不能比较之处\n {2}- 两个案例的差别/);
    const csv = await commonweal("compare", `${first}-out`, `${second}-out`, "--csv");
    expect(csv.out.split(/\r?\n/)[0]).toBe(
      "part,period_a,period_b,regime,what,a,a_low,a_high,b,b_low,b_high,verdict_a,verdict_b",
    );
    expect(csv.out).toMatch(/^measure,before,before,normal,ties,3,,,3,,,,\r?$/m);
  });

  it.each([
    [["--qap", "9"], "qap"],
    [["--weighted"], "weighted"],
    [["--encoding", "gb18030"], "encoding"],
  ])("refuses what only networks have: %s", async (option, name) => {
    const { code, err } = await commonweal("compare", second, second, ...option);
    expect([code, err]).toEqual([2, `error: option '--${name}': found it for cases; expected networks.\n`]);
  });

  it.each(["sets", "seed", "draws", "workers"])(
    "refuses --%s of outputs, which are not run",
    async (name) => {
      put("results.json", "{}");
      const { code, err } = await commonweal("compare", inside(), inside(), `--${name}`, "5");
      const message = `error: option '--${name}': found it for outputs of runs; expected a case, which is run.\n`;
      expect([code, err]).toEqual([2, message]);
    },
  );

  it.each([
    ["--sets", "5"],
    ["--draws", "5"],
    ["--workers", "1"],
    ["--lang", "zh"],
  ])("refuses what only cases have: %s", async (...option) => {
    const network = put("a.json", JSON.stringify({ directed: false, nodes: [], edges: [] }));
    const { code, err } = await commonweal("compare", network, network, ...option);
    expect([code, err]).toEqual([2, expect.stringMatching(/found it for networks; expected two cases/)]);
  });

  it("refuses results of another shape, and a table of two networks", async () => {
    put("results.json", "{}");
    const broken = await commonweal("compare", inside(), second, ...few);
    expect([broken.code, broken.err]).toEqual([1, expect.stringMatching(/results.json with \d+ places/)]);
    const network = put("a.json", JSON.stringify({ directed: false, nodes: [], edges: [] }));
    const csv = await commonweal("compare", network, network, "--csv");
    expect([csv.code, csv.err]).toEqual([2, expect.stringMatching(/expected two cases/)]);
  });
});
