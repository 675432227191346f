import { extname } from "node:path";
import { networkFormatOf } from "@commonweal/actor-network";
import { type DocumentReading, documentFormatOf, documentFormats, type Passage } from "@commonweal/evidence";
import { htmlPageReader } from "@commonweal/evidence/node";
import type { Inspection } from "../commands/Inspection.ts";

interface InspectDocumentOptions {
  readonly fileName: string;
  readonly format?: string | undefined;
  readonly encoding?: string | undefined;
}

/** Ends of names that networks have too. */
const shared = new Set(["csv", "tsv"]);

/** Reads a document and counts what is in it; `null` for a file that is none by its content or its name. */
export async function inspectDocument(
  bytes: Uint8Array,
  { fileName, format, encoding }: InspectDocumentOptions,
): Promise<Inspection | null> {
  const named = {
    fileName,
    ...(format === undefined ? {} : { format }),
    ...(encoding === undefined ? {} : { encoding }),
  };
  if (format === undefined ? !isDocument(bytes, named) : !documentFormats.some(({ id }) => id === format))
    return null;
  const { id, read } = documentFormatOf(bytes, named);
  const readHtml = id === "html" ? { readHtml: await htmlPageReader() } : {};
  const { document, report } = read(bytes, { ...named, ...readHtml });
  return {
    format: id,
    ...countsOf(id, { document, report }),
    ...(document.title === null ? {} : { title: document.title }),
    report,
  };
}

/** Whether a file is a document: what holds a network is none, but for words that happen to name columns of one. */
function isDocument(
  bytes: Uint8Array,
  named: { readonly fileName: string; readonly encoding?: string },
): boolean {
  const extension = extname(named.fileName).slice(1).toLowerCase();
  const isCalled =
    !shared.has(extension) && documentFormats.some(({ extensions }) => extensions.includes(extension));
  const network = networkFormatOf(bytes);
  if (network !== null && (!isCalled || !network.id.startsWith("csv"))) return false;
  return (
    isCalled ||
    documentFormatOf(bytes, named.encoding === undefined ? {} : { encoding: named.encoding }).id !== "text"
  );
}

function countsOf(id: string, { document, report }: DocumentReading): Partial<Inspection> {
  const count = (...kinds: readonly Passage["kind"][]) =>
    document.passages.filter(({ kind }) => kinds.includes(kind)).length;
  if (id === "turns") return { turns: count("turn") };
  if (id === "posts") return { posts: count("post") };
  if (id === "html") return { pages: 1, paragraphs: count("heading", "paragraph") };
  return document.format === "transcript"
    ? { cues: report.kept }
    : { paragraphs: count("heading", "paragraph") };
}
