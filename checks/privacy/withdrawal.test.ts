import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { main } from "../../apps/cli/src/main.ts";
import { fakeTerminal } from "../../apps/cli/src/terminal/fakeTerminal.ts";
import { readReviewCsv } from "../../packages/evidence/src/privacy/review/readReviewCsv.ts";
import { writeReviewCsv } from "../../packages/evidence/src/privacy/review/writeReviewCsv.ts";
import { filesUnder } from "./filesUnder.ts";
import { plantedCase } from "./plantedCase.ts";
import { plantedSecrets } from "./plantedSecrets.ts";
import { secretsIn } from "./secretsIn.ts";

const secrets = plantedSecrets();
const people = ["Chinese name", "Latin name"].flatMap((kind) =>
  secrets.filter((secret) => secret.kind === kind).slice(3, 5),
);

describe("people who withdraw from a case full of secrets", () => {
  let place = "";
  const inside = (...path: string[]) => join(place, ...path);
  const share = async () => {
    const terminal = fakeTerminal();
    const argv = [
      "--key",
      inside("key"),
      "--out",
      inside("shared"),
      "--review",
      inside("review.csv"),
      "--mapping",
      inside("who.csv"),
    ];
    const code = await main(["pseudonymise", inside("case"), ...argv], terminal);
    return { code, ...terminal.written };
  };
  const left = (said: string) =>
    secretsIn(people, [
      Buffer.from(said),
      readFileSync(inside("review.csv")),
      readFileSync(inside("who.csv")),
      ...filesUnder(inside("shared")),
    ]);
  const keepAll = () => {
    const { rows } = readReviewCsv(readFileSync(inside("review.csv")));
    writeFileSync(
      inside("review.csv"),
      writeReviewCsv(rows.map((row) => ({ ...row, decision: "keep" as const }))),
    );
  };

  beforeAll(async () => {
    place = mkdtempSync(join(tmpdir(), "withdrawal-"));
    for (const [path, content] of plantedCase(secrets)) {
      mkdirSync(dirname(inside("case", path)), { recursive: true });
      writeFileSync(inside("case", path), content);
    }
    writeFileSync(inside("key"), "0123456789abcdef".repeat(4), { mode: 0o600 });
    await share();
    keepAll();
    await share();
  }, 180_000);
  afterAll(() => rmSync(place, { recursive: true, force: true }));

  it("are everywhere before, since every text and name was released", () => {
    expect(left("")).toHaveLength(people.length);
  });

  it("are gone from every file after one run, in every encoding, and from what the command says of it", async () => {
    writeFileSync(
      inside("case/evidence/consent.csv"),
      `person,scope,date\n${people.map(({ text }) => `"${text}",withdrawn,2021\n`).join("")}`,
    );
    const { code, out, err } = await share();
    expect(code).toBe(0);
    expect(out).toMatch(/Withdrawn: 4 people; removed [1-9]\d* actors, [1-9]\d* ties/);
    expect(left(out + err).map(({ kind }) => kind)).toEqual([]);
    expect(readFileSync(inside("shared/README.md"), "utf8")).toContain("Withdrawn: 4.");
    expect(readFileSync(inside("shared/actors.csv"), "utf8").split("\n").length).toBeGreaterThan(400);
  }, 180_000);
});
