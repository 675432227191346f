import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

/** Gives the version of this package, as its manifest states it. */
export function ownVersion(): string {
  const { version } = require(require.resolve("@commonweal/case-study/package.json")) as { version: string };
  return version;
}
