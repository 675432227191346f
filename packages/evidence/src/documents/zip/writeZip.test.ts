import fc from "fast-check";
import { describe, expect, it } from "vitest";
import archives from "../../../fixtures/archives.json" with { type: "json" };
import { readZip } from "./readZip.ts";
import { writeZip } from "./writeZip.ts";

const content = (text: string) => new TextEncoder().encode(text);

describe("writeZip", () => {
  it("comes back as it was, in its order", () => {
    const name = fc.stringMatching(/^[a-z0-9社_]{1,8}(\/[a-z]{1,4}){0,2}$/u);
    const entry = fc.record({
      name,
      content: fc.uint8Array({ maxLength: 200 }),
      stored: fc.boolean(),
    });
    const entries = fc.uniqueArray(entry, { selector: (one) => one.name, maxLength: 8 });
    fc.assert(
      fc.property(entries, (given) => {
        const archive = readZip(writeZip(given));
        const found = archive.entries.map((one) => ({ name: one.name, content: archive.read(one.name) }));
        expect(found).toEqual(given.map((one) => ({ name: one.name, content: one.content })));
      }),
    );
  });

  it("keeps numbers and names of object members in the order given", () => {
    const names = ["10", "2", "__proto__", "constructor", "1"];
    const { entries } = readZip(writeZip(names.map((name) => ({ name, content: content(name) }))));
    expect(entries.map(({ name }) => name)).toEqual(names);
  });

  it("gives the bytes that Python's zipfile reads, the same every time", () => {
    const { base64 } = archives.written;
    const bytes = writeZip([
      { name: "mimetype", content: content("text/plain"), stored: true },
      { name: "文本/访谈.txt", content: content("社区".repeat(40)) },
      { name: "empty", content: content("") },
    ]);
    expect(btoa(String.fromCharCode(...bytes))).toBe(base64);
  });

  it.each(["../a", "/a", "C:a", "a\\b", "", "a\0", "\ud800"])("refuses the name %j", (name) => {
    expect(() =>
      writeZip([
        { name: "a", content: content("") },
        { name, content: content("") },
      ]),
    ).toThrow(expect.objectContaining({ code: "invalid-file", path: [2] }));
  });

  it("refuses a name twice, one that is too long, and too many entries", () => {
    const entry = (name: string) => ({ name, content: content("") });
    const invalid = expect.objectContaining({ code: "invalid-file", path: [2] });
    expect(() => writeZip([entry("a"), entry("a")])).toThrow(invalid);
    const tooMuch = (path: number[]) => expect.objectContaining({ code: "limit-exceeded", path });
    expect(() => writeZip([entry("a".repeat(65_536))])).toThrow(tooMuch([1]));
    const many = Array.from({ length: 65_535 }, (_, index) => entry(String(index)));
    expect(() => writeZip(many)).toThrow(tooMuch([]));
  });
});
