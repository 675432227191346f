import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { exportedNamesOf } from "../exports/exportedNamesOf.ts";
import { publishedPackages } from "../repository/publishedPackages.ts";
import { installArchives } from "./installArchives.ts";
import { type PackedPackage, packAll } from "./packAll.ts";
import { publintProblems } from "./publintProblems.ts";
import { runProgram } from "./runProgram.ts";
import { type Entry, strangerPrograms } from "./strangerPrograms.ts";
import { typeProblems } from "./typeProblems.ts";

const folder = mkdtempSync(join(tmpdir(), "commonweal-packed-"));
const stranger = join(folder, "stranger");
const packages = publishedPackages();
const libraries = packages.filter(({ folder }) => folder.startsWith("packages/"));
const tsc = createRequire(import.meta.url).resolve("typescript/bin/tsc");
const entries: Entry[] = libraries.flatMap(({ folder, id, manifest }) =>
  (["index", "node"] as const)
    .filter((kind) => kind === "index" || exportedNamesOf(folder, "node").length > 0)
    .filter((kind) => kind === "index" || "./node" in (manifest.exports ?? {}))
    .map((kind) => ({
      module: `@commonweal/${id}${kind === "node" ? "/node" : ""}`,
      names: exportedNamesOf(folder, kind)
        .filter(({ typeOnly }) => !typeOnly)
        .map(({ name }) => name),
    })),
);

const write = (folder: string, files: Iterable<readonly [string, string]>) => {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of files) writeFileSync(join(folder, name), text);
};

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the checks of packed packages", () => {
  const broken = join(folder, "broken");
  const archive = join(broken, "broken-1.0.0.tgz");

  beforeAll(async () => {
    write(broken, [
      [
        "package.json",
        JSON.stringify({
          name: "broken",
          version: "1.0.0",
          type: "module",
          exports: { ".": { default: "./index.js", types: "./index.d.ts" }, "./gone": "./gone.js" },
        }),
      ],
      ["index.js", "export const a = 1;"],
      ["index.d.ts", "export declare const a: string;\nexport * from './missing';"],
    ]);
    const { code, stderr } = await runProgram("npm", ["pack", "--loglevel=error"], { cwd: broken });
    if (code !== 0) throw new Error(stderr);
  });

  it("report an export that leads nowhere and types that come too late", async () => {
    const problems = (await publintProblems(archive)).join("\n");
    expect(problems).toContain("gone.js");
    expect(problems).toContain("types");
  });

  it("report types that do not resolve", async () => {
    expect((await typeProblems(archive)).join("\n")).toMatch(/Resolution|Types/);
  });

  it("report what a stranger cannot load, lacks, and cannot type", async () => {
    const home = join(folder, "home");
    const installed = join(home, "node_modules/broken");
    write(installed, [
      [
        "package.json",
        '{ "name": "broken", "type": "module", "exports": { "types": "./i.d.ts", "default": "./i.js" } }',
      ],
      ["i.js", "export const a = 1; export const c = await 1;"],
      ["i.d.ts", "export declare const a: 1;"],
    ]);
    write(home, strangerPrograms([{ module: "broken", names: ["a", "b"] }]));
    const imported = await runProgram(process.execPath, ["imports.mjs"], { cwd: home });
    expect(JSON.parse(imported.stdout)).toEqual(["broken lacks b", "broken also has c"]);
    const required = await runProgram(process.execPath, ["requires.cjs"], { cwd: home });
    expect(JSON.parse(required.stdout)).toEqual([expect.stringContaining("ERR_REQUIRE_ASYNC_MODULE")]);
    const typed = await runProgram(process.execPath, [tsc, "-p", "."], { cwd: home });
    expect(typed.code).not.toBe(0);
    expect(typed.stdout).toMatch(/Property 'b' does not exist/);
  });
});

describe("packed packages", () => {
  let packed: readonly PackedPackage[] = [];
  let hindrance: string | null = null;

  beforeAll(async () => {
    packed = await packAll(packages, folder);
    hindrance = await installArchives(
      packed.map(({ archive }) => archive),
      stranger,
    );
    write(stranger, strangerPrograms(entries));
  });

  it.for(packages)("$manifest.name pleases publint", async ({ id }) => {
    const archive = packed.find((one) => one.id === id)?.archive ?? "";
    expect(await publintProblems(archive)).toEqual([]);
  });

  it.for(libraries)("$manifest.name has types that resolve", async ({ id }) => {
    const archive = packed.find((one) => one.id === id)?.archive ?? "";
    expect(await typeProblems(archive)).toEqual([]);
  });

  it.for([
    ["import", "imports.mjs"],
    ["require", "requires.cjs"],
  ] as const)(
    "load by %s in an empty folder and give the names of their index",
    async ([, program], { skip }) => {
      if (hindrance) skip(hindrance);
      const { stdout, stderr } = await runProgram(process.execPath, [program], { cwd: stranger });
      expect(JSON.parse(stdout || JSON.stringify([stderr]))).toEqual([]);
    },
  );

  it("type-check there as .mts and .cts under nodenext", async ({ skip }) => {
    if (hindrance) skip(hindrance);
    const { code, stdout } = await runProgram(process.execPath, [tsc, "-p", "."], { cwd: stranger });
    expect([code, stdout]).toEqual([0, ""]);
  });

  it("depend on versions, not on this workspace", () => {
    const installed = libraries.flatMap(({ manifest }) => {
      const text = hindrance
        ? ""
        : readFileSync(join(stranger, "node_modules", manifest.name, "package.json"), "utf8");
      return /"(workspace|catalog|link|file):/.test(text) ? [manifest.name] : [];
    });
    expect(installed).toEqual([]);
  });
});
