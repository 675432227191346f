import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { workplace } from "../testing/workplace.ts";

// The program is that in bin/, which runs what stands in dist/: the test command of the repository builds it first.

const { inside, commonweal } = workplace();
const program = fileURLToPath(new URL("../../bin/commonweal.js", import.meta.url));

/** The files below a folder, by path; none where there is no folder. */
function filesIn(folder: string): Map<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return new Map(
    files.map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      return [path.slice(folder.length), readFileSync(path, "latin1")] as const;
    }),
  );
}
const partsIn = (out: string): string[] => {
  try {
    return [...filesIn(join(out, ".work")).keys()].filter((path) => path.endsWith(".part"));
  } catch {
    return [];
  }
};

it("goes on with a run of many sets that was killed, to the same bytes, and leaves no parts behind", async () => {
  const folder = inside("case");
  await commonweal("new", folder);
  // Few and long steps, so that nine thousand sets take seconds.
  const times = ["normalWeeks: 52", "emergencyStep: 0.5"].map(
    (text) => `  ${text.replace(": ", ": { value: ")}, provenance: assumed, source: an example }\n`,
  );
  writeFileSync(join(folder, "model.yaml"), times.join(""), { flag: "a" });
  const fewer = "{ sets: 64, agents: { sets: 8, replications: 2 } }";
  writeFileSync(join(folder, "experiment.yaml"), `variants: ${fewer}\n`, { flag: "a" });
  const start = (out: string, ...more: string[]) =>
    spawn(
      process.execPath,
      [program, "run", folder, "--out", out, "--sets", "9000", "--draws", "2", ...more],
      {
        stdio: "ignore",
      },
    );
  const out = inside("out");
  const killed = start(out, "--workers", "1");
  const ended = once(killed, "exit");
  while (partsIn(out).length < 3 && killed.exitCode === null) await pause(5);
  killed.kill("SIGKILL");
  await ended;
  expect(killed.signalCode).toBe("SIGKILL");
  const before = partsIn(out).length;
  expect(before).toBeGreaterThanOrEqual(3);
  expect(before).toBeLessThan(Math.ceil(9000 / 256));
  expect(filesIn(out).has("/run.json")).toBe(false);

  const left = inside("left-alone");
  for (const each of [out, left])
    expect(await once(start(each, "--workers", "2"), "exit")).toEqual([0, null]);
  const [resumed, whole] = [filesIn(out), filesIn(left)];
  expect([...resumed.keys()].sort()).toEqual([...whole.keys()].sort());
  expect([...resumed.keys()].filter((path) => path.includes(".work"))).toEqual([]);
  // The manifest alone tells times and the machine.
  for (const [path, content] of whole) {
    if (path !== "/run.json") expect(resumed.get(path) === content, path).toBe(true);
  }
}, 240_000);
