import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { newCase } from "../folder/newCase.ts";
import { inTemporaryFolder } from "./inTemporaryFolder.ts";
import { newCaseFolder } from "./newCaseFolder.ts";
import { readCaseFolder } from "./readCaseFolder.ts";

const refused = {
  code: "invalid-target",
  message: expect.stringMatching(/^Found files .*; expected an empty/),
};

describe("newCaseFolder", () => {
  it("writes the files of a new case, which read back without a warning", () =>
    inTemporaryFolder(async (parent) => {
      const folder = join(parent, "deep", "case");
      const paths = await newCaseFolder(folder);
      expect(paths).toEqual([...newCase().keys()]);
      for (const [path, text] of newCase()) {
        expect(await readFile(join(folder, path), "utf8")).toBe(text);
      }
      expect((await readCaseFolder(folder)).report).toEqual({
        kept: 24,
        merged: 0,
        dropped: 0,
        warnings: [],
      });
    }));

  it("leaves nothing else behind", () =>
    inTemporaryFolder(async (folder) => {
      await newCaseFolder(folder);
      const entries = await readdir(folder, { recursive: true });
      expect(entries.sort()).toEqual([...newCase().keys(), "evidence", "series"].sort());
    }));

  it("takes an empty folder", () =>
    inTemporaryFolder(async (folder) => {
      await mkdir(join(folder, "case"));
      expect((await newCaseFolder(join(folder, "case"))).length).toBe(11);
    }));

  it.each([
    { what: "any file", name: "notes.txt" },
    { what: "a hidden file", name: ".gitignore" },
  ])("refuses a folder that holds $what, and leaves it as it is", ({ name }) =>
    inTemporaryFolder(async (folder) => {
      await writeFile(join(folder, name), "mine");
      await expect(newCaseFolder(folder)).rejects.toMatchObject(refused);
      expect(await readdir(folder)).toEqual([name]);
    }),
  );

  it("refuses a file, and leaves it as it is", () =>
    inTemporaryFolder(async (folder) => {
      const file = join(folder, "case");
      await writeFile(file, "mine");
      await expect(newCaseFolder(file)).rejects.toMatchObject(refused);
      expect(await readFile(file, "utf8")).toBe("mine");
    }));
});
