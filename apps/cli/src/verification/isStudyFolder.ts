import { access } from "node:fs/promises";
import { join } from "node:path";

const has = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  );

/** Tells the output folder of a study from the folder of a sweep. */
export const isStudyFolder = async (folder: string): Promise<boolean> =>
  (await has(join(folder, "run.json"))) && !(await has(join(folder, "manifest.json")));
