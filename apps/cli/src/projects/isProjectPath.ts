import { extname } from "node:path";

const ends = new Set([".qdpx", ".qdc", ".qde"]);

/** Whether a path is called like a REFI-QDA project or codebook. */
export function isProjectPath(path: string): boolean {
  return ends.has(extname(path).toLowerCase());
}
