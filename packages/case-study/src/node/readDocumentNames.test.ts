import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { inTemporaryFolder } from "./inTemporaryFolder.ts";
import { readDocumentNames } from "./readDocumentNames.ts";

const guid = "3f2504e0-4f89-11d3-9a0c-000000000001";
const project = `<Project name="Wards" origin="Test" xmlns="urn:QDA-XML:project:1.0"><Users><User guid="${guid}" name="Lin Wei"/></Users></Project>`;
const codebook = `<CodeBook origin="Test" xmlns="urn:QDA-XML:codebook:1.0"><Codes/></CodeBook>`;

describe("readDocumentNames", () => {
  it("reads transcripts and projects, and counts as unread what it takes no names from", async () => {
    await inTemporaryFolder(async (place) => {
      const folder = join(place, "evidence", "documents");
      await mkdir(join(folder, "deep"), { recursive: true });
      for (const [file, text] of [
        ["talk.txt", "Li Si: We met at the gate.\nWang Wu: At six.\nLi Si: Yes.\n"],
        ["deep/wards.qde", project],
        ["codes.qdc", codebook],
        ["crawl.warc", "WARC/1.0\r\n"],
        ["posts.jsonl", '{"author":"Zhao Liu"}\n'],
        ["posts.json", '[{"author":"Zhao Liu"}]'],
      ] as const)
        await writeFile(join(folder, file), text);
      const { names, read, unread } = await readDocumentNames(place);
      expect(names.toSorted()).toEqual(["Li Si", "Lin Wei", "Wang Wu"]);
      expect([read, unread]).toEqual([2, 4]);
    });
  });

  it("finds nothing where no documents are", async () => {
    await inTemporaryFolder(async (place) => {
      expect(await readDocumentNames(place)).toEqual({ names: [], read: 0, unread: 0 });
    });
  });
});
