import type { GivenFile } from "./Question.ts";

/** More is no case folder; the readers' own limits come after these. */
const mostFiles = 1000;
const mostBytes = 256 * 1024 * 1024;

/** Thrown when more is dropped than the page takes in. */
class TooMuchGiven extends Error {
  override readonly name = "TooMuchGiven";
}

/** Lists the files of dropped folders, three levels deep: a case has no deeper ones. */
async function filesOf(entry: FileSystemEntry, depth: number): Promise<File[]> {
  if (entry.isFile) {
    const file = await new Promise<File>((done, fail) => (entry as FileSystemFileEntry).file(done, fail));
    Object.defineProperty(file, "relativePath", { value: entry.fullPath.replace(/^\//, "") });
    return [file];
  }
  if (depth === 0) return [];
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const found: File[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((done, fail) => reader.readEntries(done, fail));
    if (some.length === 0) return found;
    for (const each of some) found.push(...(await filesOf(each, depth - 1)));
    if (found.length > mostFiles) return found;
  }
}

const pathOf = (file: File): string =>
  (file as File & { relativePath?: string }).relativePath || file.webkitRelativePath || file.name;

/**
 * Reads chosen files into memory.
 *
 * @throws {TooMuchGiven} for too many files or bytes.
 */
export async function readFiles(files: readonly File[]): Promise<readonly GivenFile[]> {
  const size = files.reduce((sum, file) => sum + file.size, 0);
  if (files.length > mostFiles)
    throw new TooMuchGiven(`Found ${files.length} files; expected at most ${mostFiles}.`);
  if (size > mostBytes) throw new TooMuchGiven(`Found ${size} bytes; expected at most ${mostBytes}.`);
  return Promise.all(
    files.map(async (file) => ({ path: pathOf(file), bytes: new Uint8Array(await file.arrayBuffer()) })),
  );
}

/** The files of what was dropped, folders opened. */
export async function droppedFiles(transfer: DataTransfer): Promise<readonly GivenFile[]> {
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry?.() ?? []);
  const lists = await Promise.all(entries.map((entry) => filesOf(entry, 3)));
  return readFiles(entries.length > 0 ? lists.flat() : [...transfer.files]);
}
