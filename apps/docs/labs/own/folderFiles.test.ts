import { writeZip } from "@commonweal/evidence";
import { describe, expect, it } from "vitest";
import { folderFiles } from "./folderFiles.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const file = (path: string) => ({ path, bytes: bytes(path) });
const namesOf = (...paths: string[]) => [...folderFiles(paths.map(file)).keys()];

describe("folderFiles", () => {
  it("leaves off the folders around case.yaml and what lies beside them", () => {
    expect(namesOf("my/case.yaml", "my/evidence/sources.csv", "other.txt")).toEqual([
      "case.yaml",
      "evidence/sources.csv",
    ]);
  });

  it("takes the case nearest the top", () => {
    expect(namesOf("a/b/case.yaml", "a/case.yaml", "a/ties.csv")).toEqual([
      "b/case.yaml",
      "case.yaml",
      "ties.csv",
    ]);
  });

  it("passes over hidden files", () => {
    expect(namesOf("case.yaml", ".DS_Store", "__MACOSX/case.yaml", "evidence/.git/x")).toEqual(["case.yaml"]);
  });

  it("unpacks an archive", () => {
    const archive = writeZip([
      { name: "my/case.yaml", content: bytes("id: x") },
      { name: "my/ties.csv", content: bytes("id") },
    ]);
    const files = folderFiles([{ path: "my.zip", bytes: archive }]);
    expect([...files].map(([name, content]) => [name, new TextDecoder().decode(content)])).toEqual([
      ["case.yaml", "id: x"],
      ["ties.csv", "id"],
    ]);
  });

  it("refuses an archive that is cut off", () => {
    const archive = writeZip([{ name: "case.yaml", content: bytes("id: x") }]);
    const cut = { path: "my.zip", bytes: archive.subarray(0, archive.length - 9) };
    expect(() => folderFiles([cut])).toThrow(expect.objectContaining({ code: "invalid-file" }));
  });
});
