import { matrixRank } from "./matrixRank.ts";
import { chiSquared, chiSquaredScore, poissonScore } from "./normalScore.ts";

/** Scores of a sequence of words: standard normal, or nearly, if the words are random. */
export type WordTest = (words: Uint32Array) => number[];

const bits = Array.from({ length: 32 }, (_, bit) => bit);

function bitFrequency(words: Uint32Array): number[] {
  const ones = new Float64Array(32);
  for (const word of words) for (const bit of bits) ones[bit] = (ones[bit] as number) + ((word >>> bit) & 1);
  return bits.map((bit) => (2 * (ones[bit] as number) - words.length) / Math.sqrt(words.length));
}

/** Changes of each bit from word to word. */
function runs(words: Uint32Array): number[] {
  return bitFrequency(words.subarray(1).map((word, index) => word ^ (words[index] as number)));
}

/** Pairs of words that do not overlap, by four bits of each, at the top and at the bottom. */
function serialPairs(words: Uint32Array): number[] {
  return [28, 12, 0].map((shift) => {
    const counts = new Float64Array(256);
    for (let index = 0; index + 1 < words.length; index += 2) {
      const first = ((words[index] as number) >>> shift) & 15;
      const cell = 16 * first + (((words[index + 1] as number) >>> shift) & 15);
      counts[cell] = (counts[cell] as number) + 1;
    }
    return chiSquaredScore(chiSquared(counts, new Float64Array(256).fill(1 / 256), words.length >> 1), 255);
  });
}

/** How many words lie between words whose top, or bottom, four bits are zero. */
function gaps(words: Uint32Array): number[] {
  const longest = 48;
  const shares = Float64Array.from({ length: longest + 1 }, (_, gap) =>
    gap < longest ? (15 / 16) ** gap / 16 : (15 / 16) ** longest,
  );
  return [28, 0].map((shift) => {
    const counts = new Float64Array(longest + 1);
    let gap = 0;
    let found = 0;
    for (const word of words) {
      if (((word >>> shift) & 15) !== 0) {
        gap += 1;
        continue;
      }
      const cell = Math.min(gap, longest);
      counts[cell] = (counts[cell] as number) + 1;
      found += 1;
      gap = 0;
    }
    return chiSquaredScore(chiSquared(counts, shares, found), longest);
  });
}

/** Spacings that stand more than once among 4,096 birthdays in a year of 2^32 days: Poisson with mean 4 each time. */
function birthdaySpacings(words: Uint32Array): number[] {
  let repeats = 0;
  let years = 0;
  for (let from = 0; from + 4096 <= words.length; from += 4096) {
    const days = words.slice(from, from + 4096).sort();
    const spacings = days.map((day, index) => day - (index === 0 ? 0 : (days[index - 1] as number))).sort();
    for (let index = 1; index < 4096; index += 1) if (spacings[index] === spacings[index - 1]) repeats += 1;
    years += 1;
  }
  return [poissonScore(repeats, 4 * years)];
}

/** Collisions of 16,384 words in 2^20 urns, by the top and by the bottom twenty bits. */
function collisions(words: Uint32Array): number[] {
  const urns = 2 ** 20;
  const balls = 16_384;
  const expected = balls - urns + urns * (1 - 1 / urns) ** balls;
  return [12, 0].map((shift) => {
    let count = 0;
    let rounds = 0;
    for (let from = 0; from + balls <= words.length; from += balls) {
      const filled = new Uint8Array(urns);
      for (let index = from; index < from + balls; index += 1) {
        const urn = ((words[index] as number) >>> shift) & (urns - 1);
        count += filled[urn] as number;
        filled[urn] = 1;
      }
      rounds += 1;
    }
    return poissonScore(count, expected * rounds);
  });
}

/** Chances of rank 32, 31 and less: 2^(r (64 − r) − 1024) Π (1 − 2^(i − 32))² / (1 − 2^(i − r)), i from 0 to r − 1. */
const rankShares = [0.28878809515384113, 0.5775761901732046, 0.13363571467295432];

/** Ranks of 32 × 32 matrices whose rows are successive words. */
function ranks(words: Uint32Array): number[] {
  const counts = new Float64Array(3);
  let total = 0;
  for (let from = 0; from + 32 <= words.length; from += 32) {
    const lost = Math.min(2, 32 - matrixRank(words.subarray(from, from + 32)));
    counts[lost] = (counts[lost] as number) + 1;
    total += 1;
  }
  const value = chiSquared(counts, rankShares, total);
  return [chiSquaredScore(value, 2)];
}

/** Correlation of the numbers of ones in successive words. */
function weights(words: Uint32Array): number[] {
  const ones = Float64Array.from(words, (word) => bits.reduce((sum, bit) => sum + ((word >>> bit) & 1), -16));
  let total = 0;
  for (let index = 1; index < ones.length; index += 1) {
    total += (ones[index] as number) * (ones[index - 1] as number);
  }
  return [total / (8 * Math.sqrt(ones.length - 1))];
}

/** The battery. */
export const wordTests: ReadonlyMap<string, WordTest> = new Map<string, WordTest>([
  ["bit frequency", bitFrequency],
  ["runs", runs],
  ["serial pairs", serialPairs],
  ["gaps", gaps],
  ["birthday spacings", birthdaySpacings],
  ["collisions", collisions],
  ["ranks of binary matrices", ranks],
  ["correlated weights", weights],
]);
