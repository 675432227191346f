import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { pinnedNames } from "../exports/pinnedNames.ts";
import { publishedPackages } from "../repository/publishedPackages.ts";
import { repositoryRoot } from "../repository/repositoryRoot.ts";
import { catalogOf } from "./catalogOf.ts";
import { manifestProblems } from "./manifestProblems.ts";

const read = (path: string) => readFileSync(join(repositoryRoot, path), "utf8");
const catalog = catalogOf(read("pnpm-workspace.yaml"));
const pinned = pinnedNames();
const packages = publishedPackages();

describe("the manifest check", () => {
  const good = packages.find(({ id }) => id === "numerics")?.manifest ?? { name: "", version: "" };
  const context = { folder: "packages/numerics", hasNodeEntry: false, catalog: { zod: "4.6.7" } };

  it.each([
    ["a CommonJS package", { type: "commonjs" }],
    ["another licence", { license: "GPL-3.0" }],
    ["another floor of Node", { engines: { node: ">=18" } }],
    ["side effects", { sideEffects: true }],
    ["an export without types", { exports: { ".": "./dist/index.js", "./package.json": "./package.json" } }],
    ["sources among the files", { files: ["dist", "src"] }],
    ["another folder", { repository: { type: "git", url: "x", directory: "packages/qca" } }],
    ["a loose range", { dependencies: { lodash: "^4.0.0" } }],
    ["a version that the catalog has", { dependencies: { zod: "4.6.7" } }],
    ["a pinned neighbour", { dependencies: { "@commonweal/qca": "1.0.0" } }],
    ["a key that no other has", { main: "dist/index.js" }],
    ["an install script", { scripts: { postinstall: "node x.js" } }],
    ["no description", { description: "" }],
  ])("reports %s", (_, change) => {
    expect(manifestProblems({ ...good, ...change }, context)).not.toEqual([]);
  });

  it("reports a Node entry that is not exported, and keys out of order", () => {
    expect(manifestProblems(good, { ...context, hasNodeEntry: true })).toHaveLength(1);
    const { name, ...rest } = good;
    expect(manifestProblems({ ...rest, name }, context)).toHaveLength(1);
  });

  it("reads the catalog", () => {
    expect(catalogOf('a: 1\ncatalog:\n  "@types/node": 20.1.0\n  zod: 4.6.7\noverrides:\n  b: 1\n')).toEqual({
      "@types/node": "20.1.0",
      zod: "4.6.7",
    });
    expect(Object.keys(catalog)).toContain("zod");
  });
});

describe.each(packages)("$folder", ({ folder, manifest }) => {
  it("has a manifest like its neighbours'", () => {
    const promised = "./node" in (manifest.exports ?? {}) && !pinned[folder.slice("packages/".length)];
    const hasNodeEntry = existsSync(join(repositoryRoot, folder, "src/node/index.ts")) || promised;
    expect(manifestProblems(manifest, { folder, hasNodeEntry, catalog })).toEqual([]);
  });

  it("carries the licence", () => {
    expect(read(`${folder}/LICENSE`)).toBe(read("LICENSE"));
  });
});
