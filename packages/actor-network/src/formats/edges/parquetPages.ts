import type { ColumnMetaData, PageHeader } from "hyparquet";
import { parquetHeader } from "hyparquet/src/column.js";
import { snappyUncompress } from "hyparquet/src/snappy.js";
import { checkSize } from "../checkSize.ts";
import { fileError, type Place } from "../fileError.ts";
import type { Limits } from "../limits.ts";
import { runsFit } from "./runsFit.ts";

/** A page's own description may take up so many bytes. */
const longestHeader = 1 << 14;

/**
 * Unpacks the pages of one column chunk and makes sure that they hold no more than they say, before they are decoded:
 * hyparquet follows the lengths that a file states, and a few bytes can state a billion values.
 *
 * Returns the unpacked pages in order, for a decoder to take instead of unpacking them again.
 *
 * @throws {ActorNetworkError} `invalid-file`, `unsupported`, `limit-exceeded`.
 */
export function parquetPages(
  chunk: ArrayBuffer,
  column: ColumnMetaData,
  isOptional: boolean,
  rows: number,
  bounds: Limits,
  place: Place,
): Uint8Array[] {
  const pages: Uint8Array[] = [];
  let offset = 0;
  let values = 0;
  let unpacked = 0;
  while (values < rows && offset < chunk.byteLength - 1) {
    const view = new DataView(chunk, offset, Math.min(longestHeader, chunk.byteLength - offset));
    const reader = { view, offset: 0 };
    const header = parquetHeader(reader);
    offset += reader.offset;
    const packed = header.compressed_page_size;
    if (!(packed >= 0 && packed <= chunk.byteLength - offset && header.uncompressed_page_size >= 0)) {
      throw fileError(place, "a page that is longer than its column", "a whole Parquet file");
    }
    unpacked += header.uncompressed_page_size;
    checkSize("unpacked bytes in one column", unpacked, bounds.unzippedSize, place);
    checkSize("times as many unpacked bytes", unpacked / chunk.byteLength, bounds.ratio, place);
    const bytes = new Uint8Array(chunk, offset, packed);
    offset += packed;
    values += checkPage(header, bytes, column, isOptional, rows - values, pages, place);
  }
  if (values !== rows) throw fileError(place, `${values} values`, `${rows}, as the file says`);
  return pages;
}

/** Checks one page and adds what it unpacks to; returns how many values it holds. */
function checkPage(
  header: PageHeader,
  bytes: Uint8Array,
  column: ColumnMetaData,
  isOptional: boolean,
  mostValues: number,
  pages: Uint8Array[],
  place: Place,
): number {
  const first = header.data_page_header;
  const second = header.data_page_header_v2;
  const levels = header.type === "DATA_PAGE_V2" ? levelsOf(header, bytes.length, isOptional) : 0;
  if (levels === null) throw fileError(place, "levels that do not fit their page", "a whole Parquet file");
  let body = bytes.subarray(levels);
  if (column.codec === "SNAPPY" && second?.is_compressed !== false) {
    body = new Uint8Array(header.uncompressed_page_size - levels);
    snappyUncompress(bytes.subarray(levels), body);
    pages.push(body);
  }
  if (header.type === "DICTIONARY_PAGE") {
    const count = header.dictionary_page_header?.num_values ?? -1;
    if (count >= 0 && count <= body.length) return 0;
    throw fileError(place, "a dictionary of more values than bytes", "a whole Parquet file");
  }
  const data = header.type === "DATA_PAGE" ? first : second;
  if (!data) throw fileError(place, "a page of an unknown kind", "pages of data and dictionaries");
  const count = data.num_values;
  if (!(count >= 0 && count <= mostValues)) {
    throw fileError(place, `a page of ${count} values`, `at most the ${mostValues} that are left`);
  }
  let at = 0;
  if (isOptional && data === second) {
    if (!runsFit(bytes, 0, levels, 1, count, count)) throw badRuns(place);
  } else if (isOptional) {
    const length = body.length < 4 ? -1 : new DataView(body.buffer, body.byteOffset).getUint32(0, true);
    if (length < 0 || length > body.length - 4 || !runsFit(body, 4, 4 + length, 1, count, count)) {
      throw badRuns(place);
    }
    at = 4 + length;
  }
  if (data.encoding === "PLAIN") {
    if (column.type !== "BOOLEAN" && count > body.length) throw badRuns(place);
  } else if (data.encoding === "PLAIN_DICTIONARY" || data.encoding === "RLE_DICTIONARY") {
    const width = body[at] ?? 255;
    if (width > 31 || !runsFit(body, at + 1, body.length, width, 0, count)) throw badRuns(place);
  } else {
    throw fileError(place, `the encoding ${data.encoding}`, "PLAIN or a dictionary", "unsupported");
  }
  return count;
}

/** Bytes of a second-version page that say which values are missing; `null` when they cannot be right. */
function levelsOf(header: PageHeader, length: number, isOptional: boolean): number | null {
  const data = header.data_page_header_v2;
  if (!data) return null;
  const { definition_levels_byte_length: levels, num_nulls: nulls } = data;
  const most = isOptional ? Math.min(length, header.uncompressed_page_size) : 0;
  const fits = levels >= 0 && levels <= most && nulls >= 0 && nulls <= data.num_values;
  return fits && data.repetition_levels_byte_length === 0 ? levels : null;
}

function badRuns(place: Place): Error {
  return fileError(place, "a page that holds other numbers of values than it says", "a whole Parquet file");
}
