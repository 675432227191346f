import { isBuiltin } from "node:module";
import { posix } from "node:path";
import type { Manifest } from "../repository/Manifest.ts";
import type { Problem } from "../repository/Problem.ts";
import type { TextFile } from "../repository/TextFile.ts";
import type { Allowed } from "./dependencies.ts";
import { importsOf } from "./importsOf.ts";

const forTests = new Set(["ajv", "fast-check", "vitest"]);
const forTestsOnly = /\.(test|test-d|bench)\.ts$|^src\/testing(\.ts$|\/)/;
const dumpingGround = /(^|\/)(utils?|helpers?|common|misc|types)(\.ts|\/)/;

/** Holds the imports of one source file against the table and the package's own `package.json`. */
export function importProblems(
  file: TextFile,
  folder: string,
  manifest: Manifest,
  table: Readonly<Record<string, Allowed>>,
): Problem[] {
  const id = posix.basename(folder);
  const inside = file.path.slice(folder.length + 1);
  const isTest = forTestsOnly.test(inside);
  const isNode = id === "cli" || id === "experiments-bullmq" || inside.startsWith("src/node/");
  const allowed = table[id];
  const problems: Problem[] = [];
  const report = (line: number, message: string) => problems.push({ path: file.path, line, message });

  if (!allowed) report(1, `the package "${id}" is not in the table of checks/architecture/dependencies.ts`);
  if (dumpingGround.test(inside))
    report(1, "is named for no content; expected a name that says what it holds");

  for (const { specifier, line, clause } of importsOf(file.text)) {
    if (specifier.startsWith(".")) {
      const target = posix.join(posix.dirname(file.path), specifier);
      if (!target.startsWith(`${folder}/`)) report(line, `reaches out of its package: ${specifier}`);
      if (!/\.(ts|json)$/.test(specifier))
        report(line, `names no file: ${specifier}; expected the ending .ts or .json`);
      if (!isTest && forTestsOnly.test(target.slice(folder.length + 1)))
        report(line, `imports what is for tests only: ${specifier}`);
      if (!isTest && /^src\/(node\/)?index\.ts$/.test(target.slice(folder.length + 1)))
        report(line, `imports its own package's index: ${specifier}`);
    } else if (isBuiltin(specifier)) {
      if (!isNode)
        report(line, `imports ${specifier}, which browsers lack; expected it under src/node/ only`);
    } else {
      const name = packageOf(specifier);
      if (name.startsWith("@commonweal/")) {
        const other = name.slice("@commonweal/".length);
        if (!allowed?.ours.includes(other)) report(line, `may not import ${name}`);
        const entry = specifier.slice(name.length);
        if (entry !== "" && entry !== "/node") report(line, `reaches into ${name}: ${specifier}`);
        if (entry === "/node" && !isNode) report(line, `imports ${specifier} outside src/node/`);
      } else if (!(isTest && (forTests.has(name) || manifest.devDependencies?.[name]))) {
        if (!allowed?.others.includes(name)) report(line, `may not import ${name}`);
      }
      const declared = { ...manifest.dependencies, ...manifest.peerDependencies };
      const known =
        isTest || /^(import|export)\s+type\b/.test(clause)
          ? { ...declared, ...manifest.devDependencies }
          : declared;
      if (!(name in known) && !(isTest && forTests.has(name)))
        report(line, `imports ${name}, which its package.json does not declare`);
      if (name === "zod" && !/^import\s+(\*|type\b)/.test(clause))
        report(line, 'imports parts of zod, which bundles all of it; expected import * as z from "zod"');
      if (
        name === "graphology" &&
        id === "actor-network" &&
        !isTest &&
        !/^src\/(model\/toGraph|model\/fromGraph|measures\/louvain|formats\/.*)\.ts$/.test(inside)
      )
        report(
          line,
          "imports graphology; expected it in model/toGraph.ts, measures/louvain.ts and formats/ only",
        );
    }
  }
  return problems;
}

function packageOf(specifier: string): string {
  return specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
}
