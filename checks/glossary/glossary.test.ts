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

  it("gives in Chinese the same terms for the same things", () => {
    const rowsOf = (file: string, order: readonly number[]) =>
      textFiles("docs", file).flatMap(({ path, text }) =>
        path.includes("/zh/") === (order[0] === 2)
          ? text
              .split("\n")
              .map((line) => line.split("|").map((cell) => cell.trim()))
              .filter((cells) => /`/.test(cells[3] ?? ""))
              .map((cells) => order.map((place) => cells[place]).join(" | "))
          : [],
      );
    const english = rowsOf("glossary.md", [1, 2, 3]);
    const chinese = rowsOf("glossary.md", [2, 1, 3]);
    expect(chinese.length).toBeGreaterThan(90);
    expect(chinese.filter((row) => !english.includes(row))).toEqual([]);
  });
});
