import { optionalPackage } from "./optionalPackage.ts";

/**
 * Loads opencc-js and gives a way to fold traditional characters to simplified ones, for the option `fold`.
 *
 * Characters and phrases, not the words of a region: 軟體 becomes 软体, not 软件, so that places in the text stay.
 *
 * @throws {EvidenceError} `unsupported` where opencc-js is not installed.
 */
export async function simplifiedFolder(): Promise<(text: string) => string> {
  const { Converter } = await optionalPackage("opencc-js", () => import("opencc-js/t2cn"));
  return Converter({ from: "t", to: "cn" });
}
