import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { open, readdir, stat } from "node:fs/promises";
import { basename, dirname, join, relative, resolve } from "node:path";
import { EvidenceError } from "../../errors.ts";
import type { ImportSource } from "./ImportSource.ts";

const archive = /\.warc(?:\.gz)?$/i;
const none: ImportSource["passedOver"] = new Map();

/**
 * Tells what is at the paths: web archives, folders with all files in and under them, single files.
 *
 * An archive in a folder is a source of its own, after the folder. Hidden files and locks of office programs are counted
 * and passed over; the folder that is written to is left out.
 *
 * @throws {EvidenceError} `invalid-file` where a folder holds no file; its path is the number of the source.
 */
export async function sourcesOf(paths: readonly string[], out: string): Promise<ImportSource[]> {
  const sources: ImportSource[] = [];
  for (const [index, path] of paths.entries()) {
    const name = basename(path);
    if ((await stat(path)).isDirectory()) {
      const { files, passedOver } = await filesIn(path, resolve(out));
      if (files.length === 0) throw withoutFiles(index);
      const isArchive = (file: string) => archive.test(file);
      const others = files.filter((file) => !isArchive(file));
      sources.push({ kind: "folder", name, path, files: others, passedOver });
      for (const file of files.filter(isArchive)) {
        sources.push({ kind: "archive", name: file, path: join(path, file), files: [], passedOver: none });
      }
    } else if (archive.test(name) || (await beginsAsArchive(path))) {
      sources.push({ kind: "archive", name, path, files: [], passedOver: none });
    } else sources.push({ kind: "folder", name, path: dirname(path), files: [name], passedOver: none });
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

async function filesIn(folder: string, out: string): Promise<Pick<ImportSource, "files" | "passedOver">> {
  const files: string[] = [];
  const passedOver = new Map<"hidden" | "not-a-file", number>();
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    const parts = relative(folder, path).split(/[\\/]/);
    if (entry.isDirectory() || resolve(path, "..") === out) continue;
    const isHidden = parts.some((part) => part.startsWith(".") || part.startsWith("~$"));
    const reason = isHidden ? "hidden" : entry.isFile() ? null : "not-a-file";
    if (reason === null) files.push(parts.join("/"));
    else passedOver.set(reason, (passedOver.get(reason) ?? 0) + 1);
  }
  return { files: files.sort((a, b) => (a < b ? -1 : 1)), passedOver };
}

async function beginsAsArchive(path: string): Promise<boolean> {
  const handle = await open(path);
  try {
    const { buffer } = await handle.read(Buffer.alloc(5), 0, 5, 0);
    return (buffer[0] === 0x1f && buffer[1] === 0x8b) || buffer.toString("latin1") === "WARC/";
  } finally {
    await handle.close();
  }
}

function withoutFiles(index: number): EvidenceError {
  const message = `Found, as source ${index + 1}, a folder without files; expected documents, folders of them, or web archives.`;
  return new EvidenceError("invalid-file", message, [index + 1]);
}
