import { zipError } from "./zipError.ts";

const size = 22;
const signature = 0x06054b50;
const locator = 0x07064b50;

/** Where the directory of an archive stands, and how many entries it says it has. */
export interface DirectoryEnd {
  readonly entries: number;
  readonly start: number;
  readonly end: number;
}

/**
 * Finds the directory of a zip archive.
 *
 * The record that ends an archive must reach to the last byte and be the only one that does, so that no two readers
 * can see two archives in one file.
 */
export function directoryEnd(bytes: Uint8Array): DirectoryEnd {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [fitting, others] = endRecords(view);
  const [at] = fitting;
  if (at === undefined) {
    throw others > 0
      ? zipError(null, "data after the end of the archive, or a comment cut short", "nothing after it")
      : zipError(null, "no directory of a zip archive", "a whole zip archive");
  }
  if (fitting.length > 1)
    throw zipError(null, `${fitting.length} ends of a zip archive`, "an archive with one");
  const [disk, directoryDisk, here, entries] = [4, 6, 8, 10].map((place) => view.getUint16(at + place, true));
  const [length, start] = [view.getUint32(at + 12, true), view.getUint32(at + 16, true)];
  const isLarge = at >= 20 && view.getUint32(at - 20, true) === locator;
  if (isLarge || entries === 0xffff || length === 0xffffffff || start === 0xffffffff) {
    throw zipError(
      null,
      "an archive in the zip64 form",
      "one of less than 4 GB and 65,535 entries",
      "unsupported",
    );
  }
  if (disk !== 0 || directoryDisk !== 0 || here !== entries) {
    throw zipError(null, "a part of a divided archive", "an archive in one file", "unsupported");
  }
  if (start + length !== at) {
    throw zipError(
      null,
      `a directory of ${length} bytes that does not end where the archive does`,
      "one that does",
    );
  }
  return { entries: entries as number, start, end: at };
}

/** Places of end records that reach to the last byte, and how many there are that do not. */
function endRecords(view: DataView): readonly [readonly number[], number] {
  const fitting: number[] = [];
  let others = 0;
  const first = Math.max(0, view.byteLength - size - 0xffff);
  for (let at = view.byteLength - size; at >= first; at -= 1) {
    if (view.getUint32(at, true) !== signature) continue;
    if (at + size + view.getUint16(at + 20, true) === view.byteLength) fitting.push(at);
    else others += 1;
  }
  return [fitting, others];
}
