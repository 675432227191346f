import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { makeFolder } from "./makeFolder.ts";

describe("makeFolder", () => {
  const root = mkdtempSync(join(tmpdir(), "commonweal-folder-"));
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  it("makes what is missing and takes what is there, at once and again", async () => {
    const folder = join(root, "a/b/c");
    await Promise.all([makeFolder(folder), makeFolder(join(root, "a/b/d"))]);
    await makeFolder(folder);
    expect(statSync(folder).isDirectory()).toBe(true);
  });

  it("fails where a file stands in the way", async () => {
    writeFileSync(join(root, "file"), "");
    await expect(makeFolder(join(root, "file"))).rejects.toMatchObject({ code: "EEXIST" });
    await expect(makeFolder(join(root, "file/below"))).rejects.toMatchObject({ code: "ENOTDIR" });
  });

  it.skipIf(!existsSync("/proc/self"))("fails at once where no folder can be made", async () => {
    await expect(makeFolder("/proc/commonweal/out")).rejects.toMatchObject({ code: "ENOENT" });
  });
});
