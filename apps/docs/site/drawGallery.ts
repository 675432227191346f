import { spawnSync } from "node:child_process";
import { cpSync, existsSync } from "node:fs";
import { join } from "node:path";
import type { GalleryFigure } from "./galleryPage.ts";
import { keptFor } from "./keptFor.ts";
import { madeOf } from "./madeOf.ts";

/**
 * Gives the folder with the drawings of the gallery; draws them, unless the same code has drawn the same for the site
 * before. The commands run beside copies of the case and the examples, so that nobody's own `out/gallery` is touched.
 *
 * @throws {Error} when a command fails or leaves no drawing.
 */
export function drawGallery(root: string, figures: readonly GalleryFigure[]): string {
  const place = join(root, "out/site/gallery");
  const out = join(place, "out/gallery");
  const commands = [...new Set(figures.flatMap(({ commands }) => commands))];
  keptFor(place, madeOf(root, commands), () => {
    for (const folder of ["cases", "examples"])
      cpSync(join(root, folder), join(place, folder), { recursive: true });
    const program = join(import.meta.dirname, "commandsInOneProcess.mjs");
    const words = commands.map((command) => command.split(" ").slice(1));
    const { status } = spawnSync(process.execPath, [program, JSON.stringify(words)], {
      cwd: place,
      stdio: ["ignore", "ignore", "inherit"],
    });
    const left = figures.filter(({ file }) => !existsSync(join(out, file))).map(({ file }) => file);
    if (status !== 0 || left.length > 0)
      throw new Error(
        `The gallery's commands ended with ${status}; not drawn: ${left.join(", ") || "none"}.`,
      );
  });
  return out;
}
