import { mkdir, readdir, readFile, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { inTemporaryFolder } from "./inTemporaryFolder.ts";
import { writeSharedFolder } from "./writeSharedFolder.ts";

const files = new Map([
  ["a.csv", "1\n"],
  ["evidence/b.csv", "2\n"],
]);
const treeOf = async (folder: string) => (await readdir(folder, { recursive: true })).sort();

describe("writeSharedFolder", () => {
  it("writes where nothing is, where an empty folder is, and over what it wrote, leaving nothing else behind", async () => {
    await inTemporaryFolder(async (place) => {
      const out = join(place, "deep", "out");
      await writeSharedFolder(out, files);
      await writeSharedFolder(out, new Map([["c.csv", "3\n"]]));
      expect(await treeOf(place)).toEqual([
        "deep",
        "deep/out",
        "deep/out/.commonweal-shared.json",
        "deep/out/c.csv",
      ]);
      await mkdir(join(place, "empty"));
      await writeSharedFolder(join(place, "empty"), files);
      expect(await readFile(join(place, "empty", "evidence", "b.csv"), "utf8")).toBe("2\n");
    });
  });

  it.each([
    ["a file of somebody else", async (out: string) => writeFile(join(out, "thesis.docx"), "")],
    [
      "a file put into a copy",
      async (out: string) => {
        await writeSharedFolder(out, files);
        await writeFile(join(out, "evidence", "thesis.docx"), "");
      },
    ],
    [
      "a link put in the place of a file",
      async (out: string) => {
        await writeFile(
          join(out, ".commonweal-shared.json"),
          `{"schema":"commonweal-shared/1","files":["a.csv"]}`,
        );
        await symlink("/etc/hostname", join(out, "a.csv"));
      },
    ],
    [
      "a mark that lists nothing",
      async (out: string) => writeFile(join(out, ".commonweal-shared.json"), "[]"),
    ],
  ])("refuses a folder with %s, and leaves it as it is", async (_, fill) => {
    await inTemporaryFolder(async (place) => {
      const out = join(place, "out");
      await mkdir(out);
      await fill(out);
      const before = await treeOf(place);
      await expect(writeSharedFolder(out, files)).rejects.toMatchObject({ code: "invalid-target" });
      await expect(writeSharedFolder(out, files)).rejects.not.toMatchObject({
        message: expect.stringContaining("thesis"),
      });
      expect(await treeOf(place)).toEqual(before);
    });
  });

  it("takes away an earlier copy that a killed call left aside, and nothing else of that name", async () => {
    await inTemporaryFolder(async (place) => {
      await writeSharedFolder(join(place, ".out.former"), new Map([["old.csv", "withdrawn\n"]]));
      await writeSharedFolder(join(place, "out"), files);
      expect(await readdir(place)).toEqual(["out"]);
      await mkdir(join(place, ".out.former"));
      await writeFile(join(place, ".out.former", "thesis.docx"), "");
      await expect(writeSharedFolder(join(place, "out"), files)).rejects.toMatchObject({
        code: "invalid-target",
      });
      expect(await treeOf(join(place, ".out.former"))).toEqual(["thesis.docx"]);
    });
  });

  it("takes away what a killed call left half-written", async () => {
    await inTemporaryFolder(async (place) => {
      await mkdir(join(place, ".out.partial"));
      await writeFile(join(place, ".out.partial", "a.csv"), "withdrawn\n");
      await writeSharedFolder(join(place, "out"), files);
      expect(await readdir(place)).toEqual(["out"]);
    });
  });

  it("writes where a link leads, and leaves nothing of the earlier copy there", async () => {
    await inTemporaryFolder(async (place) => {
      await mkdir(join(place, "real"));
      await symlink(join(place, "real"), join(place, "link"));
      await writeSharedFolder(join(place, "link"), files);
      await writeSharedFolder(join(place, "link"), new Map([["c.csv", "3\n"]]));
      expect(await readdir(place)).toEqual(["link", "real"]);
      expect(await treeOf(join(place, "real"))).toEqual([".commonweal-shared.json", "c.csv"]);
    });
  });

  it("refuses the place of a file", async () => {
    await inTemporaryFolder(async (place) => {
      await writeFile(join(place, "out"), "");
      await expect(writeSharedFolder(join(place, "out"), files)).rejects.toMatchObject({
        code: "invalid-target",
      });
    });
  });

  it("leaves the earlier copy and nothing half-written where writing fails", async () => {
    await inTemporaryFolder(async (place) => {
      const out = join(place, "out");
      await writeSharedFolder(out, files);
      const broken = new Map([...files, ["a.csv/impossible", ""]]);
      await expect(writeSharedFolder(out, broken)).rejects.toThrow();
      expect(await readdir(place)).toEqual(["out"]);
      expect(await readFile(join(out, "a.csv"), "utf8")).toBe("1\n");
    });
  });
});
