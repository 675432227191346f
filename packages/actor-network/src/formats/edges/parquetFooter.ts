import type { AsyncBuffer, FileMetaData } from "hyparquet";
import { parquetMetadata } from "hyparquet/src/metadata.js";
import { checkSize } from "../checkSize.ts";
import { fileError } from "../fileError.ts";
import type { Limits } from "../limits.ts";

/** Bytes in a row that a number of the footer may go on for; more would keep the decoder busy with one number. */
const longestNumber = 4096;
const magic = 0x31524150;

/**
 * Reads the description at the end of a Parquet file.
 *
 * @throws {ActorNetworkError} `invalid-file`, `limit-exceeded`.
 */
export async function parquetFooter(file: AsyncBuffer, bounds: Limits): Promise<FileMetaData> {
  const size = file.byteLength;
  const tail = size < 12 ? null : new DataView(await file.slice(size - 8, size));
  if (tail?.getUint32(4, true) !== magic) {
    throw fileError([], "no Parquet mark at the end", "a whole Parquet file");
  }
  const length = tail.getUint32(0, true);
  if (length > size - 12) throw fileError([], "a description longer than the file", "a whole Parquet file");
  checkSize("bytes of description", length, bounds.textLength, []);
  const footer = await file.slice(size - 8 - length, size);
  let run = 0;
  for (const byte of new Uint8Array(footer)) {
    run = byte < 128 ? 0 : run + 1;
    if (run > longestNumber) throw fileError([], "a number without an end", "a whole Parquet file");
  }
  return parquetMetadata(footer, { geoparquet: false });
}
