import { posix } from "node:path";
import type { SitePage } from "./SitePage.ts";

const repository = "https://github.com/commonweal/commonweal/blob/main/";

/**
 * Turns the links of a page, written for the repository, into links of the site. A link to the source file of a public
 * name leads to its page of the reference. What the site does not show is linked to in the repository. Fenced code
 * stays as it is.
 *
 * @param reference pages of the reference by package and name, as `referencePages` gives them.
 */
export function relinked(
  text: string,
  page: SitePage,
  pages: readonly SitePage[],
  reference: ReadonlyMap<string, string> = new Map(),
): string {
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
        const documented = reference.get(nameOf(path));
        if (documented !== undefined) return `](${documented})`;
        const place = places.get(path) ?? places.get(`${path}/README.md`);
        const hash = anchor === undefined ? "" : `#${anchor}`;
        if (place === undefined) return `](${repository}${path}${hash})`;
        return `](/${place.replace(/(^|\/)index\.md$/, "$1").replace(/\.md$/, "")}${hash})`;
      });
    })
    .join("\n");
}

/** `packages/numerics/src/maths/exp.ts` is `numerics/exp`; files under `src/node` belong to the entry of that name. */
function nameOf(path: string): string {
  const [, id, node = "", name] = /^packages\/([a-z-]+)\/src(\/node)?\/(?:.*\/)?(\w+)\.ts$/.exec(path) ?? [];
  return `${id}${node}/${name}`;
}
