import { readFile, stat } from "node:fs/promises";
import { pseudonymKey } from "@commonweal/evidence";
import { Failure } from "../terminal/Failure.ts";

const largest = 2 ** 16;

/** Reads a key file; `warning` says what is unsafe about it. */
export async function readKeyFile(
  file: string,
): Promise<{ readonly key: CryptoKey; readonly warning: string | null }> {
  const status = await stat(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "ENOENT") throw error;
    throw new Failure(
      1,
      "Found nothing at the path of --key; expected a key file.\nAdd --new-key to make one there.",
    );
  });
  if (!status.isFile() || status.size > largest) {
    const found = status.isFile() ? `a file of ${status.size} bytes` : "something that is no file";
    throw new Failure(
      1,
      `Found ${found} at the path of --key; expected a key file of at most ${largest} bytes.`,
    );
  }
  const isOpen = process.platform !== "win32" && (status.mode & 0o077) !== 0;
  return {
    key: await pseudonymKey(await readFile(file)),
    warning: isOpen ? "The key file can be read by others; make it yours alone (chmod 600)." : null,
  };
}
