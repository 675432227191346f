import type { AsyncBuffer, DecodedArray, FileMetaData, RowGroup, SchemaTree } from "hyparquet";
import { readColumn } from "hyparquet/src/column.js";
import { DEFAULT_PARSERS } from "hyparquet/src/convert.js";
import { parquetSchema } from "hyparquet/src/metadata.js";
import { checkSize } from "../checkSize.ts";
import { fileError, type Place } from "../fileError.ts";
import type { Limits } from "../limits.ts";
import { parquetPages } from "./parquetPages.ts";

/** Finds a column of plain values by its name; `null` where the file has none. */
export function parquetColumn(metadata: FileMetaData, name: string): SchemaTree | null {
  const root = parquetSchema(metadata);
  const found = root.children.find((child) => child.element.name === name);
  if (!found) return null;
  const { element, children } = found;
  if (children.length === 0 && element.type !== undefined && element.repetition_type !== "REPEATED") {
    return found;
  }
  throw fileError([name], "a column of lists or records", "a column of plain values", "unsupported");
}

/** Reads a column of one group of rows: one value per row. */
export async function parquetValues(
  file: AsyncBuffer,
  metadata: FileMetaData,
  group: RowGroup,
  column: SchemaTree,
  bounds: Limits,
): Promise<ArrayLike<unknown>> {
  const { name } = column.element;
  const place: Place = [name];
  const rows = Number(group.num_rows);
  const meta = group.columns.find(({ meta_data }) => meta_data?.path_in_schema.join(".") === name)?.meta_data;
  if (!meta) throw fileError(place, "a group of rows without the column", "the column in each");
  if (meta.codec !== "UNCOMPRESSED" && meta.codec !== "SNAPPY") {
    throw fileError(place, `the compression ${meta.codec}`, "snappy or none", "unsupported");
  }
  const dictionary = Number(meta.dictionary_page_offset ?? 0);
  const data = Number(meta.data_page_offset);
  const begin = dictionary > 0 && dictionary < data ? dictionary : data;
  const length = Number(meta.total_compressed_size);
  if (!(begin >= 0 && length >= 0 && begin + length <= file.byteLength)) {
    throw fileError(place, "a column outside the file", "a whole Parquet file");
  }
  checkSize("bytes in one column of a group", length, bounds.unzippedSize, place);
  const chunk = await file.slice(begin, begin + length);
  const isOptional = column.element.repetition_type === "OPTIONAL";
  const pages = parquetPages(chunk, meta, isOptional, rows, bounds, place);
  const decoder = {
    ...meta,
    pathInSchema: [name],
    element: column.element,
    schemaPath: [parquetSchema(metadata), column],
    parsers: DEFAULT_PARSERS,
    compressors: { SNAPPY: () => pages.shift() ?? new Uint8Array(0) },
  };
  const select = { groupStart: 0, selectStart: 0, selectEnd: rows, groupRows: rows };
  return inOne(readColumn({ view: new DataView(chunk), offset: 0 }, select, decoder).data);
}

function inOne(parts: readonly DecodedArray[]): ArrayLike<unknown> {
  if (parts.length === 1 && parts[0]) return parts[0];
  const values: unknown[] = [];
  for (const part of parts) {
    for (let at = 0; at < part.length; at += 1) values.push(part[at]);
  }
  return values;
}
