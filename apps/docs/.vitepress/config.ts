import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { defineConfig } from "vitepress";
import { assembleSite } from "../site/assembleSite.ts";

const app = resolve(import.meta.dirname, "..");
const root = resolve(app, "../..");
const pages = assembleSite(root, app);

const sidebarFile = join(app, ".site/reference/typedoc-sidebar.json");
const reference = existsSync(sidebarFile) ? JSON.parse(readFileSync(sidebarFile, "utf8")) : [];

function titleOf(path: string): string {
  return /^# (.+)$/m.exec(readFileSync(join(root, path), "utf8"))?.[1]?.replaceAll("`", "") ?? path;
}
const items = (start: string) =>
  pages
    .filter(({ site }) => site.startsWith(start) && !site.endsWith("index.md"))
    .map(({ path, site }) => ({
      text: titleOf(path).replace("@commonweal/", ""),
      link: `/${site.replace(/\.md$/, "")}`,
    }));

export default defineConfig({
  title: "Commonweal",
  description: "Model how state, capital and society govern a community together",
  lang: "en",
  srcDir: ".site",
  outDir: "./.vitepress/dist",
  cleanUrls: true,
  lastUpdated: false,
  head: [["link", { rel: "icon", type: "image/svg+xml", href: "/icon.svg" }]],
  // The default light theme's comments are too pale to read.
  markdown: { math: true, theme: { light: "github-light-high-contrast", dark: "github-dark-high-contrast" } },
  ignoreDeadLinks: false,
  vite: { publicDir: join(app, ".site/public"), build: { chunkSizeWarningLimit: 2000 } },
  themeConfig: {
    search: { provider: "local" },
    logo: "/icon.svg",
    outline: [2, 3],
    nav: [
      { text: "Getting started", link: "/getting-started" },
      { text: "Case study", link: "/case-study" },
      { text: "Packages", link: "/packages/" },
      { text: "Reference", link: "/reference/" },
    ],
    sidebar: {
      "/reference/": [{ text: "Reference", link: "/reference/", items: reference }],
      "/": [
        {
          text: "Guide",
          items: [
            { text: "Getting started", link: "/getting-started" },
            { text: "Case study: Baibuting", link: "/case-study" },
            { text: "Architecture", link: "/architecture" },
            { text: "Glossary", link: "/glossary" },
            { text: "Contributing", link: "/contributing" },
          ],
        },
        { text: "Guides", items: items("guides/") },
        { text: "Packages", link: "/packages/", items: items("packages/") },
        { text: "Decisions", link: "/decisions/", collapsed: true, items: items("decisions/") },
      ],
    },
    socialLinks: [{ icon: "github", link: "https://github.com/commonweal/commonweal" }],
    footer: { message: "Code under the MIT licence; each case under its own." },
  },
});
