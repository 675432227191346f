import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { referencePages } from "../../apps/docs/site/referencePages.ts";
import { relinked } from "../../apps/docs/site/relinked.ts";
import { describeProblems } from "../repository/describeProblems.ts";
import { repositoryRoot } from "../repository/repositoryRoot.ts";
import { siteProblems } from "./siteProblems.ts";

describe("the check of a built site", () => {
  const files = new Set(["index.html", "a/b.html", "a/index.html", "run/x.csv"]);
  const problemsOf = (html: string) =>
    siteProblems(
      [
        { path: "index.html", text: html },
        { path: "a/b.html", text: '<h2 id="中文">x</h2><h2 id="a&amp;b">y</h2>' },
        { path: "a/index.html", text: '<a href="./b#中文">x</a>' },
      ],
      files,
    ).map(({ message }) => message);

  it.each([
    ["a page that is not there", '<a class="x" href="/c">c</a>', /leads to no page: \/c/],
    ["a file that is not there", '<a href="/run/y.csv">y</a>', /no page/],
    ["an anchor that is not there", '<a href="/a/b#there">b</a>', /leads to no anchor/],
    ["an anchor of the page itself", '<a href="#there">b</a>', /no anchor/],
    [
      "a script of another host",
      '<script src="https://cdn.example/x.js"></script>',
      /fetches from elsewhere/,
    ],
    [
      "a style of another host",
      '<link rel="stylesheet" href="//cdn.example/x.css">',
      /fetches from elsewhere/,
    ],
  ])("reports %s", (_, html, message) => {
    expect(problemsOf(html)).toEqual([expect.stringMatching(message)]);
  });

  it("accepts pages, folders, files, anchors in any script, and other sites", () => {
    const links = [
      "/a/b",
      "/a/",
      "/run/x.csv",
      "/a/b#%E4%B8%AD%E6%96%87",
      "/a/b#a&amp;b",
      "https://example.org/x",
    ];
    expect(problemsOf(links.map((href) => `<a href="${href}">x</a>`).join("\n"))).toEqual([]);
  });
});

describe("links of a page on the site", () => {
  const page = { path: "docs/theory/networks.md", site: "theory/networks.md" };
  const pages = [page, { path: "docs/glossary.md", site: "glossary.md" }];
  const reference = new Map([["numerics/exp", "/reference/numerics/functions/exp"]]);
  const turned = (link: string) => relinked(`[x](${link})`, page, pages, reference);

  it("lead to pages of the site, to the reference, or to the repository", () => {
    expect(turned("../glossary.md#when")).toBe("[x](/glossary#when)");
    expect(turned("../../packages/numerics/src/maths/exp.ts")).toBe("[x](/reference/numerics/functions/exp)");
    expect(turned("../../packages/numerics/src/maths/none.ts")).toMatch(/^\[x\]\(https:.*maths\/none\.ts\)$/);
    expect(turned("#here")).toBe("[x](#here)");
  });

  it("need no reference, which is there only once typedoc has run", () => {
    expect(referencePages(join(repositoryRoot, "none")).size).toBe(0);
  });
});

describe("the site", () => {
  const site = join(repositoryRoot, "apps/docs/.vitepress/dist");
  const isBuilt = existsSync(join(site, "index.html"));

  it("has no link that leads nowhere and fetches nothing", ({ skip }) => {
    if (!isBuilt) skip("the site is not built; npx -y pnpm@10.34.9 docs:build builds it");
    const files = readdirSync(site, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) =>
        join(parentPath, name)
          .slice(site.length + 1)
          .replaceAll("\\", "/"),
      );
    // Reports are documents of their own, which checks/report opens.
    const pages = files
      .filter((path) => path.endsWith(".html") && !path.startsWith("run"))
      .map((path) => ({ path, text: readFileSync(join(site, path), "utf8") }));
    expect(pages.length).toBeGreaterThan(100);
    expect(describeProblems(siteProblems(pages, new Set(files))).slice(0, 30)).toEqual([]);
  });

  it("can be searched without a network, in both languages", ({ skip }) => {
    if (!isBuilt) skip("the site is not built; npx -y pnpm@10.34.9 docs:build builds it");
    const chunks = readdirSync(site, { recursive: true }).map(String);
    for (const language of ["root", "zh"])
      expect(chunks.some((name) => name.includes(`@localSearchIndex${language}.`))).toBe(true);
  });
});
