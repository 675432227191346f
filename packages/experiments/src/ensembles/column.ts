import { ExperimentsError } from "../errors.ts";
import type { ResultTable } from "./ResultTable.ts";

/**
 * Copies one output out of a table, a number a run.
 *
 * O(rows).
 *
 * @example
 * column({ outputs: ["a", "b"], rows: 2, values: Float64Array.of(1, 2, 3, 4) }, "b"); // => Float64Array.of(2, 4)
 * @throws {ExperimentsError} `unknown-output`.
 */
export function column({ outputs, rows, values }: ResultTable, output: string): Float64Array {
  const position = outputs.indexOf(output);
  if (position < 0) {
    const message = `Found the output ${JSON.stringify(output)}; expected one of the table's ${outputs.length}.`;
    throw new ExperimentsError("unknown-output", message, [output]);
  }
  return Float64Array.from({ length: rows }, (_, row) => values[row * outputs.length + position] as number);
}
