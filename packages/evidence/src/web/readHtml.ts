import type { ReadReport } from "@commonweal/actor-network";
import { Readability } from "@mozilla/readability";
import { EvidenceError } from "../errors.ts";
import type { TextDocument } from "../model/TextDocument.ts";
import { decodePage } from "./decodePage.ts";
import { type PageLimits, pageLimits } from "./pageLimits.ts";
import { pageProperties } from "./pageProperties.ts";
import { passagesOf } from "./passagesOf.ts";
import { plainMarkup } from "./plainMarkup.ts";

export interface ReadHtmlOptions {
  /**
   * Builds a document of markup without running or fetching anything: in browsers
   * `(markup) => new DOMParser().parseFromString(markup, "text/html")`; in Node use `htmlPageReader`.
   */
  readonly parse: (markup: string) => Document;
  /** The encoding that a server named, by its WHATWG name. Default: none, so the page's own word counts. */
  readonly charset?: string;
  /** Where the page was found. Default: what the page says. */
  readonly address?: string;
  readonly limits?: Partial<PageLimits>;
}

export interface HtmlReading {
  readonly document: TextDocument;
  /** The encoding that was used; `null` for a page that came as text. */
  readonly charset: string | null;
  /** `kept` counts passages. */
  readonly report: ReadReport;
}

/** A text of fewer characters is a caption or a button. */
const leastText = 25;
/** A larger share of text in links is a list of links. */
const mostLinked = 0.5;
/** Readability tries again with laxer rules below this; its default suits languages with letters. */
const charThreshold = 140;

/**
 * Reads the main text of a saved web page, without navigation, sidebars and scripts.
 *
 * The title, and under `author`, `date`, `address`, `language` and `site` what the page says of itself; a date that can
 * be read stands as YYYY-MM-DD. A page without main text gives a document without text, and a warning. Nothing of a page
 * is run or fetched.
 *
 * Size, depth and number of elements are checked before a document is built. Seconds at the limits, some milliseconds
 * for a usual page.
 *
 * @throws {EvidenceError} `limit-exceeded`, `invalid-text`; no message holds text of the page.
 * @see `@mozilla/readability`, which finds the main text.
 */
export function readHtml(input: string | Uint8Array, options: ReadHtmlOptions): HtmlReading {
  const limits = { ...pageLimits, ...options.limits };
  if (input.length > limits.pageSize) {
    const message = `Found a page of ${input.length}; expected at most ${limits.pageSize}, unless the limit is raised.`;
    throw new EvidenceError("limit-exceeded", message, ["pageSize"]);
  }
  const decoded = typeof input === "string" ? null : decodePage(input, options.charset ?? null);
  const html = (decoded?.text ?? String(input)).replace(/^\uFEFF/, "").replaceAll("\0", "");
  const { markup, savedFrom } = plainMarkup(html, limits);
  const warnings: string[] = [];
  if (decoded && decoded.invalid > 0) {
    warnings.push(
      `${decoded.invalid} places are not ${decoded.charset}; they stand as U+FFFD. Check the encoding.`,
    );
  }
  const page = options.parse(markup);
  const said = pageProperties(page);
  const article = new Readability<Node>(page, { serializer: (node) => node, charThreshold }).parse();
  const title = said.title ?? (article?.title || null);
  const read = article?.content ? passagesOf(article.content, title) : null;
  const isText = read !== null && read.text.length >= leastText && read.linked <= mostLinked;
  if (!isText) warnings.push("Found no main text: a page of links, an empty page, or one that scripts fill.");
  const properties = new Map(said.properties);
  const put = (name: string, value: string | null | undefined) => {
    if (value && !properties.has(name)) properties.set(name, value.slice(0, 1000));
  };
  if (options.address !== undefined) properties.set("address", options.address);
  put("address", savedFrom);
  put("author", article?.byline);
  put("site", article?.siteName);
  return {
    document: {
      format: "html",
      title,
      text: isText ? read.text : "",
      passages: isText ? read.passages : [],
      properties,
    },
    charset: decoded?.charset ?? null,
    report: { kept: isText ? read.passages.length : 0, merged: 0, dropped: 0, warnings },
  };
}
