import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { open, readdir, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { EvidenceError } from "../../errors.ts";
import type { ImportSource } from "./ImportSource.ts";

const page = /\.(?:html?|shtml|xhtml)$/i;

/**
 * Tells what is at the paths: web archives by their first bytes, folders with all pages in and under them, single pages.
 *
 * @throws {EvidenceError} `invalid-file` where a file is neither, or a folder holds no page; its path is the number of
 * the source.
 */
export async function sourcesOf(paths: readonly string[]): Promise<ImportSource[]> {
  const sources: ImportSource[] = [];
  for (const [index, path] of paths.entries()) {
    const status = await stat(path);
    const name = basename(path);
    if (status.isDirectory()) {
      const found = await readdir(path, { recursive: true, withFileTypes: true });
      const files = found
        .filter((entry) => entry.isFile() && page.test(entry.name))
        .map((entry) =>
          join(entry.parentPath, entry.name)
            .slice(join(path, "x").length - 1)
            .replaceAll("\\", "/"),
        )
        .sort((a, b) => (a < b ? -1 : 1));
      if (files.length === 0) throw unusable(index, "a folder without pages (.html, .htm, .shtml, .xhtml)");
      sources.push({ kind: "folder", name, path, files });
    } else if (await isArchive(path)) sources.push({ kind: "archive", name, path, files: [] });
    else if (page.test(name)) sources.push({ kind: "folder", name, path: dirname(path), files: [name] });
    else throw unusable(index, "a file that is neither an archive (WARC) nor a page");
  }
  return sources;
}

/** The digest of all bytes of a source, by which an import is known again. */
export async function sourceDigest(source: ImportSource): Promise<string> {
  const hash = createHash("sha256");
  const files =
    source.kind === "archive" ? [source.path] : source.files.map((file) => join(source.path, file));
  for (const [index, file] of files.entries()) {
    if (source.kind === "folder") hash.update(`\0${source.files[index]}\0`);
    for await (const chunk of createReadStream(file)) hash.update(chunk);
  }
  return hash.digest("hex");
}

async function isArchive(path: string): Promise<boolean> {
  const handle = await open(path);
  try {
    const { buffer } = await handle.read(Buffer.alloc(5), 0, 5, 0);
    return (buffer[0] === 0x1f && buffer[1] === 0x8b) || buffer.toString("latin1") === "WARC/";
  } finally {
    await handle.close();
  }
}

function unusable(index: number, found: string): EvidenceError {
  const message = `Found, as source ${index + 1}, ${found}; expected web archives, folders of saved pages, or pages.`;
  return new EvidenceError("invalid-file", message, [index + 1]);
}
