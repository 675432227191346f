import { posix } from "node:path";
import type { SitePage } from "./SitePage.ts";

const repository = "https://github.com/commonweal/commonweal/blob/main/";

/**
 * Turns the links of a page, written for the repository, into links of the site. What the site does not show is linked
 * to in the repository. Fenced code stays as it is.
 */
export function relinked(text: string, page: SitePage, pages: readonly SitePage[]): string {
  const places = new Map(pages.map(({ path, site }) => [path, site]));
  let fence: string | undefined;
  return text
    .split("\n")
    .map((line) => {
      const mark = /^\s*(`{3,}|~{3,})/.exec(line)?.[1];
      if (mark) fence = fence === undefined ? mark : mark.startsWith(fence) ? undefined : fence;
      if (mark || fence !== undefined) return line;
      return line.replace(/\]\(([^)\s]+)\)/g, (whole, target: string) => {
        if (/^([a-z]+:|#)/.test(target)) return whole;
        const [file = "", anchor] = target.split("#");
        const path = posix.normalize(posix.join(posix.dirname(page.path), file)).replace(/\/$/, "");
        const place = places.get(path) ?? places.get(`${path}/README.md`);
        const hash = anchor === undefined ? "" : `#${anchor}`;
        if (place === undefined) return `](${repository}${path}${hash})`;
        return `](/${place.replace(/(^|\/)index\.md$/, "$1").replace(/\.md$/, "")}${hash})`;
      });
    })
    .join("\n");
}
