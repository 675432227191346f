import { EvidenceError } from "../errors.ts";

/**
 * Imports a package that only some tasks need.
 *
 * @throws {EvidenceError} `unsupported` where it is not installed; the message says how to install it.
 */
export async function optionalPackage<Module>(name: string, load: () => Promise<Module>): Promise<Module> {
  try {
    return await load();
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : null;
    if (code !== "ERR_MODULE_NOT_FOUND" && code !== "MODULE_NOT_FOUND") throw error;
    throw new EvidenceError("unsupported", `Found no package ${name}; expected it: npm install ${name}.`, [
      name,
    ]);
  }
}
