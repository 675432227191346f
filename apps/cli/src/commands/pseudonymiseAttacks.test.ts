import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { describe, expect, it } from "vitest";
import { workplace } from "../testing/workplace.ts";

describe("commonweal pseudonymise, of documents", () => {
  const { inside, commonweal } = workplace();
  const share = (...more: string[]) =>
    commonweal("pseudonymise", inside("case"), "--key", inside("key"), "--out", inside("out"), ...more);
  const begin = async (documents: Readonly<Record<string, string>>, paraphrase: string) => {
    await commonweal("new", inside("case"));
    writeFileSync(inside("case/evidence/segments.csv"), `s9,report-2019,9,${paraphrase},2020\n`, {
      flag: "a",
    });
    mkdirSync(inside("case/evidence/documents/deep"), { recursive: true });
    for (const [name, text] of Object.entries(documents))
      writeFileSync(inside("case/evidence/documents", name), text);
  };
  const release = () => {
    const list = readFileSync(inside("review.csv"), "utf8");
    writeFileSync(
      inside("review.csv"),
      list.replaceAll(/^([^,]*),,(text,,evidence\/segments)/gm, "$1,keep,$2"),
    );
  };

  it.each([
    ["speakers of turns", "a.txt", "Ottilia: when?\nBram: at six.\nOttilia: good.\n"],
    ["voices of cues", "deep/a.vtt", "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ottilia>yes\n"],
    ["authors of posts", "a.csv", "author,text\nOttilia,come\n"],
    [
      "authors of pages",
      "a.html",
      '<html><head><meta name="author" content="Ottilia"><title>a</title></head><body><p>Some words of the page stand here.</p></body></html>',
    ],
    ["front matter", "a.md", "---\nauthor: Ottilia\n---\n\nText\n"],
  ])("replaces %s in the texts that it releases", async (_, name, text) => {
    await begin({ [name]: text }, "Then ottilia asked again.");
    const first = await share("--new-key", "--review", inside("review.csv"), "--json");
    expect(JSON.parse(first.out).documents).toMatchObject({ read: 1, unread: 0 });
    release();
    const { code, out } = await share("--review", inside("review.csv"));
    expect(code).toBe(0);
    expect(out).toMatch(/Documents: 1 read, \d speaker/);
    expect(readFileSync(inside("out/evidence/segments.csv"), "utf8")).toMatch(
      /Then P-[a-z]{12} asked again\./,
    );
  });

  it("says how many files it could not read, and follows no link", async () => {
    await begin({ "a.pdf": "%PDF-1.4", "b.txt": "A plain text of Ottilia." }, "Nothing.");
    symlinkSync(inside("case/evidence/documents/b.txt"), inside("case/evidence/documents/link.txt"));
    mkdirSync(inside("elsewhere"));
    writeFileSync(inside("elsewhere/c.txt"), "Ottilia: a\nBram: b\nOttilia: c\n");
    symlinkSync(inside("elsewhere"), inside("case/evidence/documents/folder"));
    const { code, out } = await share("--new-key");
    expect(code).toBe(0);
    expect(out).toMatch(/Documents: 1 read, 0 speakers/);
    expect(out).toMatch(/3 files in evidence\/documents could not be read/);
    expect(out).not.toMatch(/Ottilia|Bram|pdf|link/);
  });

  it("takes out who withdrew and stands in a document alone, and says that the name is known", async () => {
    await begin({ "a.txt": "Ottilia: when?\nBram: at six.\nOttilia: good.\n" }, "Told by Ottilia.");
    writeFileSync(inside("case/evidence/consent.csv"), "person,scope,date\nOttilia,withdrawn,\n");
    await share("--new-key", "--review", inside("review.csv"));
    release();
    const { out } = await share("--review", inside("review.csv"), "--mapping", inside("who.csv"));
    expect(out).toMatch(/Withdrawn: 1 person.*1 text that names them withheld/);
    expect(out).not.toMatch(/name nobody/);
    const files = ["out/evidence/segments.csv", "review.csv", "who.csv"].map((path) =>
      readFileSync(inside(path), "utf8"),
    );
    expect(files.join()).not.toMatch(/ottilia/i);
  });
});

describe("commonweal pseudonymise, used without care or with malice", () => {
  const { inside, put, commonweal } = workplace();
  const share = (...more: string[]) =>
    commonweal("pseudonymise", inside("case"), "--key", inside("key"), "--out", inside("out"), ...more);
  const add = (path: string, text: string) => writeFileSync(inside("case", path), text, { flag: "a" });

  it.each([
    ["a file of the case", "actors.csv"],
    ["a table of the evidence", "evidence/people.csv"],
    ["the README", "README.md"],
    ["a series", "series/more.csv"],
  ])("follows no link in the place of %s", async (_, path) => {
    await commonweal("new", inside("case"));
    writeFileSync(inside("secret"), "Ottilia Quillfeather");
    if (existsSync(inside("case", path))) writeFileSync(inside("case", path), "");
    rmSync(inside("case", path), { force: true });
    symlinkSync(inside("secret"), inside("case", path));
    const { code, out, err } = await share("--new-key");
    expect([code, out]).toEqual([1, ""]);
    expect(err).not.toMatch(/Ottilia|secret/);
    expect(existsSync(inside("out"))).toBe(false);
  });

  it.each([
    ["the list of texts in the place of the key", ["--review", "key"]],
    ["who is who in the place of the key", ["--mapping", "key"]],
    ["who is who in the place of the list", ["--review", "review.csv", "--mapping", "review.csv"]],
    ["who is who in the place of the key behind a link", ["--mapping", "link"]],
  ])("refuses %s, and leaves the key as it is", async (_, more) => {
    await commonweal("new", inside("case"));
    put("key", "0123456789abcdef".repeat(4));
    symlinkSync(inside("key"), inside("link"));
    const { code } = await share(...more.map((each, at) => (at % 2 === 0 ? each : inside(each))));
    expect(code).toBe(2);
    expect(readFileSync(inside("key"), "utf8")).toBe("0123456789abcdef".repeat(4));
    expect(existsSync(inside("out"))).toBe(false);
  });

  it.each([
    ["empty", ""],
    ["of white space", " \n".repeat(100)],
    ["of one letter", "a".repeat(64)],
  ])("refuses a key that is %s, and writes nothing", async (_, text) => {
    await commonweal("new", inside("case"));
    put("key", text);
    const { code, err } = await share("--review", inside("review.csv"));
    expect(code).toBe(1);
    expect(err).toContain("made by chance");
    expect(readdirSync(inside()).sort()).toEqual(["case", "key"]);
  });

  it("writes the list and who is who for their owner alone, over files that others could read", async () => {
    await commonweal("new", inside("case"));
    for (const file of ["review.csv", "who.csv"]) put(file, "");
    writeFileSync(inside("review.csv"), "key,decision,kind,confidence,file,row,column,start,length,text\n");
    await share("--new-key", "--review", inside("review.csv"), "--mapping", inside("who.csv"));
    for (const file of ["key", "review.csv", "who.csv"])
      expect([file, statSync(inside(file)).mode & 0o777]).toEqual([file, 0o600]);
  });

  it("replaces names of every make, each by the pseudonym of its own person", async () => {
    await commonweal("new", inside("case"));
    const names = [
      "李伟",
      "李伟明",
      "Ann",
      "Ann Lee",
      "a.*+(b|c)[d",
      "$&$1",
      "ＣＡＲＬ",
      "Zoë\u200BKim",
      "張國華",
    ];
    add("evidence/sources.csv", "i1,Talks,,2020,,interview,i1,\n");
    writeFileSync(
      inside("case/evidence/people.csv"),
      `person,name\n${names.map((name, at) => `p${at},"${name}"\n`).join("")}p99,丁\n`,
    );
    const text =
      "李偉 met 李伟明; Ann, ANN LEE and Anna; a.*+(b|c)[d and $&$1; carl; Zo\u0065\u0308Kim; 张国华。丁";
    add("evidence/segments.csv", `s9,i1,,"${text}",2020\n`);
    await share("--new-key", "--review", inside("review.csv"));
    const list = readFileSync(inside("review.csv"), "utf8");
    put("review.csv", list.replace(/^([^,]*),,(text,,evidence\/segments.csv,s9,paraphrase)/m, "$1,keep,$2"));
    expect((await share("--review", inside("review.csv"), "--mapping", inside("who.csv"))).code).toBe(0);
    const said = readFileSync(inside("out/evidence/segments.csv"), "utf8")
      .split("\n")
      .find((line) => line.includes(" met "));
    expect(said).toMatch(
      /(P-\w+) met (P-\w+); (P-\w+), (P-\w+) and Anna; (P-\w+) and (P-\w+); (P-\w+); (P-\w+); (P-\w+)。丁/,
    );
    expect(new Set(said?.match(/P-\w+/g)).size).toBe(names.length);
  });

  it("finds numbers in full width and with signs that nobody sees between the digits", async () => {
    await commonweal("new", inside("case"));
    add(
      "evidence/segments.csv",
      "s9,report-2019,9,call １３８１２３４５６７８ or 138\u200B1234\u20605678 now,2020\n",
    );
    await share("--new-key", "--review", inside("review.csv"));
    const list = readFileSync(inside("review.csv"), "utf8");
    put("review.csv", list.replace(/^([^,]*),,(text,,evidence\/segments.csv,s9,paraphrase)/m, "$1,keep,$2"));
    await share("--review", inside("review.csv"));
    expect(readFileSync(inside("out/evidence/segments.csv"), "utf8")).toContain(
      "call [phone] or [phone] now",
    );
  });

  it("takes 50,000 names", async () => {
    await commonweal("new", inside("case"));
    const rows = Array.from({ length: 50_000 }, (_, at) => `p${at},Name${at} Of${at}\n`).join("");
    writeFileSync(inside("case/evidence/people.csv"), `person,name\n${rows}`);
    expect(await share("--new-key")).toMatchObject({ code: 0, err: "" });
  });

  it("stops at the limit of findings, and goes on with a higher one", async () => {
    await commonweal("new", inside("case"));
    add("evidence/segments.csv", `s9,report-2019,9,${"13812345678 ".repeat(20)},2020\n`);
    const { code, err } = await share("--new-key", "--limit", "5");
    expect(code).toBe(1);
    expect(err).toMatch(/more than 5 findings/);
    expect(err).not.toContain("138");
    expect((await share("--limit", "1000")).code).toBe(0);
  });

  it("says which file to publish where actors can be told apart", async () => {
    await commonweal("new", inside("case"));
    add("actors.csv", Array.from({ length: 6 }, (_, at) => `x${at},X,X,society,street,,,,\n`).join(""));
    const { out } = await share("--new-key");
    expect(out).toMatch(/sector-ties\.csv: ties between sectors for .*, to publish alone/);
    expect(readFileSync(inside("out/sector-ties.csv"), "utf8")).toMatch(
      /^period,from,to,actors_from,actors_to,ties\n/,
    );
  });
});
