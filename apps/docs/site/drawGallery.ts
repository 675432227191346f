import { spawnSync } from "node:child_process";
import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { GalleryFigure } from "./galleryPage.ts";

/**
 * Gives the folder with the drawings of the gallery; draws them when one is missing.
 *
 * @throws {Error} when a command fails or leaves no drawing.
 */
export function drawGallery(root: string, figures: readonly GalleryFigure[]): string {
  const out = join(root, "out/gallery");
  const missing = () => figures.filter(({ file }) => !existsSync(join(out, file)));
  if (missing().length === 0) return out;
  rmSync(out, { recursive: true, force: true });
  const commands = [...new Set(figures.flatMap(({ commands }) => commands))].map((command) =>
    command.split(" ").slice(1),
  );
  const program = join(import.meta.dirname, "commandsInOneProcess.mjs");
  const { status } = spawnSync(process.execPath, [program, JSON.stringify(commands)], {
    cwd: root,
    stdio: ["ignore", "ignore", "inherit"],
  });
  const left = missing().map(({ file }) => file);
  if (status !== 0 || left.length > 0)
    throw new Error(`The gallery's commands ended with ${status}; not drawn: ${left.join(", ") || "none"}.`);
  return out;
}
