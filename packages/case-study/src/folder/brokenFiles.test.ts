import { describe, expect, it } from "vitest";
import { type BrokenCase, expectRefused } from "../testing/brokenCase.ts";
import {
  appended,
  behind,
  changedCase,
  inUtf16,
  replaced,
  without,
  written,
} from "../testing/caseChanges.ts";
import { readCase } from "./readCase.ts";

const encoding = { line: null, column: null, found: "bytes that are not utf-8", expected: "utf-8" } as const;
const whole = { line: null, column: null, expected: "a file of this name in the case folder" } as const;
const plain = "spaces for indentation, no alias, no merge, no key twice";
const fault = (reason: string): string => `a fault in the YAML (${reason})`;

const files: readonly BrokenCase[] = [
  {
    name: "a table is missing",
    change: without("evidence/segments.csv"),
    file: "evidence/segments.csv",
    ...whole,
    found: "no such file",
  },
  {
    name: "the README is missing",
    change: without("README.md"),
    file: "README.md",
    ...whole,
    found: "no such file",
  },
  {
    name: "a folder stands where a file is expected",
    change: (files) => {
      files.delete("model.yaml");
      files.set("model.yaml/", "");
    },
    file: "model.yaml",
    ...whole,
    found: "something that is no file",
  },
  {
    name: "a table is in UTF-16 and does not say so",
    change: inUtf16("evidence/codings.csv", { marked: false }),
    file: "evidence/codings.csv",
    line: 1,
    column: null,
    found: "a NUL character",
    expected: "text",
  },
  {
    name: "a table with Chinese text is in UTF-16 and does not say so",
    change: inUtf16("actors.csv", { marked: false }),
    file: "actors.csv",
    ...encoding,
  },
  {
    name: "YAML is in UTF-16 and does not say so",
    change: inUtf16("model.yaml", { marked: false }),
    file: "model.yaml",
    line: 1,
    column: "character 2",
    found: fault("null byte is not allowed in input"),
    expected: plain,
  },
  { name: "a table is in GBK", change: behind("actors.csv", 0xc9, 0xe7), file: "actors.csv", ...encoding },
  { name: "YAML is in GBK", change: behind("case.yaml", 0xc9, 0xe7), file: "case.yaml", ...encoding },
  {
    name: "a table holds the byte 0xff",
    change: behind("evidence/segments.csv", 0xff),
    file: "evidence/segments.csv",
    ...encoding,
  },
  {
    name: "YAML holds the byte 0xff",
    change: behind("experiment.yaml", 0xff),
    file: "experiment.yaml",
    ...encoding,
  },
  {
    name: "the README holds the byte 0xff",
    change: behind("README.md", 0xff),
    file: "README.md",
    ...encoding,
  },
  {
    name: "a table holds NUL",
    change: replaced("ties.csv", "t3,", "t\0,"),
    file: "ties.csv",
    line: 4,
    column: null,
    found: "a NUL character",
    expected: "text",
  },
  {
    name: "YAML holds NUL",
    change: replaced("propositions.yaml", "id: P2", "id: \0P2"),
    file: "propositions.yaml",
    line: 7,
    column: "character 9",
    found: fault("null byte is not allowed in input"),
    expected: plain,
  },
  {
    name: "YAML is indented with a tab",
    change: replaced("case.yaml", "  en: Did", "\ten: Did"),
    file: "case.yaml",
    line: 5,
    column: "character 1",
    found: fault("tab characters must not be used in indentation"),
    expected: plain,
  },
  {
    name: "YAML has an alias",
    change: replaced("experiment.yaml", "size: 1024\nseed: 1", "size: &number 1024\nseed: *number"),
    file: "experiment.yaml",
    line: 4,
    column: "character 8",
    found: fault("aliases exceeded maxAliases (0)"),
    expected: plain,
  },
  {
    name: "YAML has a merge key",
    change: replaced("case.yaml", "title: {", "title: { <<: { en: Another },"),
    file: "case.yaml",
    line: 3,
    column: "title.<<",
    found: "a key that has no meaning here",
    expected: "only those of the documentation",
  },
  {
    name: "YAML has a key twice",
    change: replaced("model.yaml", "parameters:", "parameters: {}\nparameters:"),
    file: "model.yaml",
    line: 4,
    column: "character 1",
    found: fault("duplicated mapping key"),
    expected: plain,
  },
  {
    name: "YAML is nested beyond 64 levels",
    change: appended("case.yaml", `notes: ${"[".repeat(80)}${"]".repeat(80)}\n`),
    file: "case.yaml",
    line: 36,
    column: "character 71",
    found: fault("nesting exceeded maxDepth (64)"),
    expected: plain,
  },
  {
    name: "YAML has two documents",
    change: appended("model.yaml", "---\nparameters: {}\n"),
    file: "model.yaml",
    line: 1,
    column: null,
    found: "2 documents",
    expected: "one",
  },
  {
    name: "a YAML file is empty",
    change: written("model.yaml", ""),
    file: "model.yaml",
    line: 1,
    column: null,
    found: "0 documents",
    expected: "one",
  },
  {
    name: "YAML is a list instead of a mapping",
    change: written("model.yaml", "- fusion\n"),
    file: "model.yaml",
    line: 1,
    column: null,
    found: "a list of 1",
    expected: "a mapping",
  },
  {
    name: "a table is empty",
    change: written("ties.csv", ""),
    file: "ties.csv",
    line: 1,
    column: null,
    found: "an empty table",
    expected: "a header",
  },
];

describe("readCase refuses a folder in which", () => {
  it.each(files)("$name", expectRefused);
});

describe("readCase reads a folder in which", () => {
  it.each(["actors.csv", "case.yaml", "README.md"])(
    "%s is in UTF-16 and says so by its byte order mark",
    (path) => {
      const { actors, definition, readme } = readCase(changedCase(inUtf16(path, { marked: true })));
      expect(actors[0]?.labelZh).toBe("街道办事处");
      expect(definition.title.zh).toBe("我的社区");
      expect(readme.startsWith("# My community")).toBe(true);
    },
  );
});
