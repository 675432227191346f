import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { repositoryRoot } from "../repository/repositoryRoot.ts";

// The import runs from what stands in dist/, which the test command of the repository builds first.

const home = mkdtempSync(join(tmpdir(), "imports-"));
afterAll(() => rmSync(home, { recursive: true, force: true }));
const module = new URL("packages/evidence/dist/node/index.js", `file://${repositoryRoot}/`).href;
const program = (out: string) =>
  `const { importPages } = await import(${JSON.stringify(module)}); await importPages({ paths: [${JSON.stringify(join(home, "a.warc"))}], out: ${JSON.stringify(out)} });`;
const argv = (out: string) => ["--input-type=module", "-e", program(out)];
const bytesIn = (out: string) =>
  Object.fromEntries(
    readdirSync(out)
      .sort()
      .map((file) => [file, readFileSync(join(out, file), "utf8")]),
  );

function record(page: number): string {
  const text = Array.from({ length: 80 }, (_, at) =>
    String.fromCodePoint(0x4e00 + ((page * 7919 + at * 104_729) % 20_000)),
  ).join("");
  const block = `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<title>${page}</title><p>${text}，完。</p>`;
  const length = Buffer.byteLength(block);
  return `WARC/1.0\r\nWARC-Type: response\r\nContent-Length: ${length}\r\n\r\n${block}\r\n\r\n`;
}

describe("an import that is killed", () => {
  it("goes on to the same bytes, wherever the kill comes", async () => {
    writeFileSync(join(home, "a.warc"), Array.from({ length: 1100 }, (_, page) => record(page)).join(""));
    const whole = join(home, "whole");
    expect(spawnSync(process.execPath, argv(whole), { encoding: "utf8" }).stderr).toBe("");
    for (const shards of [0, 1, 3]) {
      const out = join(home, `killed-${shards}`);
      const running = spawn(process.execPath, argv(out), { stdio: "ignore" });
      const ended = new Promise((resolve) => running.on("exit", (_, signal) => resolve(signal)));
      await expect
        .poll(() => count(out) > shards || running.exitCode !== null, { timeout: 50_000, interval: 5 })
        .toBe(true);
      running.kill("SIGKILL");
      expect(await ended).toBe("SIGKILL");
      expect(count(out)).toBeLessThan(9);
      expect(spawnSync(process.execPath, argv(out), { encoding: "utf8" }).stderr).toBe("");
      expect(bytesIn(out)).toEqual(bytesIn(whole));
    }
  });

  /** Files of the import that are there: the manifest first, then a shard each time. */
  function count(out: string): number {
    try {
      return readdirSync(out).filter((file) => !file.endsWith(".partial")).length;
    } catch {
      return 0;
    }
  }
});
