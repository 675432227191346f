import { writeZip } from "../../packages/evidence/src/documents/zip/writeZip.ts";

const encoder = new TextEncoder();
const talk = encoder.encode("\uFEFF一 shop 😀\r\nfor block 3\r\n");

/** A project's XML as it is, or, one time in eight, since packing is slow, in an archive with a text. */
export function packedProject(input: string | Uint8Array, random: () => number): string | Uint8Array {
  if (random() < 0.875) return input;
  const content = typeof input === "string" ? encoder.encode(input) : input;
  return writeZip([
    { name: "project.qde", content, stored: true },
    { name: "sources/t.txt", content: talk, stored: true },
  ]);
}
