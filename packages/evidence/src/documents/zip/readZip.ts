import { type Limits, limits as standardLimits } from "@commonweal/actor-network";
import type { EvidenceError } from "../../errors.ts";
import { directoryEnd } from "./directoryEnd.ts";
import { directoryRecords } from "./directoryRecords.ts";
import { type PackedRange, packedRanges } from "./packedRanges.ts";
import { unpacked } from "./unpacked.ts";
import type { ZipRecord } from "./ZipRecord.ts";
import { zipError } from "./zipError.ts";

/** One file or folder of an archive; the name of a folder ends with a slash. */
export interface ZipEntry {
  readonly name: string;
  /** Bytes of its content. */
  readonly size: number;
}

export interface ZipArchive {
  /** In the order of the archive's directory. */
  readonly entries: readonly ZipEntry[];
  /**
   * Unpacks one entry; `null` when the archive has none of that name.
   *
   * @throws {EvidenceError} `invalid-file` when size or checksum are not what the directory says, `limit-exceeded`
   * for an entry of more bytes than `inputSize` or of too high a ratio.
   */
  readonly read: (name: string) => Uint8Array | null;
}

export interface ReadZipOptions {
  readonly limits?: Partial<Pick<Limits, "inputSize" | "entries" | "unzippedSize" | "ratio">>;
}

/** Bytes below which a high ratio does no harm: a small file of blanks packs very well. */
const harmless = 1024 * 1024;

/**
 * Opens a zip archive in memory and checks its directory before anything is unpacked.
 *
 * Entries are unpacked one at a time, when they are asked for, and never written anywhere. The archive is refused
 * when bytes follow its end or its directory, when a name comes twice, is not a relative path or holds a backslash,
 * when entries overlap or the header of one says other than the directory, and when it is encrypted, divided, in
 * the zip64 form, packed otherwise than by deflate, or holds a link. All sizes are compared with the limits first.
 * Errors name an entry by its number, from 1, never by its name.
 *
 * O(bytes of the directory) to open; O(size) to read an entry.
 *
 * @example
 * const archive = readZip(Uint8Array.of(0x50, 0x4b, 5, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0));
 * archive.entries; // => []
 * archive.read("a.txt"); // => null
 * @throws {EvidenceError} `invalid-file`, `unsupported`, `limit-exceeded`; its path is the entry's number, if any.
 * @see APPNOTE.TXT, .ZIP File Format Specification, PKWARE.
 */
export function readZip(bytes: Uint8Array, options: ReadZipOptions = {}): ZipArchive {
  const bounds = { ...standardLimits, ...options.limits };
  checkLimit("bytes", bytes.length, bounds.inputSize);
  const directory = directoryEnd(bytes);
  checkLimit("entries", directory.entries, bounds.entries);
  const records = directoryRecords(bytes, directory);
  const ranges = packedRanges(bytes, records, directory.start);
  const total = records.reduce((sum, { size }) => sum + size, 0);
  checkLimit("bytes when unpacked", total, bounds.unzippedSize);
  checkRatio(total, bytes.length, bounds.ratio);

  const places = new Map(records.map((record, index) => [record.name, index]));
  return {
    entries: records.map(({ name, size }) => ({ name, size })),
    read: (name) => {
      const place = places.get(name);
      if (place === undefined) return null;
      const record = records[place] as ZipRecord;
      checkLimit("bytes", record.size, bounds.inputSize, record.number);
      checkRatio(record.size, record.packedSize, bounds.ratio, record.number);
      return unpacked(bytes, record, ranges[place] as PackedRange);
    },
  };
}

function checkLimit(what: string, found: number, limit: number, entry: number | null = null): void {
  if (found > limit) throw tooMuch(entry, `${found} ${what}`, `at most ${limit}`);
}

function checkRatio(size: number, packed: number, limit: number, entry: number | null = null): void {
  if (size <= harmless || size <= packed * limit) return;
  throw tooMuch(entry, `${size} bytes packed into ${packed}`, `at most ${limit} times as many`);
}

function tooMuch(entry: number | null, found: string, expected: string): EvidenceError {
  return zipError(entry, found, `${expected}, or a higher limit`, "limit-exceeded");
}
