import { stream } from "@commonweal/numerics";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { owenKeys, owenScrambled } from "./owenScrambling.ts";

const word = fc.nat(2 ** 32 - 1);
const bitsAlike = (one: number, other: number) => Math.clz32(one ^ other);

describe("owenScrambled", () => {
  it("keeps the number of leading digits that two words share", () => {
    fc.assert(
      fc.property(word, fc.integer({ min: 0, max: 31 }), word, fc.nat(), (one, shared, rest, root) => {
        // Alike in `shared` digits and different in the next.
        const other = one ^ ((0x80000000 >>> shared) | (shared === 31 ? 0 : rest >>> (shared + 1)));
        const keys = owenKeys(stream({ root }));
        expect(bitsAlike(owenScrambled(one, keys), owenScrambled(other, keys))).toBe(shared);
      }),
    );
  });

  it("flips each digit in half of all scramblings, whatever the other digits do", () => {
    const draws = 4000;
    const fixed = [0, 0x9e3779b9];
    const flips = Array.from({ length: draws }, (_, root) => {
      const keys = owenKeys(stream({ root, purpose: "flips" }));
      return fixed.map((each) => each ^ owenScrambled(each, keys));
    });
    const share = (holds: (flip: number[]) => boolean) => flips.filter(holds).length / draws;
    const bit = (flipped: number | undefined, place: number) => ((flipped ?? 0) >>> (31 - place)) & 1;
    for (let place = 0; place < 32; place += 1) {
      // Five standard deviations are 0.04.
      expect(Math.abs(share(([zero]) => bit(zero, place) === 1) - 0.5)).toBeLessThan(0.04);
      // Neighbouring digits, and the same digit of two words that part at the first: independent coins.
      if (place === 0) continue;
      expect(Math.abs(share(([zero]) => bit(zero, place) === bit(zero, place - 1)) - 0.5)).toBeLessThan(0.04);
      expect(Math.abs(share(([zero, other]) => bit(zero, place) === bit(other, place)) - 0.5)).toBeLessThan(
        0.04,
      );
    }
  });
});
