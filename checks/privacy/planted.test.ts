import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
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
const kindsOf = (found: readonly { readonly kind: string }[]) => found.map(({ kind }) => kind);

describe("the search for secrets", () => {
  const [secret] = secrets.filter(({ kind }) => kind === "Latin name");
  const text = secret?.text ?? "";

  it("plants 520 secrets, no two alike", () => {
    expect(new Set(secrets.map(({ text }) => text)).size).toBe(520);
  });

  it.each([
    ["plainly", Buffer.from(`x${text}y`)],
    ["in small letters", Buffer.from(text.toLowerCase())],
    ["in UTF-16, either way round", Buffer.from(text, "utf16le").swap16()],
    ["in Base64, at any place in a group", Buffer.from(Buffer.from(`ab${text}cd`).toString("base64"))],
    ["in hexadecimal digits", Buffer.from(Buffer.from(text).toString("hex"))],
    ["percent-encoded", Buffer.from(encodeURIComponent(text))],
    ["backwards", Buffer.from([...text].reverse().join(""))],
    [
      "in full width",
      Buffer.from(
        [...text].map((c) => (c === " " ? c : String.fromCharCode(c.charCodeAt(0) + 0xfee0))).join(""),
      ),
    ],
  ])("finds one %s", (_, bytes) => {
    expect(secretsIn(secrets, [bytes])).toEqual([secret]);
  });

  it("finds a Chinese name in GB18030, in entities and in escapes of JSON", () => {
    // 张: GB18030 D5 C5; 三: C8 FD.
    const some = [{ kind: "Chinese name", text: "张三" }];
    for (const bytes of [
      Buffer.from([0xd5, 0xc5, 0xc8, 0xfd]),
      Buffer.from("&#24352;&#19977;"),
      Buffer.from("\\u5f20\\u4e09"),
    ]) {
      expect(secretsIn(some, [bytes])).toEqual(some);
    }
  });
});

describe("a pseudonymised copy of a case full of secrets", () => {
  let place = "";
  const inside = (...path: string[]) => join(place, ...path);
  const run = async (...argv: string[]) => {
    const terminal = fakeTerminal();
    const code = await main(argv, terminal);
    return { code, ...terminal.written };
  };
  const share = (out: string, ...more: string[]) =>
    run("pseudonymise", inside("case"), "--key", inside("key"), "--out", inside(out), ...more);

  beforeAll(async () => {
    place = mkdtempSync(join(tmpdir(), "planted-"));
    for (const [path, content] of plantedCase(secrets)) {
      mkdirSync(dirname(inside("case", path)), { recursive: true });
      writeFileSync(inside("case", path), content);
    }
  });
  afterAll(() => rmSync(place, { recursive: true, force: true }));

  it("begins with all of them in the case", () => {
    expect(secretsIn(secrets, filesUnder(inside("case")))).toHaveLength(520);
  });

  it("holds none of them, in no encoding, nor do its messages, its report or the network made of it", async () => {
    const shared = await share("shared", "--new-key", "--review", inside("review.csv"));
    expect(shared).toMatchObject({ code: 0, err: "" });
    expect(kindsOf(secretsIn(secrets, [Buffer.from(shared.out), ...filesUnder(inside("shared"))]))).toEqual(
      [],
    );
    const again = await share("json", "--json");
    expect(kindsOf(secretsIn(secrets, [Buffer.from(again.out + again.err)]))).toEqual([]);
    const study = await run(
      "run",
      inside("shared"),
      "--out",
      inside("study"),
      "--sets",
      "16",
      "--draws",
      "5",
      "--workers",
      "1",
    );
    expect(study.code).toBe(0);
    expect(
      kindsOf(secretsIn(secrets, [Buffer.from(study.out + study.err), ...filesUnder(inside("study"))])),
    ).toEqual([]);
    for (const file of ["key", "review.csv"]) expect(statSync(inside(file)).mode & 0o777).toBe(0o600);
  }, 180_000);

  it("holds none that a list names or a form shows when all texts are released, and those that none does only where they were", async () => {
    const { rows } = readReviewCsv(readFileSync(inside("review.csv")));
    const alone = secrets.filter(({ kind }) => kind === "given name");
    const isRead = (text: string) => !alone.some((secret) => text.includes(secret.text));
    const isLabel = (column: string) => /^(?:label_|publisher)/.test(column);
    const released = (wanted: (row: (typeof rows)[number]) => boolean) =>
      writeFileSync(
        inside("review.csv"),
        writeReviewCsv(
          rows.map((row) => ({ ...row, decision: row.kind === "text" && wanted(row) ? "keep" : "" })),
        ),
      );
    // A cell that is a name and is kept publishes the name: so says the rule, so the reader keeps sentences only.
    const isSentence = ({ file, text, column }: (typeof rows)[number]) =>
      file === "evidence/segments.csv" && column === "paraphrase" && text.length > 0 && !isLabel(column);
    released((row) => isSentence(row) && isRead(row.text));
    const careful = await share("careful", "--review", inside("review.csv"));
    expect(careful.code).toBe(0);
    expect(
      readFileSync(inside("careful/evidence/segments.csv"), "utf8").match(/ met /g)?.length,
    ).toBeGreaterThan(400);
    expect(kindsOf(secretsIn(secrets, [Buffer.from(careful.out), ...filesUnder(inside("careful"))]))).toEqual(
      [],
    );

    released(isSentence);
    await share("careless", "--review", inside("review.csv"));
    const left = kindsOf(secretsIn(secrets, filesUnder(inside("careless"))));
    expect(new Set(left)).toEqual(new Set(["given name"]));
    expect(left).toHaveLength(alone.length);
  }, 180_000);
});
