import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import { betweenness } from "../measures/betweenness.ts";
import { closeness } from "../measures/closeness.ts";
import { harmonic } from "../measures/harmonic.ts";
import { triadCensus } from "../measures/triadCensus.ts";
import type { TieArrays } from "../model/TieArrays.ts";
import type { Engine } from "../paths/Engine.ts";
import { arraysOf } from "../testing/arraysOf.ts";
import { diamonds } from "../testing/diamonds.ts";
import { startKernel } from "./startKernel.ts";

const lengths = [undefined, { means: "strength", alpha: 0.7 }, { means: "distance" }] as const;

/** Every bit of some numbers, as one text. */
const bitsOf = (values: Iterable<number | null>) =>
  new BigUint64Array(Float64Array.from(values, (value) => value ?? -1).buffer).join();

/** All that an engine computes, to the bit. */
const everything = (network: TieArrays, engine: Engine) =>
  lengths.map((lengths) => {
    const options = { engine, ...(lengths ? { lengths } : {}) };
    return {
      betweenness: bitsOf(betweenness(network, options)),
      closeness: bitsOf(closeness(network, { direction: "out", variant: "raw", ...options })),
      harmonic: bitsOf(harmonic(network, { direction: "in", ...options })),
    };
  });

describe("the engines", () => {
  afterEach(() => void vi.unstubAllGlobals());

  it("give the same bytes, whatever the size and the density", () => {
    const network = fc
      .tuple(fc.integer({ min: 1, max: 150 }), fc.integer({ min: 0, max: 4 }), fc.boolean())
      .chain(([order, degree, directed]) => {
        const tie = fc.tuple(fc.nat(order - 1), fc.nat(order - 1), fc.integer({ min: 1, max: 9 }));
        const size = order * degree;
        return fc
          .array(tie, { minLength: size, maxLength: size })
          .map((ties) => arraysOf(order, ties, { directed }));
      });
    fc.assert(
      fc.property(network, (network) => {
        expect(everything(network, "wasm")).toEqual(everything(network, "javascript"));
      }),
      { numRuns: 40 },
    );
  });

  it("count the same triads in dense networks", () => {
    const manyTies = fc.array(fc.tuple(fc.nat(29), fc.nat(29)), { minLength: 400, maxLength: 400 });
    const network = fc.tuple(manyTies, fc.boolean());
    fc.assert(
      fc.property(network, ([ties, directed]) => {
        const dense = arraysOf(30, ties, { directed });
        expect(triadCensus(dense, { engine: "wasm" })).toEqual(triadCensus(dense));
      }),
      { numRuns: 30 },
    );
    expect(triadCensus(arraysOf(0, []), { engine: "wasm" })["003"]).toBe(0);
  });

  it("give the same bytes where path counts are no longer exact", () => {
    // Three ways in each link: 3^50 paths, beyond 2^53 and not a power of two.
    const links = Array.from({ length: 50 }, (_, link) => 4 * link);
    const ties = links.flatMap((joint) =>
      [1, 2, 3].flatMap((way) => [
        [joint, joint + way],
        [joint + way, joint + 4],
      ]),
    );
    for (const network of [arraysOf(201, ties), diamonds(80)]) {
      expect(everything(network, "wasm")).toEqual(everything(network, "javascript"));
    }
  });

  it("give the same bytes on a long chain and among many actors alone", () => {
    const chain = Array.from({ length: 500 }, (_, actor) => [actor, actor + 1, 1 + (actor % 7)]);
    for (const directed of [false, true]) {
      const network = arraysOf(700, chain, { directed });
      expect(everything(network, "wasm")).toEqual(everything(network, "javascript"));
    }
  });

  it("say so where WebAssembly is missing or cannot be compiled", () => {
    const unsupported = expect.objectContaining({ code: "unsupported", path: ["engine"] });
    expect(() => startKernel("AAAA")).toThrow(unsupported);
    vi.stubGlobal("WebAssembly", undefined);
    expect(() => startKernel("AAAB")).toThrow(unsupported);
  });
});
