import { Inflate } from "fflate";
import { crc32 } from "./crc32.ts";
import type { PackedRange } from "./packedRanges.ts";
import type { ZipRecord } from "./ZipRecord.ts";
import { zipError } from "./zipError.ts";

/** Packed bytes that are unpacked at a time: at most 1,032 times as many come out before their number is looked at. */
const step = 16 * 1024;
/** Steps without any output after which the data counts as broken; no packer needs more than five. */
const mostIdle = 8;

/**
 * Unpacks one entry, and checks that it has the size and the checksum that the directory says.
 *
 * Stops at the first byte beyond that size. O(packed bytes + size) time; space for the size and one step.
 */
export function unpacked(bytes: Uint8Array, record: ZipRecord, range: PackedRange): Uint8Array {
  const packed = bytes.subarray(range.start, range.end);
  const content = record.method === 0 ? stored(packed, record) : inflated(packed, record);
  const found = crc32(content);
  if (found !== record.crc) {
    throw zipError(record.number, "data that do not fit their checksum", "an archive that is not damaged");
  }
  return content;
}

function stored(packed: Uint8Array, { number, size }: ZipRecord): Uint8Array {
  if (packed.length !== size) throw wrongSize(number, size);
  return packed.slice();
}

function inflated(packed: Uint8Array, { number, size }: ZipRecord): Uint8Array {
  const content = new Uint8Array(size);
  let length = 0;
  const stream = new Inflate((chunk) => {
    if (length + chunk.length > size) throw wrongSize(number, size);
    content.set(chunk, length);
    length += chunk.length;
  });
  let idle = 0;
  for (let at = 0; at < packed.length; at += step) {
    const before = length;
    push(stream, packed.subarray(at, at + step), at + step >= packed.length, number);
    idle = length === before ? idle + 1 : 0;
    if (idle > mostIdle) throw zipError(number, "packed data that nothing comes out of", "packed data alone");
  }
  if (length !== size) throw wrongSize(number, size);
  return content;
}

function push(stream: Inflate, chunk: Uint8Array, isLast: boolean, number: number): void {
  try {
    stream.push(chunk, isLast);
  } catch (error) {
    // Errors of the library carry a number; ours pass through it.
    if (!(error instanceof Error) || typeof (error as { code?: unknown }).code === "string") throw error;
    throw zipError(number, "packed data that cannot be unpacked", "an archive that is not damaged");
  }
}

function wrongSize(number: number, size: number) {
  return zipError(number, "more or fewer bytes than the directory says", `${size} bytes`);
}
