import type { ZipArchive } from "../../documents/zip/readZip.ts";

/** Finds files that sources name, among the entries of an archive. */
export type ArchiveFile = (path: string) => Uint8Array | null;

/**
 * Opens the files of an archive by the paths that projects write: `internal://NAME`, a path in the archive, or a path
 * elsewhere of which the archive holds a copy.
 *
 * Only the name counts, in any case, in any folder; of several the one at the path given is taken, then the one in
 * `sources`, then the first. Nothing outside the archive is ever opened.
 */
export function archiveFile(archive: ZipArchive): ArchiveFile {
  const byName = new Map<string, string[]>();
  for (const { name: path } of archive.entries) {
    const name = nameOf(path);
    const same = byName.get(name);
    if (same) same.push(path);
    else byName.set(name, [path]);
  }
  return (path) => {
    const inner = path.trim().replace(/^[a-z]+:\/\//i, "");
    const same = byName.get(nameOf(inner)) ?? [];
    const found =
      same.find((each) => each === inner || each === `sources/${inner}`) ??
      same.find((each) => /^sources\//i.test(each)) ??
      same[0];
    return found === undefined ? null : archive.read(found);
  };
}

function nameOf(path: string): string {
  return path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1).toLowerCase();
}
