import { type Limits, limits as standardLimits } from "@commonweal/actor-network";
import { readZip } from "../documents/zip/readZip.ts";
import { EvidenceError } from "../errors.ts";
import { archiveFile } from "./qde/archiveFile.ts";
import { projectOf } from "./qde/projectOf.ts";
import type { QdaReading } from "./qde/QdaReading.ts";
import { qdeLimits } from "./qde/qdeLimits.ts";
import { readQde } from "./qde/readQde.ts";

export interface ReadQdpxOptions {
  /**
   * `inputSize` is of the XML (default 24 MB), `unzippedSize` of the texts, and of the memos and notes (32 MB each), `rows` counts elements of
   * the XML, and lines of the texts (1,000,000).
   */
  readonly limits?: Partial<Limits>;
}

/**
 * Reads a project from REFI-QDA (`.qdpx`), or the XML of one that holds its texts itself.
 *
 * Texts are kept, with the text of a PDF, picture or recording where the file has one; a text's line ends become U+000A,
 * and its paragraphs are those of `readText`. Codings of texts are kept with their coder, their place in code points,
 * and as memo what is written or noted beside them. Ids are the GUIDs, in lower case without braces; a missing one is
 * a number, a second use of one is numbered. Everything else (pictures, recordings, regions, cases, variables, sets,
 * links, graphs) is counted in `skipped`, and so are codings without place, text or code.
 *
 * Programs count positions differently. `positions` tells how this file does: what the selections that repeat their own
 * text say; else, with as few as possible outside their text, the standard's way (code points, characters as stored).
 * A file without such selections may leave a doubt of one character a line or emoji.
 *
 * O(bytes).
 *
 * @example
 * const { project } = readQdpx(`<Project name="Wards"><Sources>
 *   <TextSource guid="t" name="Talk"><PlainTextContent>hello</PlainTextContent></TextSource>
 * </Sources></Project>`);
 * project.documents[0].content.text; // => "hello"
 * @throws {EvidenceError} `invalid-file`, `invalid-text`, `unsupported`, `limit-exceeded`; its path is line and column
 * of the XML, or the number of the archive's entry.
 * @see QDA-XML 1.0, schema of projects, 18 March 2019, https://www.qdasoftware.org
 */
export function readQdpx(input: string | Uint8Array, options: ReadQdpxOptions = {}): QdaReading {
  const bounds = { ...standardLimits, ...qdeLimits, ...options.limits };
  if (typeof input === "string" || input[0] !== 0x50 || input[1] !== 0x4b) {
    return projectOf(readQde(input, bounds), () => null, bounds);
  }
  const archive = readZip(input, { limits: options.limits ?? {} });
  const main =
    archive.entries.find(({ name }) => name === "project.qde") ??
    archive.entries.find(({ name }) => /(?:^|\/)[^/]*\.qde$/i.test(name));
  const xml = main === undefined ? null : archive.read(main.name);
  if (xml === null) {
    throw new EvidenceError(
      "invalid-file",
      "Found an archive without project.qde; expected a REFI-QDA project.",
    );
  }
  return projectOf(readQde(xml, bounds), archiveFile(archive, bounds.unzippedSize), bounds);
}
