import { ActorNetworkError } from "@commonweal/actor-network";
import { EvidenceError, type EvidenceErrorCode } from "../../errors.ts";

/** An error of the XML reader as one of this package, without anything that the file says. */
export function withoutText(error: unknown): unknown {
  if (!(error instanceof ActorNetworkError)) return error;
  const { code, path, message } = error;
  const place = path.length === 0 ? "Found" : `Line ${path.map(String).join(", column ")}: found`;
  const silent =
    code === "invalid-file"
      ? `${place} broken XML; expected well-formed XML.`
      : code === "invalid-text"
        ? "Found bytes that are no text in the encoding which the file declares; expected UTF-8, or the encoding declared."
        : message;
  return new EvidenceError(code as EvidenceErrorCode, silent, path);
}
