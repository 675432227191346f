import { stream, uniform } from "@commonweal/numerics";
import { describe, expect, it } from "vitest";
import { columnTotal } from "./columnTotal.ts";

describe("columnTotal", () => {
  const random = stream({ root: 1 });
  const plain = (values: ArrayLike<number>) => Array.from(values).reduce((total, value) => total + value, 0);

  it.each([0, 1, 3, 4, 7, 512, 1000, 5003])("adds %i bytes exactly, wherever they begin", (length) => {
    const bytes = Uint8Array.from({ length: length + 3 }, () => 256 * uniform(random));
    bytes.fill(255, 0, length >> 1);
    for (const from of [0, 1, 2, 3]) {
      const part = bytes.subarray(from, from + length);
      expect(columnTotal(part)).toBe(plain(part));
    }
  });

  it.each([Float64Array, Float32Array, Int32Array, Uint32Array])(
    "adds by four lanes of actors, in %o",
    (Kind) => {
      const values = new Kind(1003);
      values.forEach((_, at) => {
        values[at] = 1e6 * uniform(random);
      });
      const lane = (first: number) => plain([...values].filter((_, at) => at < 1000 && at % 4 === first));
      const rest = plain(values.subarray(1000));
      expect(columnTotal(values)).toBe(lane(0) + lane(1) + (lane(2) + lane(3)) + rest);
    },
  );
});
