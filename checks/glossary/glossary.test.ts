import { meanFieldOutputs, parameterTable } from "@commonweal/path-dependence";
import { describe, expect, it } from "vitest";
import { pinnedNames } from "../exports/pinnedNames.ts";
import { textFiles } from "../repository/textFiles.ts";

/** Names in the column "in code" of the glossary's tables. */
const namesIn = (text: string): string[] =>
  text.split("\n").flatMap((line) => {
    const cell = line.split("|")[3] ?? "";
    return [...cell.matchAll(/`([\w.]+)`/g)].map((match) => match[1] ?? "");
  });

const exported = Object.values(pinnedNames()).flat();
const known = new Set([
  ...exported.map((name) => name.replace(/^type /, "")),
  ...parameterTable.map(({ name }) => name),
  ...meanFieldOutputs,
  // Ids of the three spheres and keys of a case folder's files.
  ...["state", "capital", "society", "provenance", "propositions"],
]);

describe("the glossary", () => {
  const names = textFiles("docs", "glossary.md").flatMap(({ text }) => namesIn(text));

  it("reads the names of a table", () => {
    expect(namesIn("| fusion | 融合 | `fusion`, `Actor.sector` | … |")).toEqual(["fusion", "Actor.sector"]);
  });

  it("names what the code calls so: exports, parameters, outputs", () => {
    expect(names.length).toBeGreaterThan(20);
    expect(names.filter((name) => !known.has(name.split(".")[0] ?? ""))).toEqual([]);
  });
});
