import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import * as z from "zod";

/** Where a run puts what depends on the case; nothing outside is ever removed. */
const ours = /^(?:figures|networks|tables)\/\w[\w.-]{0,100}$/;

const Manifest = z.object({
  schema: z.literal("commonweal-run/1"),
  outputs: z.array(z.object({ path: z.string() })),
});

/**
 * Removes what an earlier run wrote into a folder and this one does not: figures, networks and tables that its `run.json`
 * lists. Files that no run wrote are left alone.
 */
export async function removeStale(out: string, written: ReadonlySet<string>): Promise<void> {
  const text = await readFile(join(out, "run.json"), "utf8").catch(() => "null");
  for (const path of listed(text)) {
    if (!written.has(path)) await rm(join(out, path), { force: true });
  }
}

function listed(text: string): string[] {
  try {
    const manifest = Manifest.safeParse(JSON.parse(text));
    if (!manifest.success) return [];
    return manifest.data.outputs.map(({ path }) => path).filter((path) => ours.test(path));
  } catch {
    return [];
  }
}
