import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { describeProblems } from "../repository/describeProblems.ts";
import { repositoryRoot } from "../repository/repositoryRoot.ts";
import { textFiles } from "../repository/textFiles.ts";
import { linkProblems } from "./linkProblems.ts";
import { markdownAnchors } from "./markdownAnchors.ts";

describe("the link check", () => {
  const problemsOf = (text: string) =>
    linkProblems(
      [
        { path: "docs/a.md", text },
        { path: "docs/b.md", text: "# One `thing`, two\n## Same\n## Same\n## 中文 标题" },
      ],
      (path) => ["docs/a.md", "docs/b.md", "docs", "README.md"].includes(path),
    ).map(({ line, message }) => `${line} ${message}`);

  it.each([
    ["a missing file", "\n[x](c.md)", /^2 leads to no file: c.md/],
    ["a missing heading", "[x](b.md#three)", /leads to no heading/],
    ["a missing heading of the page itself", "# Here\n[x](#there)", /leads to no heading/],
    ["a missing picture", "![x](x.png)", /leads to no file/],
    ["a missing target of a definition", "[x]: c.md", /leads to no file/],
    ["a missing target in HTML", '<a href="c.md">x</a>', /leads to no file/],
    ["a path out of the repository", "[x](../../README.md)", /leads to no file/],
    ["a path from the root", "[x](/docs/b.md)", /root of a machine/],
    ["an address without encryption", "[x](http://example.org)", /not an https address/],
  ])("reports %s", (_, text, message) => {
    expect(problemsOf(text)).toContainEqual(expect.stringMatching(message));
  });

  it("accepts files, folders, headings in any script, and code that looks like a link", () => {
    const text = `# Here\n[a](b.md) [b](../README.md) [c](../docs) [d](#here) [e](b.md#one-thing-two)
[f](b.md#same-1) [g](b.md#中文-标题) [h](https://example.org/x) \`[i](none.md)\`\n\n\`\`\`md\n[j](none.md)\n\`\`\``;
    expect(problemsOf(text)).toEqual([]);
  });

  it("makes the anchors that GitHub makes", () => {
    expect([...markdownAnchors("# A & B (c), d's\n```\n# no\n```\n## [x](y) _z_")]).toEqual([
      "a--b-c-ds",
      "x-_z_",
    ]);
  });
});

describe("links", () => {
  it("of every Markdown page lead somewhere, those of the site aside, which its build checks", () => {
    const pages = textFiles(".", ".md").filter(
      ({ path }) => !path.endsWith("CHANGELOG.md") && !path.startsWith("apps/docs/pages/"),
    );
    expect(pages.length).toBeGreaterThan(8);
    const problems = linkProblems(pages, (path) => existsSync(join(repositoryRoot, path)));
    expect(describeProblems(problems)).toEqual([]);
  });
});
