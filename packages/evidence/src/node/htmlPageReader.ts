import { type HtmlReading, type ReadHtmlOptions, readHtml } from "../web/readHtml.ts";
import { optionalPackage } from "./optionalPackage.ts";

/**
 * Loads linkedom and gives a reader of saved web pages: `readHtml` with a document made in Node.
 *
 * @throws {EvidenceError} `unsupported` where linkedom is not installed.
 */
export async function htmlPageReader(): Promise<
  (input: string | Uint8Array, options?: Omit<ReadHtmlOptions, "parse">) => HtmlReading
> {
  const { parseHTML } = await optionalPackage("linkedom", () => import("linkedom"));
  const parse = (markup: string): Document => parseHTML(markup).document;
  return (input, options = {}) => readHtml(input, { ...options, parse });
}
