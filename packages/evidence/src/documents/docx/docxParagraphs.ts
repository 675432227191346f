import type { XmlElement } from "@commonweal/actor-network";
import { documentError } from "../documentError.ts";
import type { DocumentLimits } from "../documentLimits.ts";
import { attributeOf } from "./attributeOf.ts";
import { localName } from "./localName.ts";
import { walkPart } from "./walkPart.ts";

export interface DocxParagraph {
  readonly text: string;
  readonly isHeading: boolean;
}

/** What stands in a part beside its text. */
export interface DocxCounts {
  deleted: number;
  inserted: number;
  hidden: number;
  readings: number;
  imported: number;
  notes: number;
}

interface OpenParagraph {
  text: string;
  style: string | null;
  isOutlined: boolean;
  /** Whether its end was deleted, so that the next one goes on with it. */
  goesOn: boolean;
  /** Paragraphs of text boxes within it, which come after it. */
  readonly boxes: DocxParagraph[];
}

const signs: ReadonlyMap<string, string> = new Map([
  ["tab", "\t"],
  ["ptab", "\t"],
  ["br", "\n"],
  ["cr", "\n"],
  ["noBreakHyphen", "\u2011"],
  ["softHyphen", "\u00ad"],
]);

/**
 * Reads the paragraphs of a part, as they are once every tracked change is accepted; blank ones are left out.
 *
 * @throws {EvidenceError} `unsupported` when the part's root has another name.
 */
export function docxParagraphs(
  bytes: Uint8Array,
  root: string,
  isHeadingStyle: (id: string) => boolean,
  counts: DocxCounts,
  bounds: DocumentLimits,
): readonly DocxParagraph[] {
  const found: DocxParagraph[] = [];
  const open: OpenParagraph[] = [];
  let carried = "";
  let isHidden = false;
  const append = (text: string): void => {
    const top = open.at(-1);
    if (!top || isHidden) return;
    top.text += text;
    checkLength(top.text);
  };
  const checkLength = ({ length }: string): void => {
    if (length <= bounds.textLength) return;
    const found = `more than ${bounds.textLength} characters in a paragraph`;
    throw documentError("limit-exceeded", null, found, "at most that, or a higher limit");
  };

  const begin = (element: XmlElement): "skip" | undefined => {
    const name = localName(element);
    const parent = element.parent === null ? "" : localName(element.parent);
    const top = open.at(-1);
    if (parent === "r") append(signs.get(name) ?? (name === "sym" ? symbolOf(element) : ""));
    switch (name) {
      case "p":
        open.push({ text: "", style: null, isOutlined: false, goesOn: false, boxes: [] });
        break;
      case "r":
        isHidden = false;
        break;
      case "pStyle":
        if (top && parent === "pPr") top.style = attributeOf(element, "val");
        break;
      case "outlineLvl":
        if (top && parent === "pPr") top.isOutlined = /^[0-8]$/.test(attributeOf(element, "val") ?? "");
        break;
      case "vanish":
        if (parent === "rPr" && element.parent?.parent && localName(element.parent.parent) === "r") {
          isHidden = !/^(?:0|false|off)$/.test(attributeOf(element, "val") ?? "");
        }
        break;
      case "del":
      case "moveFrom":
        if (parent !== "rPr" && parent !== "trPr") {
          counts.deleted += 1;
          return "skip";
        }
        if (top && parent === "rPr") top.goesOn = true;
        break;
      case "ins":
        counts.inserted += 1;
        break;
      case "footnote":
      case "endnote":
        if (!/^(?:normal)?$/.test(attributeOf(element, "type") ?? "")) return "skip";
        counts.notes += 1;
        break;
      case "altChunk":
        counts.imported += 1;
        break;
      case "rt":
        counts.readings += 1;
        return "skip";
      case "Fallback":
        return "skip";
    }
    return undefined;
  };

  const finish = (paragraph: OpenParagraph): void => {
    const around = open.at(-1);
    const text = around ? paragraph.text : carried + paragraph.text;
    checkLength(text);
    if (!around) carried = paragraph.goesOn ? text : "";
    const list = around ? around.boxes : found;
    const isHeading = paragraph.isOutlined || (paragraph.style !== null && isHeadingStyle(paragraph.style));
    if (text.trim() !== "" && (around || !paragraph.goesOn)) list.push({ text, isHeading });
    for (const box of paragraph.boxes) list.push(box);
    if (list.length > bounds.passages) {
      const expected = "at most that, or a higher limit";
      throw documentError("limit-exceeded", null, `more than ${bounds.passages} paragraphs`, expected);
    }
  };

  let isRoot = true;
  const visitor = {
    open: (element: XmlElement) => {
      if (isRoot && localName(element) !== root) {
        throw documentError("unsupported", null, "a main part that is no text document", "a .docx of Word");
      }
      isRoot = false;
      return begin(element);
    },
    close: (element: XmlElement, text: string) => {
      const name = localName(element);
      if (name === "t") {
        if (isHidden) counts.hidden += 1;
        append(text.replace(/[\r\n]+/g, " "));
      }
      const paragraph = name === "p" ? open.pop() : undefined;
      if (paragraph) finish(paragraph);
      if (name === "r") isHidden = false;
    },
  };
  walkPart(bytes, visitor, bounds);
  if (carried.trim() !== "") found.push({ text: carried, isHeading: false });
  return found;
}

function symbolOf(element: XmlElement): string {
  const code = attributeOf(element, "char") ?? "";
  const point = /^[\dA-Fa-f]{1,4}$/.test(code) ? Number.parseInt(code, 16) : 0;
  return point === 0 || (point >= 0xd800 && point <= 0xdfff) ? "" : String.fromCharCode(point);
}
