import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { describeProblems } from "../repository/describeProblems.ts";
import { repositoryRoot } from "../repository/repositoryRoot.ts";
import { textFiles } from "../repository/textFiles.ts";
import { workspacePackages } from "../repository/workspacePackages.ts";
import { exportedNames } from "./exportedNames.ts";
import { exportedNamesOf } from "./exportedNamesOf.ts";
import { nameDifferences } from "./nameDifferences.ts";
import { pinnedNames, pinnedNamesFile } from "./pinnedNames.ts";

const packages = workspacePackages().filter(({ folder }) => folder.startsWith("packages/"));
const entries = packages.flatMap(({ folder, id }) =>
  (["index", "node"] as const)
    .filter((kind) =>
      existsSync(join(repositoryRoot, folder, "src", kind === "node" ? "node/index.ts" : "index.ts")),
    )
    .map((kind) => ({
      entry: kind === "index" ? id : `${id}/${kind}`,
      names: exportedNamesOf(folder, kind)
        .map(({ name, typeOnly }) => (typeOnly ? `type ${name}` : name))
        .sort(),
    })),
);

describe("the check of exported names", () => {
  const read = (text: string) => exportedNames({ path: "index.ts", text });

  it("reads names, types and new names", () => {
    const { names, problems } = read(
      `export { a, type B, c as d } from "./a.ts";\nexport type { E } from "./e.ts";`,
    );
    expect(problems).toEqual([]);
    expect(names.map(({ name, typeOnly }) => [name, typeOnly])).toEqual([
      ["a", false],
      ["B", true],
      ["d", false],
      ["E", true],
    ]);
  });

  it.each([
    [`export * from "./a.ts";`, /star/],
    [`export * as a from "./a.ts";`, /star/],
    ["export const a = 1;", /nothing else/],
    [`import "./a.ts";`, /nothing else/],
    [`export { default } from "./a.ts";`, /default/],
  ])("reports %s", (text, message) => {
    expect(describeProblems(read(text).problems)).toContainEqual(expect.stringMatching(message));
  });

  it("says which names came and which went", () => {
    expect(nameDifferences("a", ["one", "two"], ["two", "three"])).toEqual([
      "a no longer exports one",
      "a now exports three",
    ]);
  });
});

describe("exported names", () => {
  if (process.env.UPDATE_EXPORTS) {
    const landed = entries.filter(({ names }) => names.length > 0).map(({ entry, names }) => [entry, names]);
    writeFileSync(pinnedNamesFile, `${JSON.stringify(Object.fromEntries(landed), null, 2)}\n`);
  }
  const pinned = pinnedNames();

  it.for(entries)("of $entry are the pinned ones", ({ entry, names }) => {
    const hint =
      "if it is meant: UPDATE_EXPORTS=1 npx vitest run --project node checks/exports, and a changeset";
    expect(nameDifferences(entry, pinned[entry] ?? [], names), hint).toEqual([]);
  });

  it("are pinned for no entry that does not exist", () => {
    expect(Object.keys(pinned).filter((entry) => !entries.some((other) => other.entry === entry))).toEqual(
      [],
    );
  });

  it("are all that an index holds", () => {
    const indexes = packages
      .flatMap(({ folder }) => textFiles(`${folder}/src`, "index.ts"))
      .filter(({ text }) => text.trim() !== "export {};");
    expect(describeProblems(indexes.flatMap((file) => exportedNames(file).problems))).toEqual([]);
  });

  it("come from files of the same name", () => {
    const strangers = packages.flatMap(({ folder }) =>
      exportedNamesOf(folder)
        .filter(({ typeOnly, from }) => !typeOnly && !from.endsWith("/errors.ts"))
        .filter(({ name, from }, _, all) => {
          const file = from.slice(from.lastIndexOf("/") + 1, -".ts".length);
          return file !== name && !all.some((other) => other.from === from && other.name === file);
        })
        .map(({ name, from }) => `${folder}: ${name} from ${from}`),
    );
    expect(strangers).toEqual([]);
  });
});
