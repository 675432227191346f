import { readFile } from "node:fs/promises";
import { join } from "node:path";
import * as z from "zod";
import { CaseStudyError } from "../errors.ts";

/** A path below a folder, with slashes, that leads nowhere else. */
const Below = z
  .string()
  .regex(/^[^/\\:\p{C}]{1,255}(?:\/[^/\\:\p{C}]{1,255}){0,3}$/u)
  .refine((path) => path.split("/").every((name) => name !== "." && name !== ".."));

const Listed = z.object({
  path: Below,
  bytes: z.int().min(0),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});
export type Listed = z.infer<typeof Listed>;

/** What of `run.json` tells which files a study read and wrote; anything else in the file is let be. */
export const RunManifest = z.object({
  schema: z.literal("commonweal-run/1"),
  case: z.string(),
  version: z.string(),
  options: z.object({
    seed: z.int().min(0),
    sets: z.int().min(1),
    draws: z.int().min(1),
    language: z.enum(["en", "zh"]),
  }),
  inputs: z.array(Listed),
  outputs: z.array(Listed),
});
export type RunManifest = z.infer<typeof RunManifest>;

const expected = "expected the run.json of a finished study";

/**
 * Reads the manifest of a study's output folder, with its text.
 *
 * @throws {CaseStudyError} `invalid-output` where the folder holds no such file, or one of another shape.
 */
export async function readRunManifest(
  out: string,
): Promise<{ readonly text: string; readonly manifest: RunManifest }> {
  const text = await readFile(join(out, "run.json"), "utf8").catch((error: unknown) => {
    const missing = error instanceof Error && "code" in error && error.code === "ENOENT";
    if (!missing) throw error;
    throw new CaseStudyError("invalid-output", `found no run.json in the folder; ${expected}`);
  });
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    throw new CaseStudyError("invalid-output", `found a run.json that is not JSON; ${expected}`);
  }
  const result = RunManifest.safeParse(content);
  if (result.success) return { text, manifest: result.data };
  const { issues } = result.error;
  const message = `found a run.json with ${issues.length} places of another shape; ${expected}`;
  throw new CaseStudyError("invalid-output", message, issues[0]?.path ?? []);
}
