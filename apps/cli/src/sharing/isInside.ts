import { realpath } from "node:fs/promises";
import { basename, dirname, join, relative, resolve, sep } from "node:path";

/** Whether a path is a folder or lies in it, links followed; of a path that is not there yet, those above it. */
export async function isInside(path: string, folder: string): Promise<boolean> {
  const way = relative(await realPath(resolve(folder)), await realPath(resolve(path)));
  return way !== ".." && !way.startsWith(`..${sep}`) && resolve(way) !== way;
}

async function realPath(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch {
    const above = dirname(path);
    return above === path ? path : join(await realPath(above), basename(path));
  }
}
