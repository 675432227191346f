import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { limits } from "@commonweal/actor-network";
import {
  type CodedProject,
  EvidenceError,
  namesInDocument,
  readDocument,
  readQdpx,
} from "@commonweal/evidence";
import { htmlPageReader, readWholeFile } from "@commonweal/evidence/node";
import { CaseStudyError } from "../errors.ts";

export interface DocumentNames {
  /** Speakers and authors, as they are written. Never part of a message. */
  readonly names: readonly string[];
  /** Documents that were read, and files that are none, or broken, or links. */
  readonly read: number;
  readonly unread: number;
}

type PageReader = Awaited<ReturnType<typeof htmlPageReader>>;

const place = join("evidence", "documents");
const namesInProject = ({ coders, documents }: CodedProject): readonly string[] => [
  ...coders.map(({ name }) => name),
  ...documents.flatMap(({ content }) => namesInDocument(content)),
];

/**
 * Collects the people whom the documents of a case folder name: speakers and authors of all that lies in and under
 * `evidence/documents`, and coders of projects (`.qdpx`, `.qde`) there. Codebooks, web archives and data in JSON
 * are not read, and counted so.
 *
 * They stand in no table, so that `pseudonymiseCase` learns of them only by its option `names`. Nothing of the documents but the
 * names is kept. Links are not followed; at most 10,000 files of 64 MB each, 512 MB together.
 *
 * O(bytes).
 *
 * @throws {CaseStudyError} `invalid-case` for more than that. The file system's errors pass.
 */
export async function readDocumentNames(folder: string): Promise<DocumentNames> {
  const entries = await readdir(join(folder, place), { recursive: true, withFileTypes: true }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT" || error.code === "ENOTDIR") return [];
      throw error;
    },
  );
  const files = entries.filter((entry) => !entry.isDirectory());
  if (files.length > limits.entries) throw tooMuch(`${files.length} documents`, `${limits.entries}`);
  const readPage = files.length > 0 ? await htmlPageReader().catch(() => null) : null;
  const names = new Set<string>();
  let [total, read] = [0, 0];
  for (const { parentPath, name } of files) {
    const file = await readWholeFile(join(parentPath, name), limits.inputSize);
    if (file.kind !== "file") continue;
    total += file.bytes.length;
    if (total > limits.unzippedSize) throw tooMuch(`more than ${limits.unzippedSize} bytes`, "that");
    const some = namesIn(file.bytes, name, readPage);
    if (some === null) continue;
    for (const each of some) names.add(each);
    read += 1;
  }
  return { names: [...names], read, unread: files.length - read };
}

const project = /\.(?:qdpx|qde)$/i;
/** What would pass for plain text without a name in it: codebooks, archives, data. */
const none = /\.(?:qdc|warc|warc\.gz|jsonl?|ndjson)$/i;

function namesIn(bytes: Uint8Array, fileName: string, readPage: PageReader | null): readonly string[] | null {
  if (none.test(fileName)) return null;
  try {
    if (project.test(fileName)) return namesInProject(readQdpx(bytes).project);
    const readHtml = readPage === null ? {} : { readHtml: readPage };
    return namesInDocument(readDocument(bytes, { fileName, ...readHtml }).document);
  } catch (error) {
    if (error instanceof EvidenceError) return null;
    throw error;
  }
}

function tooMuch(found: string, expected: string): CaseStudyError {
  const message = `Found ${found} in the folder of documents; expected at most ${expected}.`;
  return new CaseStudyError("invalid-case", message);
}
