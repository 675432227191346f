import { counted } from "../counted.ts";
import { EvidenceError } from "../errors.ts";
import type { Code } from "../model/Code.ts";
import { checkProject } from "./checkProject.ts";
import { guids } from "./qde/guids.ts";
import { writeCodes } from "./qde/writeCodes.ts";
import { xmlText } from "./qde/xmlText.ts";

/**
 * Writes a codebook as REFI-QDA (`.qdc`), for NVivo, MAXQDA, ATLAS.ti, QualCoder and others.
 *
 * An id that is a GUID stays; any other becomes a GUID that the id always gives again. Characters that XML cannot hold
 * become U+FFFD; `lost` says how many. The same codes give the same text.
 *
 * O(characters).
 *
 * @example
 * const code = { id: "trust", name: "Trust", parent: null, description: "", colour: null, isCodable: true };
 * readQdc(writeQdc([code]).text).codes[0].name; // => "Trust"
 * @throws {EvidenceError} `duplicate-id`, `unknown-code`, `code-cycle`, `limit-exceeded` for over 200 levels of codes;
 * `invalid-file` without codes, which the standard does not allow.
 * @see QDA-XML 1.0, schema of codebooks, https://www.qdasoftware.org
 */
export function writeQdc(codes: readonly Code[]): {
  readonly text: string;
  readonly lost: readonly string[];
} {
  if (codes.length === 0) {
    throw new EvidenceError("invalid-file", "Found no codes; expected at least one, as the standard does.");
  }
  checkProject({ name: "", coders: [], codes, documents: [], codings: [] });
  const guid = guids();
  const xml = xmlText();
  xml.open("CodeBook", { xmlns: "urn:QDA-XML:codebook:1.0", origin: "Commonweal" });
  writeCodes(xml, codes, (id) => guid("code", id));
  xml.close();
  const { xml: text, replaced } = xml.finish();
  return {
    text,
    lost: replaced === 0 ? [] : [`${counted(replaced, "character")} that XML cannot hold: replaced.`],
  };
}
