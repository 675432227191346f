import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { texTable, texText } from "./texTable.ts";

const named = new Map([
  ["backslash", "\\"],
  ["asciicircum", "^"],
  ["asciitilde", "~"],
  ["less", "<"],
  ["greater", ">"],
  ["bar", "|"],
]);

/** What LaTeX prints for these commands, by its own rules, read once from left to right. */
const printed = (tex: string): string =>
  tex.replace(
    /\{([[\]*])\}|\\text([a-z]+)\{\}|\\([{}$&#%_])|[\\{}$&#%_^~]/g,
    (found, held?: string, name?: string, sign?: string) =>
      held ?? (name === undefined ? undefined : named.get(name)) ?? sign ?? `not escaped: ${found}`,
  );

describe("texText", () => {
  it.each([
    ["10 % of P&L_x", "10 \\% of P\\&L\\_x"],
    ["\\input{x}", "\\textbackslash{}input\\{x\\}"],
    ["[1] *", "{[}1{]} {*}"],
    ["−1 … 2", "$-$1 \\ldots{} 2"],
    ["a\nb\u0007", "a b "],
    ["百步亭（武汉）", "百步亭（武汉）"],
  ])("writes %j as %j", (text, tex) => {
    expect(texText(text)).toBe(tex);
  });

  it("prints any visible ASCII as it stands", () => {
    const text = fc.stringMatching(/^[!-~ ]*$/);
    fc.assert(
      fc.property(text, (given) => {
        expect(printed(texText(given))).toBe(given);
      }),
    );
  });
});

describe("texTable", () => {
  const table = texTable(
    "Shares & more",
    "shares",
    [
      { head: "Name", cell: ({ name }) => name },
      { head: "What", kind: "words", cell: () => "a_b" },
      { head: "%", kind: "number", cell: ({ value }) => value },
    ],
    [
      { name: "[first]", value: "1" },
      { name: "第二", value: "2" },
    ],
  );

  it("has the rules of booktabs, one line a row, and columns by kind", () => {
    expect(table.split("\n").slice(1)).toEqual([
      "\\begin{table}",
      "\\centering",
      "\\small",
      "\\caption{Shares \\& more}",
      "\\label{tab:shares}",
      "\\begin{tabular}{lp{0.45\\linewidth}r}",
      "\\toprule",
      "Name & What & \\% \\\\",
      "\\midrule",
      "{[}first{]} & a\\_b & 1 \\\\",
      "第二 & a\\_b & 2 \\\\",
      "\\bottomrule",
      "\\end{tabular}",
      "\\end{table}",
      "",
    ]);
  });
});
