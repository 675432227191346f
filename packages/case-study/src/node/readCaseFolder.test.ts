import { mkdir, open, rename, rm, symlink, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { CaseStudyError } from "../errors.ts";
import { readCase } from "../folder/readCase.ts";
import { placesOf } from "../testing/brokenCase.ts";
import { changedCase } from "../testing/caseChanges.ts";
import { inTemporaryFolder } from "./inTemporaryFolder.ts";
import { newCaseFolder } from "./newCaseFolder.ts";
import { readCaseFolder } from "./readCaseFolder.ts";

const megabyte = 1024 * 1024;

const inNewCase = (run: (folder: string) => Promise<void>): Promise<void> =>
  inTemporaryFolder(async (parent) => {
    const folder = join(parent, "case");
    await newCaseFolder(folder);
    await run(folder);
  });

async function refusal(folder: string): Promise<CaseStudyError> {
  const error = await readCaseFolder(folder).then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toMatchObject({ name: "CaseStudyError", code: "invalid-case" });
  return error as CaseStudyError;
}

/** Writes an actors table whose second row has a cell of 200 MB, piece by piece. */
async function writeLongCell(file: string): Promise<void> {
  const handle = await open(file, "w");
  try {
    await handle.write("id,label_en,label_zh,sector,level,kind\n");
    await handle.write("street-office,Street office,街道办事处,state,street,office\nowners,");
    const piece = Buffer.alloc(megabyte, "x");
    for (let count = 0; count < 200; count += 1) await handle.write(piece);
    await handle.write(",业委会,society,neighbourhood,committee\n");
  } finally {
    await handle.close();
  }
}

describe("readCaseFolder", () => {
  it("reads what readCase reads, and passes over files whose name begins with a dot", () =>
    inNewCase(async (folder) => {
      await writeFile(join(folder, ".hidden"), "x");
      await writeFile(join(folder, "evidence", ".hidden"), "x");
      expect(await readCaseFolder(folder)).toEqual({ ...readCase(changedCase()), files: expect.anything() });
      expect((await readCaseFolder(folder)).files.map(({ path }) => path)).toEqual(
        [...changedCase().keys()].sort(),
      );
    }));

  it("follows a symbolic link to the case folder itself", () =>
    inNewCase(async (folder) => {
      await symlink(folder, `${folder}-link`);
      expect((await readCaseFolder(`${folder}-link`)).definition.id).toBe("my-case");
    }));

  it("warns of files and folders that are no part of a case, and passes them over", () =>
    inNewCase(async (folder) => {
      await mkdir(join(folder, "photos"));
      await writeFile(join(folder, "evidence", "notes.txt"), "x");
      expect((await readCaseFolder(folder)).report.warnings).toEqual([
        "evidence/notes.txt: not part of a case folder; passed over.",
        "photos/: not part of a case folder; passed over.",
      ]);
    }));

  it("refuses a folder that does not exist", () =>
    inTemporaryFolder(async (parent) => {
      expect((await refusal(join(parent, "none"))).message).toBe(
        "Found nothing at the path given; expected a case folder.",
      );
    }));

  it("refuses a file in place of the folder, also behind a symbolic link", () =>
    inNewCase(async (folder) => {
      await symlink(join(folder, "case.yaml"), `${folder}-link`);
      for (const file of [join(folder, "case.yaml"), `${folder}-link`]) {
        expect((await refusal(file)).message).toBe("Found a file at the path given; expected a case folder.");
      }
    }));

  it("refuses an empty folder and names every missing file", () =>
    inTemporaryFolder(async (folder) => {
      expect((await refusal(folder)).issues.length).toBe(10);
    }));

  it("refuses a symbolic link in the folder, even to a valid file", () =>
    inNewCase(async (folder) => {
      await rename(join(folder, "ties.csv"), `${folder}-ties.csv`);
      await symlink(`${folder}-ties.csv`, join(folder, "ties.csv"));
      const { issues } = await refusal(folder);
      expect(issues).toEqual([
        { file: "ties.csv", line: null, column: null, message: "found a symbolic link; expected a file" },
      ]);
    }));

  it("refuses a symbolic link in place of the evidence", () =>
    inNewCase(async (folder) => {
      await rename(join(folder, "evidence"), `${folder}-evidence`);
      await symlink(`${folder}-evidence`, join(folder, "evidence"));
      expect(placesOf((await refusal(folder)).issues)).toEqual([["evidence", null, null]]);
    }));

  it("refuses a folder where a file is expected", () =>
    inNewCase(async (folder) => {
      await rm(join(folder, "model.yaml"));
      await mkdir(join(folder, "model.yaml"));
      expect((await refusal(folder)).message).toBe(
        "model.yaml: found something that is no file; expected a file of this name in the case folder",
      );
    }));

  it("refuses a file where the folder of the evidence is expected", () =>
    inNewCase(async (folder) => {
      await rm(join(folder, "evidence"), { recursive: true });
      await writeFile(join(folder, "evidence"), "x");
      expect((await refusal(folder)).issues.map(({ file }) => file)).toEqual([
        "evidence/sources.csv",
        "evidence/segments.csv",
        "evidence/codings.csv",
      ]);
    }));

  it("refuses a cell of 200 MB without reading it whole and names its line and column", () =>
    inNewCase(async (folder) => {
      await writeLongCell(join(folder, "actors.csv"));
      const before = process.memoryUsage().arrayBuffers;
      const { issues } = await refusal(folder);
      expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(50 * megabyte);
      expect(placesOf(issues)).toEqual([["actors.csv", 3, "label_en"]]);
      expect(issues[0]?.message).toMatch(/^found a cell of more than 1048576 bytes .*; expected at most/);
    }));

  it.each([{ file: "README.md" }, { file: "case.yaml" }, { file: "evidence/segments.csv" }])(
    "refuses a $file of 65 MB by its size",
    ({ file }) =>
      inNewCase(async (folder) => {
        await truncate(join(folder, file), 65 * megabyte);
        const { issues } = await refusal(folder);
        expect(issues).toEqual([
          { file, line: null, column: null, message: "found 68157440 bytes; expected at most 67108864" },
        ]);
      }),
  );
});
