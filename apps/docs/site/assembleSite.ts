import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { CaseResults } from "./CaseResults.ts";
import { casePage } from "./casePage.ts";
import { chineseCasePage } from "./chineseCasePage.ts";
import { drawGallery } from "./drawGallery.ts";
import { galleryFigures } from "./galleryFigures.ts";
import { galleryPage } from "./galleryPage.ts";
import { labData } from "./labData.ts";
import { packagePage } from "./packagePage.ts";
import { referencePages } from "./referencePages.ts";
import { relinked } from "./relinked.ts";
import { runCase } from "./runCase.ts";
import type { SitePage } from "./SitePage.ts";
import { sitePages } from "./sitePages.ts";

/**
 * Puts together the folder that VitePress builds: pages of this app, pages of the repository with their links turned,
 * the packages, the case study of a real run and what its live page needs. The reference, which typedoc writes into the
 * same folder, stays. With `liveOnly` the Chinese run and the gallery, which take longest, are left out.
 */
export async function assembleSite(
  root: string,
  app: string,
  liveOnly = false,
): Promise<readonly SitePage[]> {
  const site = join(app, ".site");
  mkdirSync(site, { recursive: true });
  for (const name of readdirSync(site))
    if (name !== "reference") rmSync(join(site, name), { recursive: true, force: true });
  cpSync(join(app, "pages"), site, { recursive: true });

  const pages = sitePages(root);
  const reference = referencePages(site);
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(site, path)), { recursive: true });
    writeFileSync(join(site, path), text);
  };
  for (const page of pages)
    write(page.site, relinked(readFileSync(join(root, page.path), "utf8"), page, pages, reference));
  write("packages/index.md", packagePage(packagesOf(root, pages)));

  const run = runCase(root);
  const results = JSON.parse(readFileSync(join(run, "results.json"), "utf8")) as CaseResults;
  const figures = svgsIn(join(run, "figures"));
  cpSync(join(run, "figures"), join(site, "figures"), { recursive: true });
  const offered = ["report.html", "results.json", "odd.md", "ro-crate-metadata.json"].filter((name) =>
    existsSync(join(run, name)),
  );
  const folders = ["tables", "networks", "figures"].filter((name) => existsSync(join(run, name)));
  const files = folders.flatMap((folder) =>
    readdirSync(join(run, folder)).map((name) => `${folder}/${name}`),
  );
  for (const path of [...offered, ...files]) {
    mkdirSync(dirname(join(site, "public/run", path)), { recursive: true });
    cpSync(join(run, path), join(site, "public/run", path));
  }
  const data = await labData(join(root, "cases", results.case.id), run);
  write("lab/case.json", JSON.stringify(data));
  write("case-study.md", casePage(results, figures, [...offered, ...files.sort()]));
  if (liveOnly) return pages;

  const chinese = runCase(root, "zh");
  const drawn = svgsIn(join(chinese, "figures"));
  cpSync(join(chinese, "figures"), join(site, "figures-zh"), { recursive: true });
  cpSync(join(chinese, "figures"), join(site, "public/run-zh/figures"), { recursive: true });
  cpSync(join(chinese, "report.html"), join(site, "public/run-zh/report.html"));
  write("zh/case-study.md", chineseCasePage(results, drawn));

  const gallery = drawGallery(root, galleryFigures);
  for (const { name, file } of galleryFigures)
    for (const place of ["gallery", "public/drawn"])
      cpSync(join(gallery, file), join(site, place, `${name}.svg`));
  write("gallery.md", galleryPage(galleryFigures));
  return pages;
}

/** Names of the figures in a folder, without ending. */
function svgsIn(folder: string): string[] {
  return readdirSync(folder)
    .sort()
    .filter((name) => name.endsWith(".svg"))
    .map((name) => name.slice(0, -".svg".length));
}

function packagesOf(root: string, pages: readonly SitePage[]) {
  const folders = [
    ...readdirSync(join(root, "packages"))
      .sort()
      .map((id) => `packages/${id}`),
    "apps/cli",
  ];
  return folders
    .filter((folder) => existsSync(join(root, folder, "package.json")))
    .map((folder) => {
      const { name, description } = JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8"));
      const hasPage = pages.some(({ path }) => path === `${folder}/README.md`);
      return { id: folder.slice(folder.lastIndexOf("/") + 1), name, description, hasPage };
    });
}
