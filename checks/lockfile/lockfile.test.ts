import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { publishedPackages } from "../repository/publishedPackages.ts";
import { repositoryRoot } from "../repository/repositoryRoot.ts";
import { lockFileProblems } from "./lockFileProblems.ts";
import { minimumVersions } from "./minimumVersions.ts";
import { readLockFile } from "./readLockFile.ts";
import { runtimeClosure } from "./runtimeClosure.ts";

const sample = (version: string, tool = "3.0.0", extra = "") => `lockfileVersion: '9.0'

importers:

  packages/a:
    dependencies:
      '@commonweal/b':
        specifier: workspace:^
        version: link:../b
      reader:
        specifier: 1.0.0
        version: 1.0.0(peer@1.0.0)
    devDependencies:
      tool:
        specifier: ${tool}
        version: ${tool}

packages:

  reader@1.0.0:
    resolution: {integrity: sha512-x==${extra}}

snapshots:

  js-yaml@${version}: {}

  peer@1.0.0: {}

  reader@1.0.0(peer@1.0.0):
    dependencies:
      js-yaml: ${version}
    optionalDependencies:
      peer: 1.0.0

  tool@${tool}:
    dependencies:
      '@xmldom/xmldom': 0.8.1

  '@xmldom/xmldom@0.8.1': {}
`;

describe("the lock file check", () => {
  const yaml = minimumVersions.filter(({ name }) => name === "js-yaml");

  it("follows what users install and leaves out the tools", () => {
    const closure = runtimeClosure(readLockFile(sample("5.5.0")), ["packages/a"]);
    expect([...closure].sort()).toEqual(["js-yaml@5.5.0", "peer@1.0.0", "reader@1.0.0"]);
  });

  it.each(["3.14.0", "4.3.1", "4.1.1"])("reports js-yaml %s below its users", (version) => {
    expect(lockFileProblems(sample(version), ["packages/a"], yaml)).toHaveLength(1);
  });

  it.each(["4.3.2", "4.10.0", "5.5.0"])("accepts js-yaml %s", (version) => {
    expect(lockFileProblems(sample(version), ["packages/a"], yaml)).toEqual([]);
  });

  it("reports what is unsafe everywhere also below a tool", () => {
    const problems = lockFileProblems(sample("5.5.0"), ["packages/a"], minimumVersions);
    expect(problems).toEqual([expect.stringContaining("@xmldom/xmldom@0.8.1 is unsafe")]);
  });

  it("reports one bad release between good ones, and packages that are never used", () => {
    const minimum = {
      name: "js-yaml",
      least: ["1.0.0"],
      never: ["5.5.0"],
      where: "run time",
      because: "x",
    } as const;
    expect(lockFileProblems(sample("5.5.0"), ["packages/a"], [minimum])).toHaveLength(1);
    expect(
      lockFileProblems(sample("5.5.0"), ["packages/a"], [{ ...minimum, least: [], never: [] }]),
    ).toHaveLength(1);
  });

  it("reports a host", () => {
    const text = sample("5.5.0", "3.0.0", ", tarball: https://registry.example/reader.tgz");
    expect(lockFileProblems(text, ["packages/a"], [])).toEqual([
      expect.stringMatching(/^line \d+ names a host/),
    ]);
  });
});

describe("the lock file", () => {
  const text = readFileSync(join(repositoryRoot, "pnpm-lock.yaml"), "utf8");
  const folders = publishedPackages().map(({ folder }) => folder);

  it("names no host and no version that is known to be unsafe", () => {
    expect(lockFileProblems(text, folders, minimumVersions)).toEqual([]);
  });

  it("is read whole: it knows every published package and over a hundred others", () => {
    const lock = readLockFile(text);
    expect(folders.filter((folder) => !lock.importers.has(folder))).toEqual([]);
    expect(lock.snapshots.size).toBeGreaterThan(100);
    expect(runtimeClosure(lock, folders)).toSatisfy((all: Set<string>) =>
      [...all].some((key) => key.startsWith("zod@")),
    );
  });

  it("brings the command with at most a hundred packages of others, d3 being thirty-odd of them", () => {
    const cli = ["apps/cli", ...folders.filter((folder) => folder !== "packages/experiments-bullmq")];
    expect(runtimeClosure(readLockFile(text), cli).size).toBeLessThanOrEqual(100);
  });
});
