import { type WorkspacePackage, workspacePackages } from "./workspacePackages.ts";

/** Lists the packages of the workspace that a release publishes. */
export function publishedPackages(): WorkspacePackage[] {
  return workspacePackages().filter(({ manifest }) => manifest.private !== true);
}
