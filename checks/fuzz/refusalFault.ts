/** An error class of a package: its errors say with a code, a path and two parts what broke which rule. */
export type OwnError = abstract new (
  ...given: never[]
) => Error & { readonly code: string; readonly path: readonly PropertyKey[] };

/** Tells what is wrong with how a reader refuses an input: it may only with an error of its package. */
export function refusalFault(error: unknown, own: OwnError): string | null {
  if (!(error instanceof own)) {
    return `throws ${error instanceof Error ? error.stack : JSON.stringify(error)}`;
  }
  const isPlaced = error.path.every((part) => typeof part === "string" || typeof part === "number");
  if (!isPlaced || !/^[a-z-]+$/.test(error.code))
    return `throws with code ${error.code}, path ${String(error.path)}`;
  return /; expected .+\.$/s.test(error.message) ? null : `says ${error.message}`;
}
