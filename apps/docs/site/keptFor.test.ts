import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { keptFor } from "./keptFor.ts";

describe("keptFor", () => {
  let parent = "";
  beforeAll(() => {
    parent = mkdtempSync(join(tmpdir(), "kept-for-"));
  });
  afterAll(() => rmSync(parent, { recursive: true, force: true }));

  it("fills a folder once for a key, and anew for another", () => {
    const folder = join(parent, "in/kept");
    const names = (key: string, name: string) => {
      keptFor(folder, key, () => {
        mkdirSync(folder);
        writeFileSync(join(folder, name), "");
      });
      return readdirSync(folder);
    };
    expect(names("one", "first")).toEqual(["first"]);
    expect(names("one", "second")).toEqual(["first"]);
    expect(names("two", "third")).toEqual(["third"]);
  });

  it("keeps nothing where filling failed", () => {
    const folder = join(parent, "failed");
    const fail = () => {
      mkdirSync(folder);
      throw new Error("half");
    };
    expect(() => keptFor(folder, "key", fail)).toThrow("half");
    let filled = 0;
    keptFor(folder, "key", () => {
      filled += 1;
    });
    expect(filled).toBe(1);
  });
});
