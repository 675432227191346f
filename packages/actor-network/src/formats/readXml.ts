import { SaxesParser } from "saxes";
import { checkSize } from "./checkSize.ts";
import { fileError, type Place } from "./fileError.ts";
import type { Limits } from "./limits.ts";
import { quoted } from "./quoted.ts";

export interface XmlElement {
  /** Its name, without the prefix if that is the root's. */
  readonly name: string;
  /** Attributes by name; the record has no prototype. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly parent: XmlElement | null;
  readonly place: Place;
}

export interface XmlVisitor {
  /** Told when an element begins; an element that is skipped is not told of again, nor what it holds. */
  readonly open: (element: XmlElement) => "skip" | undefined;
  /** Told when an element ends, with the text that stands directly in it; gaps between elements are none. */
  readonly close: (element: XmlElement, text: string) => void;
}

/**
 * Walks through an XML document, element by element.
 *
 * Any DOCTYPE is an error, so there are no entities but the five of XML itself and characters by number. The first
 * mistake ends the walk; depth, length of texts and attributes are limited.
 *
 * O(characters) time; space for one element and its ancestors.
 *
 * @throws {ActorNetworkError} `invalid-file`, `unsupported` for a DOCTYPE, `limit-exceeded`; path: line and column.
 */
export function readXml(text: string, visitor: XmlVisitor, bounds: Limits): void {
  refuseHalves(text);
  const parser = new SaxesParser({ xmlns: false });
  const stack: { readonly element: XmlElement; text: string }[] = [];
  let skipped = 0;
  let prefix: string | null = null;
  let place: Place = [];
  let attributes = 0;

  const here = (): Place => [parser.line, parser.column + 1];
  const addText = (chunk: string): void => {
    const top = stack.at(-1);
    if (skipped > 0 || !top) return;
    top.text += chunk;
    checkSize("characters in one text", top.text.length, bounds.textLength, top.element.place);
  };

  parser.on("doctype", () => {
    const expected = "none, since its entities could blow the file up";
    throw fileError(here(), "a DOCTYPE", expected, "unsupported");
  });
  parser.on("opentagstart", ({ name }) => {
    place = [parser.line, Math.max(1, parser.column - name.length - 1)];
    attributes = 0;
    checkSize("levels of elements", stack.length + skipped + 1, bounds.depth, place);
  });
  parser.on("attribute", ({ value }) => {
    attributes += 1;
    checkSize("attributes in one element", attributes, bounds.columns, place);
    checkSize("characters in one attribute", value.length, bounds.textLength, place);
  });
  parser.on("opentag", (tag) => {
    if (skipped > 0) {
      skipped += 1;
      return;
    }
    prefix ??= /^[^:]*:|/.exec(tag.name)?.[0] ?? "";
    const name = prefix !== "" && tag.name.startsWith(prefix) ? tag.name.slice(prefix.length) : tag.name;
    const around = stack.at(-1);
    const parent = around?.element ?? null;
    // The gaps between the elements of a long list would add up to a text beyond the limit.
    if (around && around.text.trim() === "") around.text = "";
    const element: XmlElement = { name, attributes: tag.attributes as Record<string, string>, parent, place };
    if (visitor.open(element) === "skip") skipped = 1;
    else stack.push({ element, text: "" });
  });
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("closetag", () => {
    if (skipped > 0) {
      skipped -= 1;
      return;
    }
    const top = stack.pop();
    if (top) visitor.close(top.element, top.text);
  });
  // No handler of errors: the parser throws then, and with an eighth handler engines look its properties up one by one,
  // which takes four times as long.
  try {
    parser.write(text).close();
  } catch (error) {
    if (!(error instanceof Error) || error.constructor !== Error) throw error;
    const said = quoted(error.message.replace(/^\d+:\d+: /, ""));
    throw fileError(here(), `broken XML (${said})`, "well-formed XML");
  }
}

/** Half a surrogate pair is no character: saxes would join it to whatever follows, or fail with an error of its own. */
function refuseHalves(text: string): void {
  const at = text.search(/\p{Surrogate}/u);
  if (at === -1) return;
  const lines = text.slice(0, at).split("\n");
  const place = [lines.length, (lines.at(-1)?.length ?? 0) + 1];
  throw fileError(place, "half a surrogate pair", "whole characters");
}
