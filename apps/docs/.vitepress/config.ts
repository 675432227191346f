import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { defineConfig } from "vitepress";
import { assembleSite } from "../site/assembleSite.ts";
import { chineseTheme } from "../site/chineseTheme.ts";
import { forgetTokenize, searchOptions } from "../site/searchOptions.ts";
import { withPolicy } from "../site/withPolicy.ts";

const app = resolve(import.meta.dirname, "..");
const root = resolve(app, "../..");

// For the tests of the live pages: nothing else is built, and into a folder of their own.
const liveOnly = process.env.COMMONWEAL_LIVE_PAGES;
const pages = await assembleSite(root, app, liveOnly !== undefined);

// Packages alone: every page carries the whole sidebar, and there are more than a thousand names. Each package's page
// lists its own.
const referenceFolder = join(app, ".site/reference");
const reference = (existsSync(referenceFolder) ? readdirSync(referenceFolder, { withFileTypes: true }) : [])
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name }) => [name, `${name}/node`])
  .filter((place) => existsSync(join(referenceFolder, place, "index.md")))
  .sort()
  .map((place) => ({ text: place, link: `/reference/${place}/` }));

function titleOf(path: string): string {
  return /^# (.+)$/m.exec(readFileSync(join(root, path), "utf8"))?.[1]?.replaceAll("`", "") ?? path;
}
const listed = ({ path, site }: { path: string; site: string }) => ({
  text: titleOf(path).replace("@commonweal/", ""),
  link: `/${site.replace(/\.md$/, "")}`,
});
const items = (start: string) =>
  pages.filter(({ site }) => site.startsWith(start) && !site.endsWith("index.md")).map(listed);
const named = (...names: string[]) =>
  names.flatMap((name) => pages.filter(({ site }) => site === `${name}.md`).map(listed));

const start = [
  "guides/for-developers",
  "guides/for-researchers",
  "guides/for-maintainers",
  "guides/from-other-programs",
];
const understand = ["guides/which-measure", "guides/limits", "guides/citing"];
const guides = items("guides/").filter(
  ({ link }) => ![...start, ...understand].includes(link.replace(/^\//, "")),
);

export default defineConfig({
  title: "Commonweal",
  description: "Model how state, capital and society govern a community together",
  lang: "en",
  srcDir: ".site",
  // What a run of the case leaves for download is no page, though its description of the model is Markdown.
  srcExclude: ["public/**", ...(liveOnly ? ["**/!(live|your-case).md"] : [])],
  outDir: liveOnly ?? "./.vitepress/dist",
  transformHtml: withPolicy,
  cleanUrls: true,
  lastUpdated: false,
  head: [["link", { rel: "icon", type: "image/svg+xml", href: "/icon.svg" }]],
  // The default light theme's comments are too pale to read.
  markdown: { math: true, theme: { light: "github-light-high-contrast", dark: "github-dark-high-contrast" } },
  ignoreDeadLinks: liveOnly !== undefined,
  vite: {
    publicDir: join(app, ".site/public"),
    build: { chunkSizeWarningLimit: 2000 },
    worker: { format: "es" },
    plugins: [forgetTokenize],
  },
  locales: { root: { label: "English", lang: "en" }, zh: chineseTheme },
  themeConfig: {
    // Few pages are there in Chinese: the menu of languages leads to the other language's first page.
    i18nRouting: false,
    search: { provider: "local", options: searchOptions },
    logo: "/icon.svg",
    outline: [2, 3],
    nav: [
      { text: "Getting started", link: "/getting-started" },
      { text: "Case study", link: "/case-study" },
      { text: "Live case", link: "/live" },
      { text: "Tutorials", link: "/tutorials/" },
      { text: "Theory", link: "/theory/" },
      { text: "Packages", link: "/packages/" },
      { text: "Reference", link: "/reference/" },
    ],
    sidebar: {
      "/reference/": [{ text: "Reference", link: "/reference/", items: reference }],
      "/": [
        {
          text: "Start",
          items: [{ text: "Getting started", link: "/getting-started" }, ...named(...start)],
        },
        {
          text: "Understand",
          items: [
            { text: "Case study: Baibuting", link: "/case-study" },
            { text: "Live case", link: "/live" },
            { text: "Your own case", link: "/your-case" },
            { text: "Gallery", link: "/gallery" },
            ...named(...understand),
            { text: "Glossary", link: "/glossary" },
          ],
        },
        { text: "Guides", items: guides },
        { text: "Tutorials", link: "/tutorials/", collapsed: true, items: items("tutorials/") },
        { text: "Theory", link: "/theory/", collapsed: true, items: items("theory/") },
        { text: "Packages", link: "/packages/", collapsed: true, items: items("packages/") },
        {
          text: "How it is built",
          collapsed: true,
          items: [
            { text: "Architecture", link: "/architecture" },
            { text: "Contributing", link: "/contributing" },
            { text: "Decisions", link: "/decisions/", collapsed: true, items: items("decisions/") },
          ],
        },
      ],
    },
    socialLinks: [{ icon: "github", link: "https://github.com/commonweal/commonweal" }],
    footer: { message: "Code under the MIT licence; each case under its own." },
  },
});
