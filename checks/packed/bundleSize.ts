import { join } from "node:path";
// @ts-expect-error the preset has no declarations
import preset from "@size-limit/preset-small-lib";
import sizeLimit from "size-limit";
import { repositoryRoot } from "../repository/repositoryRoot.ts";
import type { SizeBudget } from "./sizeBudgets.ts";

/** Bundles what a budget speaks of, from the built package, and gives its size in bytes. */
export async function bundleSize({ id, names }: SizeBudget): Promise<number> {
  const file = join(repositoryRoot, "packages", id, "dist/index.js");
  const check = { files: [file], ...(names ? { import: { [file]: `{ ${names.join(", ")} }` } } : {}) };
  // size-limit declares its result as a bare object.
  const [result] = (await sizeLimit([preset], { checks: [check] })) as { size?: number }[];
  if (result?.size === undefined) throw new Error(`size-limit gives no size for ${file}.`);
  return result.size;
}
