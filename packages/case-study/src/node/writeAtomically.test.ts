import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { inTemporaryFolder } from "./inTemporaryFolder.ts";
import { writeAtomically } from "./writeAtomically.ts";

describe("writeAtomically", () => {
  it("writes text as UTF-8 and bytes as they are, in folders that it makes", () =>
    inTemporaryFolder(async (folder) => {
      await writeAtomically(join(folder, "a", "b", "text.txt"), "社区");
      await writeAtomically(join(folder, "bytes"), Uint8Array.of(0, 255));
      expect(await readFile(join(folder, "a", "b", "text.txt"), "utf8")).toBe("社区");
      expect([...(await readFile(join(folder, "bytes")))]).toEqual([0, 255]);
      expect((await readdir(folder)).sort()).toEqual(["a", "bytes"]);
    }));

  it("puts new content in place of old", () =>
    inTemporaryFolder(async (folder) => {
      const file = join(folder, "text.txt");
      await writeAtomically(file, "a longer text");
      await writeAtomically(file, "short");
      expect(await readFile(file, "utf8")).toBe("short");
      expect(await readdir(folder)).toEqual(["text.txt"]);
    }));

  it("leaves nothing behind where a folder stands in the way", () =>
    inTemporaryFolder(async (folder) => {
      await mkdir(join(folder, "text.txt"));
      await writeFile(join(folder, "text.txt", "inside"), "mine");
      await expect(writeAtomically(join(folder, "text.txt"), "text")).rejects.toThrow();
      expect((await readdir(folder, { recursive: true })).sort()).toEqual([
        "text.txt",
        join("text.txt", "inside"),
      ]);
    }));

  it("leaves the old content where the new cannot be written", () =>
    inTemporaryFolder(async (folder) => {
      const file = join(folder, "text.txt");
      await writeFile(file, "old");
      const unwritable = Symbol("no text") as unknown as string;
      await expect(writeAtomically(file, unwritable)).rejects.toThrow(TypeError);
      expect(await readFile(file, "utf8")).toBe("old");
      expect(await readdir(folder)).toEqual(["text.txt"]);
    }));

  it("leaves nothing behind where a file stands in place of the folder", () =>
    inTemporaryFolder(async (folder) => {
      await writeFile(join(folder, "a"), "mine");
      await expect(writeAtomically(join(folder, "a", "text.txt"), "text")).rejects.toThrow();
      expect(await readdir(folder)).toEqual(["a"]);
    }));
});
