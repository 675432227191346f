import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, it, vi } from "vitest";
import { flushFolder } from "./flushFolder.ts";
import { writeDurably } from "./writeDurably.ts";

const disk = vi.hoisted(() => ({ failing: "", code: "", opened: [] as unknown[] }));

vi.mock("node:fs/promises", async (importOriginal) => {
  const real = await importOriginal<typeof import("node:fs/promises")>();
  const step = (name: string) => {
    if (name === disk.failing) throw Object.assign(new Error(disk.code), { code: disk.code });
  };
  const open = async (...given: Parameters<typeof real.open>) => {
    disk.opened.push(given[1]);
    const isFolder = given[1] === "r";
    if (isFolder) step("open");
    const handle = await real.open(...given);
    return {
      writeFile: (content: string) => handle.writeFile(content),
      sync: async () => {
        if (isFolder) step("sync");
        await handle.sync();
      },
      close: () => handle.close(),
    };
  };
  return { ...real, open };
});

const folder = mkdtempSync(join(tmpdir(), "commonweal-flush-"));
const file = join(folder, "manifest.json");
beforeEach(() => Object.assign(disk, { failing: "", code: "", opened: [] }));
afterAll(() => rmSync(folder, { recursive: true }));

describe("flushFolder", () => {
  it.each(
    ["EACCES", "EINVAL", "EISDIR", "ENOTSUP", "EPERM"].flatMap((code) => [
      { code, failing: "open" },
      { code, failing: "sync" },
    ]),
  )("takes $code at $failing for a system that flushes no folders", async (fault) => {
    Object.assign(disk, fault);
    await writeDurably(file, fault.code);
    expect(readFileSync(file, "utf8")).toBe(fault.code);
    expect(readdirSync(folder)).toEqual(["manifest.json"]);
  });

  it("passes on what else the disk says", async () => {
    Object.assign(disk, { code: "EIO", failing: "sync" });
    await expect(flushFolder(folder)).rejects.toMatchObject({ code: "EIO" });
  });
});

describe("writeDurably", () => {
  it("writes to a file that was not there, and replaces the old one by it", async () => {
    writeFileSync(file, "old");
    await writeDurably(file, "new");
    expect(disk.opened).toEqual(["wx", "r"]);
    expect(readFileSync(file, "utf8")).toBe("new");
  });
});
