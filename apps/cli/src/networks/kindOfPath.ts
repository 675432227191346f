import { stat } from "node:fs/promises";
import { Failure } from "../terminal/Failure.ts";

/** Tells whether a path is a file or a folder; nothing else will do. */
export async function kindOfPath(path: string): Promise<"file" | "folder"> {
  const status = await stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "ENOENT" && error.code !== "ENOTDIR") throw error;
    return null;
  });
  if (status?.isDirectory()) return "folder";
  if (status?.isFile()) return "file";
  const found = status === null ? "nothing" : "neither a file nor a folder";
  const message = `Found ${found} at the path given; expected a case folder or a file.\nCheck the path and try again.`;
  throw new Failure(1, message);
}
