import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire, isBuiltin } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { pageExamples } from "../examples/pageExamples.ts";
import { runExample } from "../examples/runExample.ts";
import { exportedNamesOf } from "../exports/exportedNamesOf.ts";
import { runPnpm } from "../packed/runPnpm.ts";
import { type ProgramResult, runProgram } from "../packed/runProgram.ts";
import { strangerPrograms } from "../packed/strangerPrograms.ts";
import { publishedPackages } from "../repository/publishedPackages.ts";
import { repositoryRoot } from "../repository/repositoryRoot.ts";
import { copyTree } from "./copyTree.ts";
import { refuseOutside } from "./refuseOutside.ts";
import { startRegistry } from "./startRegistry.ts";

const say = (text: string) => console.log(`• ${text}`);

/**
 * Releases a copy of this repository to a registry on this machine, installs every package from it in a new project,
 * and uses them as a stranger would. Leaves nothing behind.
 *
 * @throws {Error} at the first step that fails.
 */
export async function rehearse(importModule: ImportModule): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "commonweal-rehearsal-"));
  const upstream = done(
    await runProgram("npm", ["config", "get", "registry"], { cwd: repositoryRoot }),
  ).trim();
  const registry = await startRegistry(join(folder, "registry"), upstream);
  const interrupted = () => void registry.stop().finally(() => process.exit(130));
  process.once("SIGINT", interrupted);
  try {
    const env = settingsFor(registry.url, registry.npmrc);
    const version = await publish(join(folder, "tree"), registry.url, env);
    await use(join(folder, "stranger"), { url: registry.url, version, env, importModule });
    say("The rehearsal is over: everything was published, installed and used.");
  } finally {
    process.off("SIGINT", interrupted);
    await registry.stop();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

type ImportModule = (url: string) => Promise<unknown>;

type Settings = Readonly<Record<string, string | undefined>>;

function settingsFor(url: string, npmrc: string): Settings {
  // A parent npm or pnpm hands its own settings on through the environment; none of them may reach a publish.
  const inherited = Object.keys(process.env).filter((name) => /^npm_config_|^pnpm_config_/i.test(name));
  const cleared = Object.fromEntries(inherited.map((name) => [name, undefined]));
  const who = { NAME: "Rehearsal", EMAIL: "rehearsal@localhost" };
  const git = Object.entries(who).flatMap(([key, value]) => [
    [`GIT_AUTHOR_${key}`, value],
    [`GIT_COMMITTER_${key}`, value],
  ]);
  return {
    ...cleared,
    ...Object.fromEntries(git),
    npm_config_registry: url,
    npm_config_userconfig: npmrc,
    CI: "true",
    TURBO_TELEMETRY_DISABLED: "1",
    DO_NOT_TRACK: "1",
  };
}

async function publish(tree: string, url: string, env: Settings): Promise<string> {
  const at = { cwd: tree, env };
  say("Copying the tree and installing it");
  await copyTree(repositoryRoot, tree);
  for (const parameters of [
    ["init", "-q", "-b", "main"],
    ["add", "-A"],
    ["commit", "-qm", "Rehearsal"],
  ])
    done(await runProgram("git", parameters, at));
  done(await runPnpm(["install", "--frozen-lockfile", "--prefer-offline"], at));

  const packages = publishedPackages();
  const lines = packages.map(({ manifest }) => `"${manifest.name}": minor`).join("\n");
  writeFileSync(join(tree, ".changeset/rehearsal.md"), `---\n${lines}\n---\n\nA rehearsal.\n`);
  done(await runPnpm(["exec", "changeset", "version"], at));
  const versions = packages.map(({ folder }) => manifestIn(join(tree, folder)).version);
  say(`Versions are ${[...new Set(versions)].join(", ")}; building`);
  done(await runPnpm(["build"], at));

  const setting = async (name: string) =>
    done(await runPnpm(["config", "get", name], at))
      .trim()
      .replace(/^undefined$/, "") || undefined;
  const scoped = await setting("@commonweal:registry");
  const own = packages.map(({ folder, manifest }) => {
    const { registry } = (manifestIn(join(tree, folder)).publishConfig ?? {}) as { registry?: string };
    return [`publishConfig.registry of ${manifest.name}`, registry ?? url] as const;
  });
  refuseOutside({
    "the registry of npm": done(await runProgram("npm", ["config", "get", "registry"], at)).trim(),
    "the registry of pnpm": await setting("registry"),
    "@commonweal:registry": scoped ?? url,
    ...Object.fromEntries(own),
  });
  say(`Publishing ${packages.length} packages to ${url}`);
  done(await runPnpm(["exec", "changeset", "publish"], at));
  return String(versions[0]);
}

interface Release {
  readonly url: string;
  readonly version: string;
  readonly env: Settings;
  readonly importModule: ImportModule;
}

async function use(folder: string, { url, version, env, importModule }: Release): Promise<void> {
  const at = { cwd: folder, env };
  const packages = publishedPackages();
  const libraries = packages.filter((one) => one.folder.startsWith("packages/"));
  say("Installing them in a new project");
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, "package.json"),
    '{ "name": "stranger", "version": "1.0.0", "private": true }\n',
  );
  const wanted = packages.map(({ manifest }) => `${manifest.name}@${version}`);
  done(await runProgram("npm", ["install", "--no-audit", "--no-fund", "--loglevel=error", ...wanted], at));
  const lock = JSON.parse(readFileSync(join(folder, "package-lock.json"), "utf8"));
  for (const { manifest } of packages) {
    const { resolved } = lock.packages[`node_modules/${manifest.name}`] as { resolved: string };
    if (!resolved.startsWith(url))
      throw new Error(`${manifest.name} came from ${resolved}; expected ${url}.`);
  }

  say("Importing, requiring and type-checking every package");
  const entries = libraries.flatMap(({ folder: source, id, manifest }) =>
    (["index", "node"] as const)
      .filter((kind) => kind === "index" || "./node" in (manifest.exports ?? {}))
      .map((kind) => ({
        module: `@commonweal/${id}${kind === "node" ? "/node" : ""}`,
        names: exportedNamesOf(source, kind).flatMap(({ name, typeOnly }) => (typeOnly ? [] : [name])),
      })),
  );
  for (const [name, text] of strangerPrograms(entries)) writeFileSync(join(folder, name), text);
  for (const program of ["imports.mjs", "requires.cjs"]) {
    const problems = JSON.parse(done(await runProgram(process.execPath, [program], at)));
    if (problems.length > 0) throw new Error(`${program}: ${problems.join("\n")}`);
  }
  const tsc = createRequire(import.meta.url).resolve("typescript/bin/tsc");
  done(await runProgram(process.execPath, [tsc, "-p", "."], at));

  say("Running the code of the READMEs");
  const from = createRequire(join(folder, "package.json"));
  const load = (module: string) =>
    importModule(isBuiltin(module) ? module : pathToFileURL(from.resolve(module)).href);
  for (const page of ["README.md", ...libraries.map(({ folder: source }) => `${source}/README.md`)]) {
    const examples = pageExamples({ path: page, text: readFileSync(join(repositoryRoot, page), "utf8") });
    for (const { code, line, requires } of examples) {
      if (requires && !process.env[requires]) continue;
      const { failures } = await runExample(code, { load });
      if (failures.length > 0) throw new Error(`${page}:${line}\n${failures.join("\n")}`);
    }
  }

  const help = done(await runProgram("npx", ["commonweal", "--help"], at));
  if (!/commonweal/.test(help)) throw new Error("commonweal --help says nothing.");
  say("commonweal --help answers");
}

function manifestIn(folder: string): Record<string, unknown> {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
}

function done({ code, stdout, stderr }: ProgramResult): string {
  if (code !== 0) throw new Error(`A step ended with ${code}:\n${stdout}\n${stderr}`);
  return stdout;
}
