import { deflateSync } from "fflate";
import { describe, expect, it } from "vitest";
import archives from "../../../fixtures/archives.json" with { type: "json" };
import { EvidenceError } from "../../errors.ts";
import { type CraftedEnd, type CraftedEntry, craftedZip } from "../../testing/craftedZip.ts";
import { readZip } from "./readZip.ts";

const encoder = new TextEncoder();
const decoder = new TextDecoder();
const bytesOf = (base64: string) => Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
const zeros = (length: number) => new Uint8Array(length);
const text = (content: string) => encoder.encode(content);

type Case = readonly [what: string, entries: readonly CraftedEntry[], end?: CraftedEnd];

const kept: readonly Case[] = [
  ["no entry at all", []],
  ["one packed entry", [{}]],
  ["a stored entry", [{ packed: text("hello"), both: { method: 0 } }]],
  ["an empty entry", [{ content: zeros(0) }]],
  ["sizes that follow the data", [{ both: { flags: 8 }, header: { crc: 0, size: 0, packedSize: 0 } }]],
  ["a comment", [{}], { comment: text("made by hand") }],
  ["bytes between the entries and the directory", [{}], { before: zeros(16) }],
  ["a name of an object's member", [{ name: "__proto__" }, { name: "constructor" }]],
  ["a name in GBK", [{ name: Uint8Array.of(0xc9, 0xe7) }]],
  ["names that differ in case alone", [{ name: "A.txt" }, { name: "a.txt" }]],
  ["a folder", [{ name: "word/", content: zeros(0), both: { attributes: 0x41ed0010 } }]],
  ["a megabyte of zeros in a thousand bytes", [{ content: zeros(1024 * 1024) }]],
];

const refused: readonly (readonly [code: string, ...Case])[] = [
  ["invalid-file", "a name that leaves its folder", [{ name: "../a" }]],
  ["invalid-file", "a name that leaves it further down", [{ name: "word/../../a" }]],
  ["invalid-file", "a name from the root", [{ name: "/etc/passwd" }]],
  ["invalid-file", "a name with a drive", [{ name: "C:a" }]],
  ["invalid-file", "a name with a backslash", [{ name: "..\\a" }]],
  ["invalid-file", "a name with NUL", [{ name: "a\0.txt" }]],
  ["invalid-file", "an empty name", [{ name: "" }]],
  ["invalid-file", "a name twice", [{}, {}]],
  [
    "invalid-file",
    "a name declared UTF-8 that is not",
    [{ name: Uint8Array.of(0xc9), both: { flags: 0x800 } }],
  ],
  ["unsupported", "a link", [{ both: { attributes: 0xa1ff0000 } }]],
  ["unsupported", "a device", [{ both: { attributes: 0x21ff0000 } }]],
  ["unsupported", "encryption", [{ both: { flags: 1 } }]],
  ["unsupported", "strong encryption", [{ both: { flags: 0x40 } }]],
  ["unsupported", "a masked directory", [{ both: { flags: 0x2000 } }]],
  ["unsupported", "packing by LZMA", [{ both: { method: 14 } }]],
  ["unsupported", "a size in the zip64 form", [{ both: { size: 0xffffffff } }]],
  ["unsupported", "a place in the zip64 form", [{ record: { offset: 0xffffffff } }]],
  ["unsupported", "a count in the zip64 form", [{}], { count: 0xffff }],
  ["unsupported", "an archive in two parts", [{}], { disk: 1 }],
  ["invalid-file", "fewer entries than counted", [{}], { count: 2 }],
  ["invalid-file", "more entries than counted", [{ name: "a" }, { name: "b" }], { count: 1 }],
  ["invalid-file", "bytes more in the directory", [{}], { inDirectory: zeros(3) }],
  ["invalid-file", "bytes after the end", [{}], { after: text("x") }],
  ["invalid-file", "a comment cut short", [{}], { commentLength: 5 }],
  ["invalid-file", "an archive inside the comment", [{}], { comment: craftedZip([]) }],
  ["invalid-file", "a directory elsewhere", [{}], { start: 0 }],
  ["invalid-file", "a directory beyond the file", [{}], { start: 0x7fffffff }],
  ["invalid-file", "no header at the place", [{ record: { offset: 3 } }]],
  ["invalid-file", "a place beyond the entries", [{ record: { offset: 0x7fffffff } }]],
  ["invalid-file", "a broken signature of a header", [{ header: { signature: 1 } }]],
  ["invalid-file", "a broken signature of a record", [{ record: { signature: 1 } }]],
  [
    "invalid-file",
    "two entries of the same bytes",
    [{ name: "a" }, { name: "b", record: { offset: 0, name: "a" } }],
  ],
  ["invalid-file", "data that reach into the next", [{ name: "a", both: { packedSize: 20 } }, { name: "b" }]],
  ["invalid-file", "data that reach into the directory", [{ both: { packedSize: 20 } }]],
  ["invalid-file", "another name in the header", [{ header: { name: "b.txt" } }]],
  ["invalid-file", "another size in the header", [{ header: { size: 6 } }]],
  ["invalid-file", "another checksum in the header", [{ header: { crc: 6 } }]],
  ["invalid-file", "another method in the header", [{ header: { method: 0 } }]],
  ["invalid-file", "another flag in the header", [{ header: { flags: 2 } }]],
  ["limit-exceeded", "a gigabyte of declared zeros", [{ both: { size: 1024 ** 3 } }]],
  ["limit-exceeded", "two megabytes in two thousand bytes", [{ content: zeros(2 * 1024 * 1024) }]],
];

const refusedWhenRead: readonly (readonly [code: string, ...Case])[] = [
  ["invalid-file", "a wrong checksum", [{ both: { crc: 1 } }]],
  ["invalid-file", "a size that is too small", [{ both: { size: 4 } }]],
  ["invalid-file", "a size that is too large", [{ both: { size: 6 } }]],
  ["invalid-file", "a stored size that differs", [{ packed: text("hello"), both: { method: 0, size: 4 } }]],
  ["invalid-file", "nothing packed", [{ packed: zeros(0) }]],
  ["invalid-file", "packed data cut short", [{ packed: deflateSync(text("hello")).slice(0, -2) }]],
  ["invalid-file", "packed data that are none", [{ packed: Uint8Array.of(7, 7, 7, 7) }]],
  ["invalid-file", "a bomb that says it is small", [{ packed: deflateSync(zeros(9_000_000)) }]],
  [
    "invalid-file",
    "packed data after their end",
    [{ packed: Uint8Array.from([...deflateSync(text("hell")), ...zeros(400_000)]) }],
  ],
  [
    "limit-exceeded",
    "one entry of a high ratio among others",
    [
      { name: "a", content: zeros(2 * 1024 * 1024) },
      {
        name: "b",
        packed: Uint8Array.from({ length: 30_000 }, (_, at) => (at * 7919) % 251),
        both: { method: 0, size: 30_000 },
      },
    ],
  ],
];

const filled = ([what, entries, end = {}]: Case) => [what, entries, end] as const;
/** As text, for typed arrays of a megabyte are slow to compare. */
const shown = (bytes: Uint8Array | null) => bytes && new TextDecoder("latin1").decode(bytes);

function errorOf(act: () => unknown): EvidenceError {
  try {
    act();
  } catch (error) {
    if (error instanceof EvidenceError) return error;
    throw error;
  }
  throw new Error("nothing was thrown");
}

describe("readZip", () => {
  it.each(kept.map(filled))("reads %s", (_, entries, end) => {
    const archive = readZip(craftedZip(entries, end));
    const contents = archive.entries.map(({ name }) => shown(archive.read(name)));
    expect(contents).toEqual(entries.map(({ content = text("hello") }) => shown(content)));
  });

  it.each(refused.map(([code, ...rest]) => [code, ...filled(rest)] as const))(
    "refuses with %s %s",
    (code, _, entries, end) => {
      const error = errorOf(() => readZip(craftedZip(entries, end)));
      expect(error).toMatchObject({ code });
      expect(error.message).toMatch(/ound .+; expected .+\.$/);
      expect(error.message).not.toMatch(/passwd|a\.txt/);
    },
  );

  it.each(refusedWhenRead.map(([code, ...rest]) => [code, ...filled(rest)] as const))(
    "refuses with %s, when read, %s",
    (code, _, entries, end) => {
      const archive = readZip(craftedZip(entries, end));
      expect(errorOf(() => archive.read(archive.entries[0]?.name ?? ""))).toMatchObject({ code, path: [1] });
    },
  );

  it("refuses what is not an archive, or is cut anywhere", () => {
    const whole = craftedZip([{}]);
    for (const bytes of [
      zeros(0),
      text("PK"),
      zeros(100),
      ...Array.from(whole, (_, at) => whole.slice(0, at)),
    ]) {
      expect(errorOf(() => readZip(bytes)).code).toBe("invalid-file");
    }
  });

  it("counts entries and bytes before it looks at them", () => {
    const archive = craftedZip([{ name: "a" }, { name: "b" }]);
    const withLimits = (limits: object) => errorOf(() => readZip(archive, { limits })).message;
    expect(withLimits({ entries: 1 })).toBe("Found 2 entries; expected at most 1, or a higher limit.");
    expect(withLimits({ unzippedSize: 9 })).toBe(
      "Found 10 bytes when unpacked; expected at most 9, or a higher limit.",
    );
    expect(withLimits({ inputSize: 9 })).toBe(
      `Found ${archive.length} bytes; expected at most 9, or a higher limit.`,
    );
  });

  it("takes higher limits", () => {
    const content = zeros(2 * 1024 * 1024);
    const archive = readZip(craftedZip([{ content }]), { limits: { ratio: 2000 } });
    expect(shown(archive.read("a.txt"))).toBe(shown(content));
  });

  it("knows no entry that the archive has not", () => {
    const archive = readZip(craftedZip([{}]));
    expect([archive.read("b.txt"), archive.read("__proto__"), archive.read("")]).toEqual([null, null, null]);
  });

  it("reads a view into a larger buffer", () => {
    const bytes = craftedZip([{}]);
    const around = new Uint8Array(bytes.length + 20);
    around.set(bytes, 10);
    const archive = readZip(around.subarray(10, 10 + bytes.length));
    expect(decoder.decode(archive.read("a.txt") ?? zeros(0))).toBe("hello");
  });

  it.each(archives.files)("reads what $tool writes", ({ base64, contents }) => {
    const archive = readZip(bytesOf(base64));
    const found = archive.entries.map(({ name }) => [name, decoder.decode(archive.read(name) ?? zeros(0))]);
    expect(found).toEqual(contents);
  });
});
