import { ActorNetworkError, decodeText, readXml, type XmlVisitor } from "@commonweal/actor-network";
import { EvidenceError, type EvidenceErrorCode } from "../../errors.ts";
import type { DocumentLimits } from "../documentLimits.ts";

/**
 * Walks through a part of a document that is XML.
 *
 * @throws {EvidenceError} `invalid-file`, `invalid-text`, `unsupported` for a DOCTYPE, `limit-exceeded`; its path is
 * line and column of the part.
 */
export function walkPart(bytes: Uint8Array, visitor: XmlVisitor, bounds: DocumentLimits): void {
  try {
    readXml(decodeText(bytes), visitor, bounds);
  } catch (error) {
    if (!(error instanceof ActorNetworkError)) throw error;
    throw silent(error);
  }
}

/** The same error without the words of the parser, which may be the file's. */
function silent({ code, message, path }: ActorNetworkError): EvidenceError {
  const [line, column] = path;
  const place = line === undefined ? "F" : `Line ${String(line)}, column ${String(column)}: f`;
  const said =
    code === "invalid-file" ? `${place}ound broken XML in a part; expected well-formed XML.` : message;
  return new EvidenceError(code as EvidenceErrorCode, said, path);
}
