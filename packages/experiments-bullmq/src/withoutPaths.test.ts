import { describe, expect, it } from "vitest";
import { withoutPaths } from "./withoutPaths.ts";

describe("withoutPaths", () => {
  it.each([
    ['could not import "file:///home/ana/model.mjs": no', 'could not import "…": no'],
    [
      "Cannot find module '/home/ana b/x.mjs' imported from /srv/y.js",
      "Cannot find module '…' imported from …",
    ],
    ["ENOENT: no such file, open 'C:\\Users\\ana\\x.csv'", "ENOENT: no such file, open '…'"],
    ["at D:/data/x.py, line 3", "at …, line 3"],
    ["\\\\server\\share\\x is not there", "… is not there"],
    ["(/srv/y.js)", "(…)"],
    ["redis://ana:secret@10.0.0.1:6379 refused", "… refused"],
  ])("hides where things lie: %s", (text, expected) => {
    expect(withoutPaths(text)).toBe(expected);
  });

  it.each(["Shard 3 failed 3 times: Program: ended by code 7.", "12 runs/s, a / b, 1/2 and </b>"])(
    "leaves the rest: %s",
    (text) => {
      expect(withoutPaths(text)).toBe(text);
    },
  );
});
