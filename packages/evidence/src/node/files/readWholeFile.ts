import { constants } from "node:fs";
import { lstat, open } from "node:fs/promises";

export type WholeFile =
  | { readonly kind: "file"; readonly bytes: Uint8Array }
  | { readonly kind: "too large"; readonly size: number }
  | { readonly kind: "link" }
  | { readonly kind: "other" }
  | { readonly kind: "changing" };

/** A link is not followed, nor is waited for what is at the other end of a pipe. Windows knows neither. */
const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/**
 * Reads a file of at most so many bytes; links, pipes and devices are told and not read.
 *
 * What is looked at is what is read: a file that is put in its place meanwhile changes nothing, and one that grows is
 * `changing`.
 *
 * O(bytes).
 *
 * @throws the file system's errors.
 */
export async function readWholeFile(path: string, largest: number): Promise<WholeFile> {
  const before = await lstat(path);
  if (before.isSymbolicLink()) return { kind: "link" };
  if (!before.isFile()) return { kind: "other" };
  const handle = await open(path, flags).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ELOOP" || error.code === "EMLINK") return null;
    throw error;
  });
  if (handle === null) return { kind: "link" };
  try {
    const status = await handle.stat();
    if (!status.isFile()) return { kind: "other" };
    if (status.size > largest) return { kind: "too large", size: status.size };
    const bytes = new Uint8Array(status.size + 1);
    let length = 0;
    while (length < bytes.length) {
      const { bytesRead } = await handle.read(bytes, length, bytes.length - length, length);
      if (bytesRead === 0) return { kind: "file", bytes: bytes.subarray(0, length) };
      length += bytesRead;
    }
    return { kind: "changing" };
  } finally {
    await handle.close();
  }
}
