import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { SitePage } from "./SitePage.ts";

/** Lists the pages of the repository that the site shows, with their place on it. */
export function sitePages(root: string): SitePage[] {
  const markdown = (folder: string) =>
    readdirSync(join(root, folder))
      .sort()
      .filter((name) => name.endsWith(".md"));
  const readmes = [...readdirSync(join(root, "packages")).map((id) => `packages/${id}`), "apps/cli"]
    .sort()
    .filter((folder) => existsSync(join(root, folder, "README.md")));
  return [
    { path: "ARCHITECTURE.md", site: "architecture.md" },
    { path: "CONTRIBUTING.md", site: "contributing.md" },
    ...markdown("docs").map((name) => ({ path: `docs/${name}`, site: name.toLowerCase() })),
    ...["guides", "tutorials", "theory", "decisions", "zh"].flatMap((folder) =>
      markdown(`docs/${folder}`).map((name) => ({
        path: `docs/${folder}/${name}`,
        site: `${folder}/${name === "README.md" ? "index.md" : name}`,
      })),
    ),
    ...readmes.map((folder) => ({
      path: `${folder}/README.md`,
      site: `packages/${folder.slice(folder.lastIndexOf("/") + 1)}.md`,
    })),
  ];
}
