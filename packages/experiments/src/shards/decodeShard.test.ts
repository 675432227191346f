import fc from "fast-check";
import { describe, expect, it } from "vitest";
import byHand from "../../fixtures/shard.json" with { type: "json" };
import { decodeShard } from "./decodeShard.ts";
import { encodeShard } from "./encodeShard.ts";
import type { Shard } from "./Shard.ts";

const shard: Shard = {
  id: `s-${"0123456789abcdef".repeat(2)}`,
  index: 4,
  runs: {
    columns: ["a", "b"],
    rows: 2,
    values: [Float64Array.of(1.5, -0), Float64Array.of(Number.NaN, 5e-324)],
  },
  series: {
    columns: ["run", "step", "x"],
    rows: 3,
    values: [Float64Array.of(8, 8, 9), Float64Array.of(0, 1, 0), Float64Array.of(0.1, 1e300, Number.NaN)],
  },
  actors: { columns: [], rows: 0, values: [] },
};
const reference = Uint8Array.from(atob(byHand.base64), (letter) => letter.charCodeAt(0));

describe("encodeShard", () => {
  it("writes the bytes that Python's struct and hashlib write", () => {
    expect(encodeShard(shard)).toEqual(reference);
  });

  it("writes one NaN for all of them", () => {
    const odd = new Float64Array(Uint32Array.of(0x1234, 0xfff80001).buffer);
    const [one, other] = [odd, Float64Array.of(Number.NaN)].map((values) =>
      encodeShard({ ...shard, runs: { columns: ["a"], rows: 1, values: [values] } }),
    );
    expect(one).toEqual(other);
  });
});

describe("decodeShard", () => {
  it("reads what was written by hand, wherever it lies in memory", () => {
    expect(decodeShard(reference)).toEqual(shard);
    const shifted = new Uint8Array(reference.length + 3);
    shifted.set(reference, 3);
    expect(decodeShard(shifted.subarray(3))).toEqual(shard);
  });

  it("gives back what was encoded", () => {
    fc.assert(
      fc.property(fc.array(fc.double()), fc.string({ maxLength: 20 }), (numbers, name) => {
        const runs = { columns: [name], rows: numbers.length, values: [Float64Array.from(numbers)] };
        expect(decodeShard(encodeShard({ ...shard, runs }))).toEqual({ ...shard, runs });
      }),
    );
  });

  it("refuses a file that is cut anywhere", () => {
    for (let length = 0; length < reference.length; length += 1) {
      expect(() => decodeShard(reference.subarray(0, length))).toThrow(
        expect.objectContaining({ code: "invalid-shard" }),
      );
    }
  });

  it("refuses a file with any bit turned round", () => {
    for (let at = 0; at < reference.length; at += 1) {
      const changed = Uint8Array.from(reference);
      changed[at] = (changed[at] as number) ^ (1 << (at % 8));
      expect(() => decodeShard(changed)).toThrow(expect.objectContaining({ code: "invalid-shard" }));
    }
  });

  it("refuses sizes that do not fit the bytes, though the checksum does", () => {
    const lies: Shard[] = [
      { ...shard, runs: { ...shard.runs, rows: 2 ** 26 } },
      { ...shard, runs: { ...shard.runs, rows: 1 } },
      { ...shard, runs: { ...shard.runs, rows: -1 } },
      { ...shard, runs: { ...shard.runs, columns: ["a"] } },
      { ...shard, id: "../../other" },
    ];
    for (const lie of lies) {
      expect(() => decodeShard(encodeShard(lie))).toThrow(expect.objectContaining({ code: "invalid-shard" }));
    }
  });
});
