import { existsSync } from "node:fs";
import { join } from "node:path";
import { repositoryRoot } from "../repository/repositoryRoot.ts";
import type { WorkspacePackage } from "../repository/workspacePackages.ts";
import { runPnpm } from "./runPnpm.ts";

export interface PackedPackage extends WorkspacePackage {
  /** The archive that a registry would get. */
  readonly archive: string;
}

/**
 * Packs packages into a folder, as a release does.
 *
 * @throws {Error} when one of them is not built.
 */
export async function packAll(packages: readonly WorkspacePackage[], into: string): Promise<PackedPackage[]> {
  for (const { folder } of packages) {
    const built = folder.startsWith("apps/") ? ["index.js"] : ["index.js", "index.d.ts"];
    for (const file of built)
      if (!existsSync(join(repositoryRoot, folder, "dist", file)))
        throw new Error(
          `${folder}/dist has no ${file}; expected a build before (npx -y pnpm@10.34.9 build).`,
        );
  }
  const filters = packages.flatMap(({ folder }) => ["--filter", `./${folder}`]);
  const { code, stdout, stderr } = await runPnpm(["-r", ...filters, "pack", "--pack-destination", into], {
    cwd: repositoryRoot,
  });
  if (code !== 0) throw new Error(`pnpm pack ended with ${code}:\n${stdout}${stderr}`);
  return packages.map((one) => ({
    ...one,
    archive: join(into, `commonweal-${one.id}-${one.manifest.version}.tgz`),
  }));
}
