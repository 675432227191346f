import { describe, expect, it } from "vitest";
import { describeProblems } from "../repository/describeProblems.ts";
import type { Manifest } from "../repository/Manifest.ts";
import { textFiles } from "../repository/textFiles.ts";
import { workspacePackages } from "../repository/workspacePackages.ts";
import { dependencies } from "./dependencies.ts";
import { importCycles } from "./importCycles.ts";
import { importProblems } from "./importProblems.ts";
import { manifestImportProblems } from "./manifestImportProblems.ts";

const packages = workspacePackages().filter(({ id }) => id !== "docs");

describe("the import check", () => {
  const manifest: Manifest = {
    name: "@commonweal/qca",
    version: "0.0.0",
    dependencies: { "@commonweal/numerics": "workspace:^", zod: "catalog:" },
  };
  const table = { ...dependencies, qca: { ours: ["numerics"], others: ["csv-parse", "zod"] } };
  const problemsOf = (text: string, path = "packages/qca/src/fit/x.ts") =>
    importProblems({ path, text }, "packages/qca", manifest, table).map(({ message }) => message);

  it.each([
    [
      "a package that the picture forbids",
      `import { a } from "@commonweal/evidence";`,
      /may not import @commonweal\/evidence/,
    ],
    ["an app", `import { a } from "@commonweal/cli";`, /may not import @commonweal\/cli/],
    ["the inside of a package", `import { a } from "@commonweal/numerics/dist/index.js";`, /reaches into/],
    ["a Node entry in browser code", `import { a } from "@commonweal/numerics/node";`, /outside src\/node/],
    ["a Node built-in", `import { readFileSync } from "node:fs";`, /browsers lack/],
    ["a Node built-in without prefix", `const fs = await import("fs");`, /browsers lack/],
    ["an unknown third party", `import _ from "lodash";`, /may not import lodash/],
    ["a re-export of a third party", `export { x } from "lodash";`, /may not import lodash/],
    ["what package.json does not declare", `import { parse } from "csv-parse/sync";`, /does not declare/],
    ["parts of zod", `import { z } from "zod";`, /bundles all of it/],
    ["another package's file", `import { a } from "../../../numerics/src/maths/exp.ts";`, /reaches out/],
    ["its own index", `import { a } from "../index.ts";`, /own package's index/],
    ["a test's own means", `import { a } from "../testing/a.ts";`, /for tests only/],
    ["a file without ending", `import { a } from "./b";`, /names no file/],
  ])("reports %s", (_, text, message) => {
    expect(problemsOf(text)).toContainEqual(expect.stringMatching(message));
  });

  it("accepts what the picture allows", () => {
    const text = `import { sum } from "@commonweal/numerics";\nimport * as z from "zod";\nimport { a } from "./a.ts";`;
    expect(problemsOf(text)).toEqual([]);
    expect(problemsOf(`import fc from "fast-check";`, "packages/qca/src/fit/x.test.ts")).toEqual([]);
    expect(problemsOf(`import { join } from "node:path";`, "packages/qca/src/node/x.ts")).toEqual([]);
  });

  it("reports a file named for no content and a package that is not in the table", () => {
    expect(problemsOf("", "packages/qca/src/utils.ts")).toContainEqual(
      expect.stringMatching(/named for no content/),
    );
    const stranger = importProblems(
      { path: "packages/new/src/a.ts", text: "" },
      "packages/new",
      manifest,
      dependencies,
    );
    expect(stranger).toHaveLength(1);
  });

  it("reports a dependency that only package.json names", () => {
    const greedy = { ...manifest, dependencies: { lodash: "4.17.21", "@commonweal/figures": "workspace:^" } };
    expect(manifestImportProblems("packages/qca", greedy, dependencies)).toHaveLength(2);
  });

  it("finds circles of files, of types too, and across packages", () => {
    const files = [
      { path: "packages/a/src/one.ts", text: `import type { Two } from "./two.ts";` },
      { path: "packages/a/src/two.ts", text: `export { three } from "@commonweal/b";` },
      { path: "packages/b/src/index.ts", text: `import "../../a/src/one.ts";` },
      { path: "packages/b/src/free.ts", text: `import "./index.ts";` },
    ];
    expect(importCycles(files)).toEqual([
      ["packages/a/src/one.ts", "packages/a/src/two.ts", "packages/b/src/index.ts"],
    ]);
  });
});

describe("imports", () => {
  it.each(packages)("of $folder follow the picture of ARCHITECTURE.md", ({ folder, manifest }) => {
    const files = textFiles(`${folder}/src`, ".ts");
    expect(files.length).toBeGreaterThan(0);
    const problems = files.flatMap((file) => importProblems(file, folder, manifest, dependencies));
    expect(
      describeProblems([...problems, ...manifestImportProblems(folder, manifest, dependencies)]),
    ).toEqual([]);
  });

  it("go in no circle", () => {
    const files = packages.flatMap(({ folder }) => textFiles(`${folder}/src`, ".ts"));
    expect(importCycles(files)).toEqual([]);
  });

  it.each(packages)(
    "of $folder are granted nothing that its package.json does not ask for",
    ({ id, manifest }) => {
      const {
        dependencies: own,
        devDependencies,
        peerDependencies,
      } = manifest as Record<string, object | undefined>;
      const asked = Object.keys({ ...own, ...devDependencies, ...peerDependencies });
      expect(dependencies[id]?.others.filter((name) => !asked.includes(name))).toEqual([]);
    },
  );

  it("have a row in the table for every package, and no row for none", () => {
    expect(packages.map(({ id }) => id).sort()).toEqual(Object.keys(dependencies).sort());
  });
});
