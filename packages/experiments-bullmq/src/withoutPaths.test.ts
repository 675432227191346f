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
    ['could not read "/home/o\'brien/data.csv"', 'could not read "…"'],
    ["no such file, open '/home/o'brien b/data.csv', code 2", "no such file, open '…', code 2"],
    ['no "file:///home/o\'brien/m.mjs"', 'no "…"'],
    ["at /home/o'brien/m.mjs", "at …"],
    ["in </srv/y.js>", "in <…"],
    ["cut at '/home/ana b/x", "cut at '…"],
  ])("hides where things lie: %s", (text, expected) => {
    expect(withoutPaths(text)).toBe(expected);
  });

  it.each([
    ["connect ECONNREFUSED 10.0.0.5:5432", "connect ECONNREFUSED …"],
    ["connect ECONNREFUSED ::1:5432", "connect ECONNREFUSED …"],
    ["connect EHOSTUNREACH fe80::a00:27ff:fe4e:66a1:54321 - Local", "connect EHOSTUNREACH … - Local"],
    ["at 2001:db8:0:0:0:0:0:1, port 5432", "at …, port 5432"],
    ["[::1]:5432 refused", "[…]:5432 refused"],
    ["server at 10.0.0.5.", "server at …."],
    ["getaddrinfo ENOTFOUND db.clinic.internal", "getaddrinfo ENOTFOUND …"],
    ["getaddrinfo EAI_AGAIN db", "getaddrinfo EAI_AGAIN …"],
    ["no answer of ana@db.clinic.internal:5432", "no answer of ana@…"],
    ["no answer of localhost:6379, db:5432", "no answer of …, …"],
  ])("hides what runs where: %s", (text, expected) => {
    expect(withoutPaths(text)).toBe(expected);
  });

  it.each(["a.", "a-", "a:", "/", "::", "'", "1.", "\\\\", "a://"])(
    "takes time that grows with the text: %s",
    (part) => {
      const timeOf = (times: number) => {
        const start = performance.now();
        withoutPaths(part.repeat(times));
        return performance.now() - start;
      };
      timeOf(1000);
      expect(timeOf(100_000)).toBeLessThan(1000);
    },
  );

  it.each([
    "Shard 3 failed 3 times: Program: ended by code 7.",
    "12 runs/s, a / b, 1/2 and </b>",
    "At 12:30:45 stats::lm found 3:4.",
  ])("leaves the rest: %s", (text) => {
    expect(withoutPaths(text)).toBe(text);
  });
});
