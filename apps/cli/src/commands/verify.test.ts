import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { workplace } from "../testing/workplace.ts";

const { inside, commonweal } = workplace();
const ran = ["--sets", "16", "--draws", "2", "--workers", "1"];
const verified = (...argv: string[]) => commonweal("verify", inside("out"), "--workers", "1", ...argv);

describe("verify of a study", () => {
  const home = mkdtempSync(join(tmpdir(), "commonweal-"));
  beforeAll(async () => {
    await commonweal("new", join(home, "case"));
    appendFileSync(join(home, "case", "experiment.yaml"), "variants: { sets: 0 }\n");
    await commonweal("run", join(home, "case"), "--out", join(home, "out"), ...ran);
  });
  afterAll(() => rmSync(home, { recursive: true, force: true }));
  beforeEach(() => cpSync(home, inside(), { recursive: true }));

  it("says what was checked, and with the case folder makes every file again", async () => {
    const { code, out } = await verified("--case", inside("case"));
    expect(code).toBe(0);
    const lines = out.split("\n");
    expect(lines[0]).toMatch(/^\d\d outputs: 0 missing, 0 changed, 0 added\.$/);
    expect(lines[1]).toMatch(/^\d\d inputs: 0 missing, 0 changed\.$/);
    expect(lines[2]).toMatch(/ run again: 0 blocks different\.$/);
    expect(lines[3]).toMatch(/^\d\d files made again from the inputs: 0 different\.$/);
  });

  it("ends with 1 and names what was changed or added, in text and in JSON", async () => {
    const table = inside("out", "tables", "facets.csv");
    writeFileSync(table, `${readFileSync(table, "utf8")} `);
    writeFileSync(inside("out", "figures", "\u001b[2Jmine.svg"), "");
    const { code, out, err } = await verified("--no-rewrite");
    expect(code).toBe(1);
    expect(out).toContain("  changed: tables/facets.csv\n  added: figures/\\u001b[2Jmine.svg\n");
    expect(out).toContain("Inputs not checked: no case folder at hand; name it with --case.\n");
    expect(err).toContain("2 things not as expected in the study.");
    const { outputs, inputs } = JSON.parse((await verified("--json")).out);
    expect(outputs.changed).toEqual(["tables/facets.csv"]);
    expect(inputs).toBeNull();
  });

  it.each(["--models", "--seconds-per-run"])("refuses %s, which only sweeps have", async (option) => {
    const { code, err } = await verified(option, "5");
    expect([code, err]).toEqual([2, `error: option '${option}': found it for a study; expected a sweep.\n`]);
  });

  it("names an input that is another, and does not run the study on it", async () => {
    const path = inside("case", "README.md");
    writeFileSync(path, `${readFileSync(path, "utf8")}\n`);
    const { code, out, err } = await verified("--case", inside("case"));
    expect(code).toBe(1);
    expect(out).toContain("  changed: README.md\n");
    expect(out).toContain("The study was not run again as a whole.\n");
    expect(err).toContain("Name the case folder as it was when the study was run");
  });
});
