import { appendFile, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { newCaseFolder, readCaseFolder, runCaseStudy } from "@commonweal/case-study/node";
import { parseHTML } from "linkedom/worker";
import { expect, it } from "vitest";
import { studyReport } from "./studyReport.ts";

const size = { sets: 64, draws: 20 };
const few = "variants: { sets: 16, agents: { sets: 2, replications: 1 } }\n";

it("studyReport writes what the command writes, other models and agents too, to the byte", async () => {
  const parent = await mkdtemp(join(tmpdir(), "study-report-"));
  try {
    const folder = join(parent, "case");
    const out = join(parent, "out");
    await newCaseFolder(folder);
    await appendFile(join(folder, "experiment.yaml"), few);
    await runCaseStudy({ folder, out, workers: 1, ...size });
    const { document } = parseHTML("<!doctype html><html><body></body></html>");
    const html = await studyReport(await readCaseFolder(folder), size, "en", document as unknown as Document);
    expect(html).toBe(await readFile(join(out, "report.html"), "utf8"));
    expect(await readFile(join(out, "tables/variants.csv"), "utf8")).toMatch(/agents/);
  } finally {
    await rm(parent, { recursive: true, force: true });
  }
});
