import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { removeStale } from "./removeStale.ts";

describe("removeStale", () => {
  let out = "";
  const put = (path: string, text = "") => writeFileSync(join(out, path), text);
  const manifest = (paths: readonly string[]) =>
    put("run.json", JSON.stringify({ schema: "commonweal-run/1", outputs: paths.map((path) => ({ path })) }));

  beforeEach(() => {
    out = mkdtempSync(join(tmpdir(), "commonweal-stale-"));
    mkdirSync(join(out, "figures"));
  });
  afterEach(() => rmSync(out, { recursive: true, force: true }));

  it("removes what the manifest lists and this run does not write, and nothing else", async () => {
    for (const path of ["figures/old.svg", "figures/kept.svg", "figures/mine.svg", "notes.md"]) put(path);
    manifest(["figures/old.svg", "figures/kept.svg", "notes.md"]);
    await removeStale(out, new Set(["figures/kept.svg"]));
    expect(existsSync(join(out, "figures/old.svg"))).toBe(false);
    for (const path of ["figures/kept.svg", "figures/mine.svg", "notes.md"]) {
      expect(existsSync(join(out, path))).toBe(true);
    }
  });

  it.each(["../outside.svg", "figures/../../outside.svg", "/etc/outside", "figures/.hidden"])(
    "does not follow the path %s of a manifest",
    async (path) => {
      put("outside.svg");
      put("figures/.hidden");
      manifest([path]);
      await removeStale(join(out, "figures", ".."), new Set());
      expect(existsSync(join(out, "outside.svg"))).toBe(true);
      expect(existsSync(join(out, "figures/.hidden"))).toBe(true);
    },
  );

  it.each(["", "{", "[]", JSON.stringify({ schema: "other", outputs: [] })])(
    "passes over the manifest %j",
    async (text) => {
      put("figures/old.svg");
      put("run.json", text);
      await removeStale(out, new Set());
      expect(existsSync(join(out, "figures/old.svg"))).toBe(true);
    },
  );
});
