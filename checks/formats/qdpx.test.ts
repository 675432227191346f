import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeQdc, writeQdpx } from "@commonweal/evidence";
import { describe, expect, it } from "vitest";
import { readZip } from "../../packages/evidence/src/documents/zip/readZip.ts";
import { randomProject } from "../../packages/evidence/src/testing/randomProject.ts";
import { findProgram } from "../findProgram.ts";

/** A folder with the standard's Project.xsd and Codebook.xsd, which are not ours to hand on. */
const schemas = process.env.REFI_QDA_XSD;
const xmllint = findProgram("XMLLINT", ["xmllint"]);

describe.skipIf(!schemas || !xmllint)(
  "what is written, by the standard's schemas (REFI_QDA_XSD, xmllint)",
  () => {
    it("is valid in 100 random projects and their codebooks", () => {
      const folder = mkdtempSync(join(tmpdir(), "commonweal-"));
      const files = { Project: [] as string[], Codebook: [] as string[] };
      for (let seed = 0; seed < 100; seed += 1) {
        const project = randomProject(seed);
        files.Project.push(join(folder, `${seed}.qde`));
        files.Codebook.push(join(folder, `${seed}.qdc`));
        const { bytes } = writeQdpx(project, seed % 2 === 0 ? {} : { modified: "2020-01-23T10:00:00Z" });
        writeFileSync(join(folder, `${seed}.qde`), readZip(bytes).read("project.qde") ?? "");
        writeFileSync(join(folder, `${seed}.qdc`), writeQdc(project.codes).text);
      }
      for (const [name, paths] of Object.entries(files)) {
        const schema = join(schemas ?? "", `${name}.xsd`);
        const { status, stderr } = spawnSync(xmllint ?? "", ["--noout", "--schema", schema, ...paths], {
          encoding: "utf8",
        });
        expect(stderr.split("\n").filter((line) => !line.endsWith(" validates") && line !== "")).toEqual([]);
        expect(status).toBe(0);
      }
      rmSync(folder, { recursive: true });
    });
  },
);
