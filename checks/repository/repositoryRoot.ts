import { resolve } from "node:path";

/** Folder that holds the whole repository. */
export const repositoryRoot = resolve(import.meta.dirname, "../..");
