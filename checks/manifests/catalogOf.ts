/** Reads the catalog of `pnpm-workspace.yaml`: the versions that packages share. */
export function catalogOf(workspaceFile: string): Record<string, string> {
  const block = /^catalog:\n((?: {2}.*\n?)*)/m.exec(workspaceFile)?.[1] ?? "";
  return Object.fromEntries(
    [...block.matchAll(/^ {2}"?([^":\n]+)"?: *"?([^"\n]+)"?$/gm)].map((line) => [line[1], line[2]]),
  );
}
