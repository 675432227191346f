import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync, inflateRawSync } from "node:zlib";

/** Every byte under a folder: names of files, what they hold, and what is packed in them. */
export function filesUnder(folder: string): readonly Buffer[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) => {
    const name = Buffer.from(entry.name);
    if (!entry.isFile()) return [name];
    const bytes = readFileSync(join(entry.parentPath, entry.name));
    return [name, bytes, ...unpacked(bytes)];
  });
}

/** Bodies of a gzip file or of a zip's local entries. */
function unpacked(bytes: Buffer): readonly Buffer[] {
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return [gunzipSync(bytes)];
  const parts: Buffer[] = [];
  for (let at = bytes.indexOf("PK\x03\x04"); at >= 0; at = bytes.indexOf("PK\x03\x04", at + 4)) {
    const body = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
    if (bytes.readUInt16LE(at + 8) === 8) parts.push(inflateRawSync(bytes.subarray(body)));
  }
  return parts;
}
