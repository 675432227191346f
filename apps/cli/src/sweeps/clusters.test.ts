import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readYamlFile } from "@commonweal/case-study";
import { afterAll, describe, expect, it } from "vitest";
import * as z from "zod";

const guide = readFileSync(new URL("../../../../docs/guides/clusters.md", import.meta.url), "utf8");
const blocks = [...guide.matchAll(/^```(\w+)\n(.*?)^```$/gms)];
const block = (language: string, part: string): string =>
  blocks.find(([, found, code]) => found === language && code?.includes(part))?.[2] ?? "";

const folder = mkdtempSync(join(tmpdir(), "commonweal-clusters-"));
afterAll(() => rmSync(folder, { recursive: true }));
const command = new URL("../../bin/commonweal.js", import.meta.url).pathname;
const run = (...argv: string[]) => spawnSync(process.execPath, [command, ...argv], { encoding: "utf8" });

describe("templates of clusters", () => {
  it("have a Slurm script that runs the shard of its index", () => {
    const experiment = join(folder, "experiment.yaml");
    const out = join(folder, "growth");
    writeFileSync(
      experiment,
      "model: grm-1\nsetup: { actors: 20 }\ndesign: { kind: sobol, size: 4 }\nshardSize: 2\n",
    );
    expect(run("sweep", experiment, "--out", out, "--prepare").status).toBe(0);
    const script = join(folder, "growth.sh");
    const call = `${process.execPath} ${command} shard`;
    const text = block("sh", "#SBATCH").replaceAll("/shared/growth", out).replace("commonweal shard", call);
    expect(text.split("\n").filter((line) => line.startsWith("#SBATCH"))).toHaveLength(6);
    writeFileSync(script, text);
    for (const index of ["1", "0"]) {
      const env = { ...process.env, SLURM_ARRAY_TASK_ID: index };
      const { status, stderr } = spawnSync("sh", [script], { env, encoding: "utf8" });
      expect([status, stderr]).toEqual([0, ""]);
    }
    expect(readdirSync(join(out, "shards"))).toHaveLength(2);
    expect(run("verify", out, "--recompute", "1").stdout).toContain("2 run again: 0 different.");
  });

  it("have an indexed job of Kubernetes that names its shard by its index", () => {
    const job = z.object({
      kind: z.literal("Job"),
      spec: z.object({
        completionMode: z.literal("Indexed"),
        completions: z.int(),
        template: z.object({
          spec: z.object({ containers: z.array(z.object({ args: z.array(z.string()) })) }),
        }),
      }),
    });
    const bytes = new TextEncoder().encode(block("yaml", "Indexed"));
    const { spec } = readYamlFile("job.yaml", bytes, job);
    const [text = ""] = spec.template.spec.containers[0]?.args ?? [];
    expect(text).toContain('--index "$JOB_COMPLETION_INDEX"');
    expect(spawnSync("sh", ["-n", "-c", text]).status).toBe(0);
  });

  it("have a submit file of HTCondor with as many processes as the others", () => {
    const text = block("ini", "queue");
    expect(text).toMatch(/^arguments {6}= commonweal shard .* --index \$\(Process\) /m);
    expect(text).toMatch(/^queue 200$/m);
    expect([block("sh", "#SBATCH").includes("--array=0-199"), block("yaml", "completions: 200")]).toEqual([
      true,
      expect.stringContaining("Indexed"),
    ]);
  });
});
