import { sizesFollow, type ZipRecord } from "./ZipRecord.ts";
import { zipError } from "./zipError.ts";

const size = 30;
const signature = 0x04034b50;

/** Where the packed bytes of an entry stand. */
export interface PackedRange {
  readonly start: number;
  readonly end: number;
}

/**
 * Finds where the packed bytes of each entry stand, in the order of the records.
 *
 * The header before the data must say what the directory says, and no two entries may share bytes.
 */
export function packedRanges(
  bytes: Uint8Array,
  records: readonly ZipRecord[],
  directoryStart: number,
): PackedRange[] {
  const ranges = records.map((record) => rangeOf(bytes, record, directoryStart));
  const byPlace = records
    .map(({ number, offset }, index) => ({ number, offset, end: (ranges[index] as PackedRange).end }))
    .sort((left, right) => left.offset - right.offset);
  byPlace.forEach(({ number, offset }, index) => {
    const before = byPlace[index - 1];
    if (before && offset < before.end) {
      throw zipError(number, `bytes of entry ${before.number}`, "entries that do not overlap");
    }
  });
  return ranges;
}

function rangeOf(bytes: Uint8Array, record: ZipRecord, directoryStart: number): PackedRange {
  const { number, offset } = record;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + size > directoryStart || view.getUint32(offset, true) !== signature) {
    throw zipError(number, "no header where the directory says", "one before the directory");
  }
  const nameLength = view.getUint16(offset + 26, true);
  const start = offset + size + nameLength + view.getUint16(offset + 28, true);
  const end = start + record.packedSize;
  if (end > directoryStart) throw zipError(number, "data that runs into the directory", "data before it");
  checkHeader(view, record, bytes.subarray(offset + size, offset + size + nameLength));
  return { start, end };
}

function checkHeader(view: DataView, record: ZipRecord, name: Uint8Array): void {
  const { number, offset, flags, method, crc, packedSize, size: unpackedSize } = record;
  const mismatch = (what: string) =>
    zipError(number, `another ${what} in its header than in the directory`, "the same in both");
  if (view.getUint16(offset + 6, true) !== flags) throw mismatch("flag");
  if (view.getUint16(offset + 8, true) !== method) throw mismatch("packing method");
  if (!sameName(name, record.name)) throw mismatch("name");
  [crc, packedSize, unpackedSize].forEach((expected, index) => {
    const found = view.getUint32(offset + 14 + 4 * index, true);
    const isLeftOpen = (flags & sizesFollow) !== 0 && found === 0;
    if (found !== expected && !isLeftOpen) throw mismatch(index === 0 ? "checksum" : "size");
  });
}

function sameName(bytes: Uint8Array, name: string): boolean {
  const utf8 = new TextEncoder().encode(name);
  const isUtf8 = utf8.length === bytes.length && utf8.every((byte, index) => byte === bytes[index]);
  if (isUtf8 || bytes.length !== name.length) return isUtf8;
  return bytes.every((byte, index) => byte === name.charCodeAt(index));
}
