import type { DirectoryEnd } from "./directoryEnd.ts";
import { nameFault } from "./nameFault.ts";
import { nameIsUtf8, type ZipRecord } from "./ZipRecord.ts";
import { zipError } from "./zipError.ts";

const size = 46;
const signature = 0x02014b50;
const unix = 3;
/** Bits of the flags: encrypted, patched, encrypted strongly, directory masked. */
const closed = 0x0001 | 0x0020 | 0x0040 | 0x2000;

/** Reads the directory of an archive; names, flags, methods and kinds of entries are checked, their data is not. */
export function directoryRecords(bytes: Uint8Array, directory: DirectoryEnd): ZipRecord[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const names = new Set<string>();
  const records: ZipRecord[] = [];
  let at = directory.start;
  for (let number = 1; number <= directory.entries; number += 1) {
    if (at + size > directory.end || view.getUint32(at, true) !== signature) {
      throw zipError(number, "no record of it in the directory", `${directory.entries} records, as declared`);
    }
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((place) =>
      view.getUint16(at + place, true),
    ) as [number, number, number];
    const next = at + size + nameLength + extraLength + commentLength;
    if (next > directory.end) {
      throw zipError(number, "a record that runs past the directory", "one that ends within it");
    }
    const flags = view.getUint16(at + 8, true);
    const name = nameOf(bytes.subarray(at + size, at + size + nameLength), flags, number);
    if (names.has(name)) throw zipError(number, "the name of an earlier entry", "names that differ");
    names.add(name);
    checkKind(view.getUint8(at + 5), view.getUint32(at + 38, true), flags, number);
    const record = {
      number,
      name,
      flags,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    };
    if ([record.packedSize, record.size, record.offset].includes(0xffffffff)) {
      throw zipError(number, "an entry in the zip64 form", "one of less than 4 GB", "unsupported");
    }
    if (record.method !== 0 && record.method !== 8) {
      throw zipError(
        number,
        `the packing method ${record.method}`,
        "0 (stored) or 8 (deflate)",
        "unsupported",
      );
    }
    records.push(record);
    at = next;
  }
  if (at !== directory.end) {
    throw zipError(null, `${directory.end - at} bytes more in the directory`, "the records declared alone");
  }
  return records;
}

/** Reads a name as UTF-8; one that is not, and does not say it is, stands for its bytes one by one. */
function nameOf(bytes: Uint8Array, flags: number, number: number): string {
  let name: string;
  try {
    name = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    if (flags & nameIsUtf8) throw zipError(number, "a name that is not UTF-8", "UTF-8, as declared");
    name = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  }
  const fault = nameFault(name);
  if (fault !== null) throw zipError(number, fault, "a relative path with forward slashes");
  return name;
}

function checkKind(madeBy: number, attributes: number, flags: number, number: number): void {
  if (flags & closed) {
    throw zipError(number, "an entry that is encrypted or patched", "a plain entry", "unsupported");
  }
  const kind = (attributes >>> 16) & 0xf000;
  if (madeBy === unix && kind !== 0 && kind !== 0x8000 && kind !== 0x4000) {
    throw zipError(number, "a link or a device", "a file or a folder", "unsupported");
  }
}
