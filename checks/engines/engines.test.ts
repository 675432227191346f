import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findChromium } from "../findChromium.ts";
import { findProgram } from "../findProgram.ts";
import { bundledHashes } from "./bundledHashes.ts";
import golden from "./golden.json" with { type: "json" };
import { goldenHashes } from "./goldenHashes.ts";
import { hashesInBrowser } from "./hashesInBrowser.ts";

const run = promisify(execFile);
const folder = mkdtempSync(join(tmpdir(), "engines-"));
const file = join(folder, "golden.mjs");
let bundle = "";

beforeAll(async () => {
  bundle = await bundledHashes(folder);
  writeFileSync(file, bundle);
  if (process.env.UPDATE_GOLDEN) {
    const text = `${JSON.stringify(goldenHashes(), null, 2)}\n`;
    writeFileSync(new URL("golden.json", import.meta.url), text);
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function hashesInNode(program: string): Promise<unknown> {
  const code = `import(${JSON.stringify(pathToFileURL(file))}).then((m) => console.log(JSON.stringify(m.goldenHashes())))`;
  const { stdout } = await run(program, ["-e", code]);
  return JSON.parse(stdout);
}

const nodes = [
  { name: "this Node", program: process.execPath },
  { name: "Node 22 (NODE_22)", program: process.env.NODE_22 },
  { name: "Node 24 (NODE_24)", program: process.env.NODE_24 },
];
const browsers = [
  {
    name: "Chromium (CHROMIUM)",
    program: findChromium(),
    options: (profile: string, url: string) => [
      ...["--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"],
      ...[`--user-data-dir=${profile}`, url],
    ],
  },
  {
    name: "Firefox (FIREFOX)",
    program: findProgram("FIREFOX", ["firefox-esr", "firefox"]),
    options: (profile: string, url: string) => ["--headless", "--no-remote", "--profile", profile, url],
  },
];

describe("result bits", () => {
  it("are those pinned, from the sources as they stand", () => {
    expect(goldenHashes()).toEqual(golden);
  });

  it.each(Object.keys(golden).filter((kind) => kind.endsWith(", WebAssembly")))(
    "of %s are those of JavaScript",
    (kind) => {
      const hashes: Readonly<Record<string, string>> = golden;
      expect(hashes[kind]).toBe(hashes[kind.replace(", WebAssembly", "")]);
    },
  );

  for (const { name, program } of nodes) {
    it.skipIf(!program)(`are the same in ${name}, if it is there`, async () => {
      expect(await hashesInNode(program as string)).toEqual(golden);
    });
  }

  for (const { name, program, options } of browsers) {
    it.skipIf(!program)(`are the same in ${name}, if it is there`, async () => {
      expect(await hashesInBrowser(program as string, options, bundle)).toEqual(golden);
    });
  }
});
