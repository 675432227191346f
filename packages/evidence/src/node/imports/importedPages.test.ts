import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { importedPages } from "./importedPages.ts";
import { importPages } from "./importPages.ts";

const home = mkdtempSync(join(tmpdir(), "imported-"));
afterAll(() => rmSync(home, { recursive: true }));
const all = async (path: string) => {
  const pages = [];
  for await (const page of importedPages(path)) pages.push(page);
  return pages;
};

describe("importedPages", () => {
  it("gives every document of an import again, of the folder or of a shard", async () => {
    const [from, out] = [join(home, "from"), join(home, "out")];
    mkdirSync(from);
    for (let number = 0; number < 251; number += 1)
      writeFileSync(join(from, `${number}.txt`), `Number ${number}.`);
    await importPages({ paths: [from], out });
    const pages = await all(out);
    expect(pages.length).toBe(251);
    expect(pages[250]).toMatchObject({ id: "p000251", outcome: "kept", document: { text: "Number 99." } });
    expect((await all(join(out, "pages-00001.jsonl"))).map(({ id }) => id)).toEqual(["p000251"]);
  });

  it.each([
    ["a folder that is none", null, []],
    ["a line that is no JSON", "{}\nsecret\n", [0, 2]],
    ["a line of another shape", '{}\n{"id":"p1","secret":1}\n', [0, 2]],
  ])("refuses %s, and tells nothing of it", async (_, content, path) => {
    const folder = mkdtempSync(join(home, "bad-"));
    if (content !== null) writeFileSync(join(folder, "pages-00000.jsonl"), content);
    const failure = await all(folder).catch((error: unknown) => error);
    expect(failure).toMatchObject({ name: "EvidenceError", code: "invalid-file", path });
    expect(String(failure)).not.toMatch(/secret/);
  });
});
