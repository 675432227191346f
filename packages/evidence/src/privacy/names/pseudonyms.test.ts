import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalisedName } from "./normalisedName.ts";
import { pseudonymKey } from "./pseudonymKey.ts";
import { pseudonyms } from "./pseudonyms.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const key = (seed: number) => pseudonymKey(bytes(`${seed} an example and no key 0123456789abcdef`));

describe("pseudonyms", () => {
  it("are the first half-bytes of HMAC-SHA-256, as OpenSSL 3.0.19 has it", async () => {
    // printf 'P\0\345\274\240\344\270\211' | openssl dgst -sha256 -mac HMAC -macopt key:'1 an example and no key 0123456789abcdef'
    const digest = "8e72b06a45cdc2362a3860d26142d074924209852d854e0a1afe28d50a758cea";
    const letters = "bcdfghjklmnpqrst";
    const expected = Array.from(digest.slice(0, 64), (digit) => letters[Number.parseInt(digit, 16)]).join("");
    const given = await pseudonyms(["张三"], await key(1), { length: 64 });
    expect(given.get("张三")).toBe(`P-${expected}`);
  });

  it("depend on key, prefix and text, and on nothing else", async () => {
    const [one, other] = [await key(1), await key(2)];
    const names = ["张三", "李四", "__proto__", "constructor", ""];
    const first = await pseudonyms(names, one);
    expect(await pseudonyms(names.toReversed(), one)).toEqual(first);
    expect([...first.keys()]).toEqual(names);
    expect(new Set(first.values()).size).toBe(names.length);
    const all = [first, await pseudonyms(names, other), await pseudonyms(names, one, { prefix: "S" })];
    const letters = all.flatMap((given) => [...given.values()].map((pseudonym) => pseudonym.slice(2)));
    expect(new Set(letters).size).toBe(3 * names.length);
  });

  it("hold no vowel and no digit, so no name or number by chance", async () => {
    const names = Array.from({ length: 2000 }, (_, at) => `name ${at}`);
    const given = [...(await pseudonyms(names, await key(3))).values()];
    expect(given.filter((pseudonym) => !/^P-[b-df-hj-np-t]{12}$/.test(pseudonym))).toEqual([]);
  });

  it("are refused where two would be one", async () => {
    const names = Array.from({ length: 600 }, (_, at) => `name ${at}`);
    const short = pseudonyms(names, await key(1), { length: 4 });
    await expect(short).rejects.toMatchObject({ code: "pseudonym-collision", path: ["length"] });
    await expect(short).rejects.not.toMatchObject({ message: expect.stringContaining("name") });
  });

  it("give 100,000 names and no more than that", async () => {
    const names = Array.from({ length: 100_000 }, (_, at) => `张${at}`);
    const given = await pseudonyms(names, await key(1));
    expect(new Set(given.values()).size).toBe(100_000);
  });

  it("do not fall to an attacker who knows all names and the method, unless the key is known", async () => {
    const names = Array.from({ length: 500 }, (_, at) =>
      normalisedName(`李${String.fromCharCode(0x4e00 + at)}`),
    );
    const published = new Set((await pseudonyms(names, await key(7))).values());
    expect(published.size).toBe(new Set(names).size);
    const guessed = async (attempt: CryptoKey) =>
      [...(await pseudonyms(names, attempt)).values()].filter((pseudonym) => published.has(pseudonym)).length;
    const tries = [1, 2, 3, 8, 77].map(async (seed) => guessed(await key(seed)));
    expect(await Promise.all(tries)).toEqual([0, 0, 0, 0, 0]);
    expect(await guessed(await key(7))).toBe(published.size);
    // Without a key the method is a plain hash, which the same dictionary opens.
    const plain = await Promise.all(
      names.map(async (name) => new Uint8Array(await crypto.subtle.digest("SHA-256", bytes(`P\0${name}`)))),
    );
    const letters = "bcdfghjklmnpqrst";
    const hashed = plain.map((hash) =>
      [...hash.slice(0, 6)].map((byte) => `${letters[byte >> 4]}${letters[byte & 15]}`).join(""),
    );
    expect(hashed.filter((hash) => published.has(`P-${hash}`))).toEqual([]);
  });

  it("are one for all spellings of a name", async () => {
    const given = await pseudonyms(["張 三", "张三先生", "张三"].map(normalisedName), await key(1));
    expect(given.size).toBe(1);
  });
});

describe("pseudonymKey", () => {
  it.each([
    [
      "short",
      "0123456789abcdef0123456789abcde",
      "Found a key of 31 bytes; expected at least 32, made by chance.",
    ],
    ["padded with white space", `${"0123456789".repeat(3)}\n \t\r\n`, "30 bytes"],
    [
      "one letter over and over",
      "a".repeat(64),
      "Found a key of 1 bytes that differ; expected at least 8, made by chance.",
    ],
    ["empty", "", "0 bytes"],
  ])("refuses a key that is %s", async (_, text, message) => {
    await expect(pseudonymKey(bytes(text))).rejects.toMatchObject({
      code: "weak-key",
      message: expect.stringContaining(message),
    });
  });

  it("does not count white space at the end", async () => {
    const secret = "0123456789abcdef0123456789abcdef";
    const [bare, ended] = [await pseudonymKey(bytes(secret)), await pseudonymKey(bytes(`${secret}\r\n`))];
    expect(await pseudonyms(["a"], ended)).toEqual(await pseudonyms(["a"], bare));
  });

  it("takes any 32 bytes that differ enough", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.integer({ min: 33, max: 255 }), { minLength: 32 }),
        async (values) => {
          const made = await pseudonymKey(Uint8Array.from(values));
          expect(made.extractable).toBe(false);
        },
      ),
      { numRuns: 20 },
    );
  });
});
