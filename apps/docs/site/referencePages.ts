import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

const kinds = ["classes", "functions", "interfaces", "type-aliases", "variables"];

/**
 * Finds the pages of the reference that typedoc has written: by package (`numerics`, `experiments/node`) and exported
 * name, such as `numerics/exp`. Empty where it has not run.
 */
export function referencePages(site: string): ReadonlyMap<string, string> {
  const reference = join(site, "reference");
  if (!existsSync(reference)) return new Map();
  const folders = readdirSync(reference, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => [name, `${name}/node`]);
  const pages = folders.flatMap((folder) =>
    kinds
      .map((kind) => `${folder}/${kind}`)
      .filter((place) => existsSync(join(reference, place)))
      .flatMap((place) =>
        readdirSync(join(reference, place))
          .filter((file) => file.endsWith(".md"))
          .map((file) => file.slice(0, -".md".length))
          .map((name) => [`${folder}/${name}`, `/reference/${place}/${name}`] as const),
      ),
  );
  return new Map(pages);
}
