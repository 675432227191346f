import { readdir } from "node:fs/promises";

/** Whether a folder is one that `commonweal import` wrote. */
export async function isImportFolder(folder: string): Promise<boolean> {
  const names = await readdir(folder);
  return names.includes("import.json") && names.includes("index.csv");
}
