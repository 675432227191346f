import { readQdpx } from "@commonweal/evidence";
import type { Inspection } from "../commands/Inspection.ts";

/** Reads a REFI-QDA project or codebook and counts what is in it. */
export function inspectProject(bytes: Uint8Array): Inspection {
  const { project, report } = readQdpx(bytes);
  const { name, documents, codes, codings } = project;
  const isCodebook = documents.length === 0 && name === "";
  return {
    format: isCodebook ? "qdc" : "qdpx",
    ...(isCodebook ? {} : { sources: documents.length }),
    codes: codes.length,
    ...(isCodebook ? {} : { codings: codings.length }),
    ...(name === "" ? {} : { title: name }),
    report,
  };
}
