import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { writeAtomically } from "./writeAtomically.ts";

const disk = vi.hoisted(() => ({ calls: 0, failAt: 0, code: "", log: [] as string[] }));

vi.mock("node:fs/promises", async (importOriginal) => {
  const real = await importOriginal<typeof import("node:fs/promises")>();
  const step = (name: string) => {
    disk.calls += 1;
    disk.log.push(name);
    if (disk.calls === disk.failAt) throw Object.assign(new Error(disk.code), { code: disk.code });
  };
  const open = async (...given: Parameters<typeof real.open>) => {
    step(`open ${given[1]}`);
    const handle = await real.open(...given);
    return {
      writeFile: async (content: string | Uint8Array) => {
        if (disk.calls + 1 === disk.failAt) await handle.write("ha");
        step("write");
        await handle.writeFile(content);
      },
      sync: async () => {
        step("sync");
        await handle.sync();
      },
      close: () => handle.close(),
    };
  };
  const rename = async (from: string, to: string) => {
    step("rename");
    await real.rename(from, to);
  };
  return { ...real, open, rename };
});

describe("writeAtomically", () => {
  let folder = "";
  const inside = (...path: string[]) => join(folder, ...path);
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "atomically-"));
    Object.assign(disk, { calls: 0, failAt: 0, code: "", log: [] });
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it("writes text as UTF-8 and bytes as they are, in folders that it makes", async () => {
    await writeAtomically(inside("a", "b", "text.txt"), "社区");
    await writeAtomically(inside("bytes"), Uint8Array.of(0, 255));
    expect(readFileSync(inside("a", "b", "text.txt"), "utf8")).toBe("社区");
    expect([...readFileSync(inside("bytes"))]).toEqual([0, 255]);
    expect(readdirSync(folder).sort()).toEqual(["a", "bytes"]);
  });

  it("flushes the file before it has its name, and the folder after", async () => {
    await writeAtomically(inside("text.txt"), "text");
    expect(disk.log).toEqual(["open wx", "write", "sync", "rename", "open r", "sync"]);
  });

  it("puts new content in place of old, and of a link without what the link leads to", async () => {
    writeFileSync(inside("target"), "kept");
    symlinkSync(inside("target"), inside("text.txt"));
    await writeAtomically(inside("text.txt"), "a longer text");
    await writeAtomically(inside("text.txt"), "short");
    expect(readFileSync(inside("text.txt"), "utf8")).toBe("short");
    expect(readFileSync(inside("target"), "utf8")).toBe("kept");
    expect(readdirSync(folder).sort()).toEqual(["target", "text.txt"]);
  });

  it.skipIf(process.platform === "win32")(
    "lets nobody but the owner read what is for the owner",
    async () => {
      writeFileSync(inside("secret"), "old", { mode: 0o644 });
      await writeAtomically(inside("secret"), "new", { mode: 0o600 });
      expect(statSync(inside("secret")).mode & 0o777).toBe(0o600);
    },
  );

  it("takes a name as long as a file system does, and many writers of one file at once", async () => {
    const file = inside(`${"n".repeat(251)}.txt`);
    const texts = Array.from({ length: 20 }, (_, at) => `${at}`.repeat(10_000));
    await Promise.all(texts.map((text) => writeAtomically(file, text)));
    expect(texts).toContain(readFileSync(file, "utf8"));
    expect(readdirSync(folder)).toHaveLength(1);
  });

  it.each(["ENOSPC", "EACCES", "EIO", "EDQUOT"])(
    "leaves the old bytes or the new ones and nothing else, whichever step ends in %s",
    async (code) => {
      for (let failAt = 1; failAt <= 7; failAt += 1) {
        writeFileSync(inside("text.txt"), "old");
        Object.assign(disk, { calls: 0, failAt, code });
        const outcome = await writeAtomically(inside("text.txt"), "new").then(
          () => "written",
          (error: NodeJS.ErrnoException) => error.code,
        );
        const isPassed = failAt === 7 || (failAt > 4 && code === "EACCES");
        expect([failAt, outcome]).toEqual([failAt, isPassed ? "written" : code]);
        expect([failAt, readFileSync(inside("text.txt"), "utf8")]).toEqual([
          failAt,
          failAt <= 4 ? "old" : "new",
        ]);
        expect(readdirSync(folder)).toEqual(["text.txt"]);
      }
    },
  );

  it("leaves nothing behind where a folder, or a file in place of the folder, stands in the way", async () => {
    mkdirSync(inside("text.txt"));
    writeFileSync(inside("text.txt", "inside"), "mine");
    await expect(writeAtomically(inside("text.txt"), "text")).rejects.toThrow();
    await expect(writeAtomically(inside("text.txt", "inside", "more"), "text")).rejects.toThrow();
    expect(readdirSync(folder, { recursive: true }).sort()).toEqual(["text.txt", join("text.txt", "inside")]);
  });

  it("leaves the old content where the new is no text", async () => {
    writeFileSync(inside("text.txt"), "old");
    const unwritable = Symbol("no text") as unknown as string;
    await expect(writeAtomically(inside("text.txt"), unwritable)).rejects.toThrow(TypeError);
    expect(readdirSync(folder)).toEqual(["text.txt"]);
    expect(readFileSync(inside("text.txt"), "utf8")).toBe("old");
  });
});
