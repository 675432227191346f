import { writeZip } from "../documents/zip/writeZip.ts";

/** An archive of a project's XML and files by their paths. */
export function qdpxOf(
  xml: string | Uint8Array,
  files: readonly (readonly [string, string | Uint8Array])[] = [],
) {
  const bytesOf = (content: string | Uint8Array) =>
    typeof content === "string" ? new TextEncoder().encode(content) : content;
  return writeZip(
    [["project.qde", xml] as const, ...files].map(([name, content]) => ({ name, content: bytesOf(content) })),
  );
}
