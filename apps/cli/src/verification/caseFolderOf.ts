import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";

const isId = /^[a-zA-Z][\w.-]{0,63}$/;

/** Finds the case folder of a study: the one named, or one of the case's id below the working folder. */
export async function caseFolderOf(out: string, named: string | undefined): Promise<string | undefined> {
  if (named !== undefined) return named;
  const id = await idOf(out);
  if (id === null) return undefined;
  for (const folder of [join("cases", id), id]) {
    const file = await stat(join(folder, "case.yaml")).catch(() => null);
    if (file?.isFile()) return folder;
  }
  return undefined;
}

async function idOf(out: string): Promise<string | null> {
  try {
    const { case: id } = JSON.parse(await readFile(join(out, "run.json"), "utf8")) as {
      readonly case: unknown;
    };
    return typeof id === "string" && isId.test(id) ? id : null;
  } catch {
    return null;
  }
}
