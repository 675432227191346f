import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Manifest } from "./Manifest.ts";
import { repositoryRoot } from "./repositoryRoot.ts";

export interface WorkspacePackage {
  /** Folder, relative to the root: `packages/numerics`. */
  readonly folder: string;
  /** Last part of the name: `numerics`. */
  readonly id: string;
  readonly manifest: Manifest;
}

/** Lists the packages and apps of the workspace. */
export function workspacePackages(): WorkspacePackage[] {
  return ["packages", "apps"].flatMap((parent) =>
    readdirSync(join(repositoryRoot, parent))
      .sort()
      .filter((id) => existsSync(join(repositoryRoot, parent, id, "package.json")))
      .map((id) => {
        const folder = `${parent}/${id}`;
        const text = readFileSync(join(repositoryRoot, folder, "package.json"), "utf8");
        return { folder, id, manifest: JSON.parse(text) as Manifest };
      }),
  );
}
