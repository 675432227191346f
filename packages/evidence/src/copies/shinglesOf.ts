/** Characters and words in a row that make one shingle. */
const length = 4;
const units =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}](?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{M}\p{N}])*/gu;

/**
 * The stretches of four units that a text has, as distinct 32-bit hashes in rising order.
 *
 * A unit is a character of Chinese or kana, or else a word; case, width and punctuation do not count. A text of fewer than
 * four units is one shingle, one without any none. O(n log n) in characters.
 */
export function shinglesOf(text: string): Uint32Array {
  const hashes: number[] = [];
  for (const [unit] of text.normalize("NFKC").toLowerCase().matchAll(units)) hashes.push(hashOf(unit));
  const count = hashes.length === 0 ? 0 : Math.max(1, hashes.length - length + 1);
  const shingles = new Uint32Array(count);
  for (let start = 0; start < count; start += 1) {
    let hash = 0;
    for (let at = start; at < Math.min(start + length, hashes.length); at += 1) {
      hash = mixed(Math.imul(hash, 31) + (hashes[at] as number));
    }
    shingles[start] = hash;
  }
  shingles.sort();
  return shingles.filter((hash, index) => index === 0 || hash !== shingles[index - 1]);
}

/** FNV-1a over the UTF-16 units. */
function hashOf(unit: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < unit.length; index += 1) {
    hash = Math.imul(hash ^ unit.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}

/** The finalizer of MurmurHash3: every bit of the input moves every bit of the outcome. */
function mixed(word: number): number {
  let hash = word;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
