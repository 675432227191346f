import { pseudonymKey } from "@commonweal/evidence";
import { describe, expect, it } from "vitest";
import { readCase } from "../folder/readCase.ts";
import { appended, changedCase } from "../testing/caseChanges.ts";
import { networkAnonymity } from "./networkAnonymity.ts";
import { pseudonymiseCase } from "./pseudonymiseCase.ts";
import { sectorTiesFile } from "./sectorTiesFile.ts";

const crowd = (sector: string, count: number) =>
  appended(
    "actors.csv",
    Array.from({ length: count }, (_, at) => `${sector}-${at},,,${sector},street,,,,\n`).join(""),
  );
const tie = (id: string, from: string, to: string) =>
  appended("ties.csv", `${id},${from},${to},directs,during,1,present,low,s1,\n`);
const folder = readCase(
  changedCase(
    crowd("society", 6),
    crowd("state", 6),
    tie("u1", "state-0", "society-0"),
    tie("u2", "state-1", "society-0"),
  ),
);

describe("sectorTiesFile", () => {
  it("counts ties between sectors where actors can be told apart, sectors that are too small together", () => {
    const { written, withheld, files } = sectorTiesFile(folder, networkAnonymity(folder, 5), 5);
    expect([written, withheld]).toEqual([["before", "during"], []]);
    const [[path, text]] = files as [readonly [string, string]];
    expect(path).toBe("sector-ties.csv");
    const rows = text
      .trim()
      .split("\n")
      .map((line) => line.split(","));
    expect(rows[0]).toEqual(["period", "from", "to", "actors_from", "actors_to", "ties"]);
    expect(rows.slice(1).every(([, , , from, to]) => Number(from) >= 5 && Number(to) >= 5)).toBe(true);
    const network = folder.ties.filter(({ period, from, to }) => period === "during" && from !== to);
    const told = rows.filter(([period]) => period === "during").map(([, , , , , ties]) => Number(ties));
    expect(told.reduce((sum, each) => sum + each, 0)).toBe(network.length);
  });

  it("writes nothing where all hide among k, and nothing of periods with fewer actors than k", () => {
    expect(sectorTiesFile(folder, networkAnonymity(folder, 1), 1).files).toEqual([]);
    const small = readCase(changedCase());
    expect(sectorTiesFile(small, networkAnonymity(small, 50), 50)).toEqual({
      written: [],
      withheld: ["before", "during"],
      files: [],
    });
  });

  it("is part of a copy, which says what it is for and is a case without a warning of it", async () => {
    const key = await pseudonymKey(new TextEncoder().encode("an example and no key, 0123456789abcdef"));
    const { files, report } = await pseudonymiseCase(folder, { key });
    expect(report.sectorTies.written).toHaveLength(2);
    expect(files.get("sector-ties.csv")).toContain("society");
    expect(files.get("README.md")).toContain("`sector-ties.csv`");
    const copy = readCase(new Map([...files].map(([path, text]) => [path, new TextEncoder().encode(text)])));
    expect(copy.report.warnings.join()).not.toContain("sector-ties");
  });
});
