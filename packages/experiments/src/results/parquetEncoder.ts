import { ByteWriter, ParquetWriter } from "hyparquet-writer";
import type { TableEncoder } from "./TableEncoder.ts";
import type { TableColumn, TableShape } from "./tableShapes.ts";

/** Encodes a table as Apache Parquet, one group of rows for every call. */
export function parquetEncoder({ columns }: TableShape): TableEncoder {
  const bytes = new ByteWriter(2 ** 16);
  const writer = new ParquetWriter({
    writer: bytes,
    schema: [
      { name: "root", num_children: columns.length },
      ...columns.map(({ name, kind }) => ({
        name,
        type: types[kind],
        repetition_type: kind === "number" ? ("OPTIONAL" as const) : ("REQUIRED" as const),
      })),
    ],
    createdBy: "commonweal",
  });
  const taken = () => {
    const content = bytes.getBytes();
    bytes.index = 0;
    return content;
  };
  return {
    add(values, rows) {
      const columnData = columns.map(({ name, kind }, at) => ({
        name,
        data: dataOf(kind, (values[at] as Float64Array).subarray(0, rows)),
        // Numbers of a model look random: packing them costs more than it saves.
        codec: kind === "number" ? ("UNCOMPRESSED" as const) : ("SNAPPY" as const),
      }));
      writer.write({ columnData, rowGroupSize: rows });
      return taken();
    },
    end() {
      writer.finish();
      return taken();
    },
  };
}

const types = { integer: "INT32", long: "INT64", number: "DOUBLE" } as const;

function dataOf(kind: TableColumn["kind"], values: Float64Array) {
  if (kind === "integer") return Int32Array.from(values);
  if (kind === "long") return BigInt64Array.from(values, BigInt);
  return values.some(Number.isNaN)
    ? Array.from(values, (value) => (Number.isNaN(value) ? null : value))
    : values;
}
