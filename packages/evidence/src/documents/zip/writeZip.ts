import { deflateSync } from "fflate";
import { crc32 } from "./crc32.ts";
import { nameFault } from "./nameFault.ts";
import { nameIsUtf8 } from "./ZipRecord.ts";
import { zipError } from "./zipError.ts";

export interface ZipContent {
  /** A relative path with forward slashes. */
  readonly name: string;
  readonly content: Uint8Array;
  /** Whether it is put in as it is, as some formats ask of their first entry. Default: packed, if that is shorter. */
  readonly stored?: boolean;
}

/** 1980-01-01, the first day that zip knows, at midnight. */
const date = (1 << 5) | 1;

/**
 * Writes a zip archive: entries in the order given, all of one fixed date, so that equal contents give equal bytes.
 *
 * O(bytes).
 *
 * @example
 * writeZip([]).length; // => 22
 * @throws {EvidenceError} `invalid-file` for a name that is no relative path or comes twice, `limit-exceeded` for
 * more entries or bytes than the format holds; its path is the entry's number, from 1.
 */
export function writeZip(contents: readonly ZipContent[]): Uint8Array {
  if (contents.length >= 0xffff) throw tooMuch(`${contents.length} entries`, "65,534");
  const names = new Set<string>();
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  contents.forEach((entry, index) => {
    const fault = names.has(entry.name) ? "the name of an earlier entry" : nameFault(entry.name);
    if (fault !== null) throw zipError(index + 1, fault, "relative paths that differ");
    names.add(entry.name);
    const name = new TextEncoder().encode(entry.name);
    if (name.length > 0xffff) throw tooMuch(`a name of ${name.length} bytes`, "65,535", index + 1);
    const packed = entry.stored ? null : deflateSync(entry.content, { level: 9 });
    const isPacked = packed !== null && packed.length < entry.content.length;
    const data = isPacked ? packed : entry.content;
    const facts = factsOf(entry, name.length, isPacked ? 8 : 0, data.length);
    const header = [bytesOf(0x04034b50, 4), facts, name];
    directory.push(
      bytesOf(0x02014b50, 4),
      bytesOf(20, 2),
      facts,
      new Uint8Array(10),
      bytesOf(offset, 4),
      name,
    );
    parts.push(...header, data);
    offset += total(header) + data.length;
  });
  const length = total(directory);
  if (offset + length >= 0xffffffff) throw tooMuch(`${offset + length} bytes`, "4 GB");
  const count = bytesOf(contents.length, 2);
  const end = [
    bytesOf(0x06054b50, 4),
    new Uint8Array(4),
    count,
    count,
    bytesOf(length, 4),
    bytesOf(offset, 4),
  ];
  return joined([...parts, ...directory, ...end, new Uint8Array(2)]);
}

function tooMuch(found: string, most: string, entry: number | null = null) {
  return zipError(entry, found, `at most ${most}, which is all that the format holds`, "limit-exceeded");
}

/** The fields that stand in the header and in the directory alike, from the version to the length of extras. */
function factsOf(entry: ZipContent, nameLength: number, method: number, packedSize: number): Uint8Array {
  return joined([
    bytesOf(20, 2),
    bytesOf(nameIsUtf8, 2),
    bytesOf(method, 2),
    bytesOf(0, 2),
    bytesOf(date, 2),
    bytesOf(crc32(entry.content), 4),
    bytesOf(packedSize, 4),
    bytesOf(entry.content.length, 4),
    bytesOf(nameLength, 2),
    bytesOf(0, 2),
  ]);
}

function bytesOf(value: number, width: 2 | 4): Uint8Array {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value, true);
  return bytes.subarray(0, width);
}

function total(parts: readonly Uint8Array[]): number {
  return parts.reduce((sum, { length }) => sum + length, 0);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(total(parts));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
