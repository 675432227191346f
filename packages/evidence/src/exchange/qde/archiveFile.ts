import type { ZipArchive, ZipEntry } from "../../documents/zip/readZip.ts";
import { EvidenceError } from "../../errors.ts";

/** Finds files that sources name, among the entries of an archive. */
export type ArchiveFile = (path: string) => Uint8Array | null;

/**
 * Opens the files of an archive by the paths that projects write: `internal://NAME`, a path in the archive, or a path
 * elsewhere of which the archive holds a copy.
 *
 * Only the name counts, in any case, in any folder; of several the one at the path given is taken, then the one in
 * `sources`, then the first. Nothing outside the archive is ever opened, and no more than `most` bytes in all.
 */
export function archiveFile(archive: ZipArchive, most: number): ArchiveFile {
  const byName = new Map<string, ZipEntry[]>();
  let opened = 0;
  for (const entry of archive.entries) {
    const name = nameOf(entry.name);
    const same = byName.get(name);
    if (same) same.push(entry);
    else byName.set(name, [entry]);
  }
  return (path) => {
    const inner = path.trim().replace(/^[a-z]+:\/\//i, "");
    const same = byName.get(nameOf(inner)) ?? [];
    const found =
      same.find(({ name }) => name === inner || name === `sources/${inner}`) ??
      same.find(({ name }) => /^sources\//i.test(name)) ??
      same[0];
    if (found === undefined) return null;
    opened += found.size;
    if (opened > most) {
      const message = `Found texts of more than ${most} bytes; expected at most that, or a higher limit.`;
      throw new EvidenceError("limit-exceeded", message);
    }
    return archive.read(found.name);
  };
}

function nameOf(path: string): string {
  return path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1).toLowerCase();
}
