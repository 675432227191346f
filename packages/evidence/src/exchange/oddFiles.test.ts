import { describe, expect, it } from "vitest";
import { writeZip } from "../documents/zip/writeZip.ts";
import { codedTexts } from "../testing/codedTexts.ts";
import {
  code,
  coding,
  empty,
  g,
  path,
  plain,
  project,
  root,
  selection,
  source,
  wide,
} from "../testing/qdeParts.ts";
import { qdpxOf } from "../testing/qdpxOf.ts";
import { readQdpx } from "./readQdpx.ts";

describe("odd files, kept", () => {
  const help = [["Help", "", "abc", ""]];
  it.each<[string, string | Uint8Array, readonly (readonly string[])[], Readonly<Record<string, number>>]>([
    ["a plain project", plain, help, {}],
    ["a byte order mark before the XML", `\uFEFF${plain}`, help, {}],
    ["UTF-16 little end", wide(plain, true), help, {}],
    ["UTF-16 big end", wide(plain, false), help, {}],
    ["UTF-16 without a mark", wide(plain, true, false), help, {}],
    ["UTF-16 in an archive", qdpxOf(wide(plain, true)), help, {}],
    ["GB 18030, declared", gb(), [["社", "", "abc", ""]], {}],
    ["no vocabulary", plain.replace(/ xmlns="[^"]*"/, ""), help, {}],
    ["another vocabulary", plain.replace("urn:QDA-XML:project:1.0", "http://example.org"), help, {}],
    ["a later version", plain.replace("project:1.0", "project:2.0"), help, {}],
    ["comments and instructions", plain.replace("<Sources>", "<!-- x --><?y z?><Sources>"), help, {}],
    [
      "elements that nobody knows",
      root(`<Ward><Street/></Ward>${code()}<Sources>${source(selection(0, 3))}</Sources>`),
      help,
      { other: 1 },
    ],
    ["sections in another order", root(`<Sources>${source(selection(0, 3))}</Sources>${code()}`), help, {}],
    [
      "a source without text",
      project(`<TextSource guid="${g(2)}">${selection(0, 3)}</TextSource>`),
      [],
      { "source whose text is not in the archive": 1, "coding of such a source": 1 },
    ],
    [
      "a missing file",
      qdpxOf(project(empty(path, selection(0, 3)))),
      [],
      { "source whose text is not in the archive": 1, "coding of such a source": 1 },
    ],
    [
      "a file that is no UTF-8",
      qdpxOf(project(empty(path, selection(0, 3))), [[`sources/${g(2)}.txt`, Uint8Array.of(0xc9, 0xe7)]]),
      [],
      { "source whose text is not UTF-8": 1, "coding of such a source": 1 },
    ],
    [
      "a file in UTF-16",
      qdpxOf(project(empty(path, selection(0, 3))), [[`sources/${g(2)}.txt`, wide("abc", true)]]),
      help,
      {},
    ],
    [
      "a path up out of the archive",
      qdpxOf(project(empty(' plainTextPath="internal://../../etc/passwd"', selection(0, 3))), [
        ["sources/passwd", "abc"],
      ]),
      help,
      {},
    ],
    [
      "a path with a backslash",
      qdpxOf(project(empty(' plainTextPath="internal://sources\\a.txt"', selection(0, 3))), [
        ["sources/a.txt", "abc"],
      ]),
      help,
      {},
    ],
    [
      "a text without a path, under its GUID",
      qdpxOf(project(empty("", selection(0, 3))), [[`Sources/${g(2)}.txt`, "abc"]]),
      help,
      {},
    ],
    [
      "two files that claim one source",
      qdpxOf(project(empty(path, selection(0, 3))), [
        [`Sources/${g(2)}.txt`, "xyz"],
        [`sources/${g(2)}.txt`, "abc"],
      ]),
      help,
      {},
    ],
    [
      "two files that claim one source, the other way round",
      qdpxOf(project(empty(path, selection(0, 3))), [
        [`sources/${g(2)}.txt`, "abc"],
        [`other/${g(2)}.txt`, "xyz"],
      ]),
      help,
      {},
    ],
    [
      "a text both in a file and in the XML",
      qdpxOf(project(source(selection(0, 3), "xyz", path)), [[`sources/${g(2)}.txt`, "abc"]]),
      help,
      { "second text of one source": 1 },
    ],
    ["a file missing, its text in the XML", qdpxOf(project(source(selection(0, 3), "abc", path))), help, {}],
    ["project.qde in a folder", qdpxAt("export/project.qde"), help, {}],
    ["project.qde under another name", qdpxAt("Wards.QDE"), help, {}],
    [
      "a colour that is none",
      project(source(selection(0, 3)), code().replace('name="Help"', 'name="Help" color="255,0,0"')),
      help,
      {},
    ],
    [
      "a code without a name",
      project(source(selection(0, 3)), code().replace(' name="Help"', "")),
      [["", "", "abc", ""]],
      {},
    ],
    [
      "a code below a coding",
      project(source(selection(0, 3, `${coding()}<Code guid="${g(8)}"/>`))),
      help,
      { other: 1 },
    ],
    [
      "a user without a GUID",
      root(`<Users><User name="x"/></Users>${code()}<Sources>${source(selection(0, 3))}</Sources>`),
      help,
      {},
    ],
    [
      "a user who is not among the users",
      project(source(selection(0, 3, coding(g(1), ` creatingUser="${g(7)}"`)))),
      help,
      {},
    ],
    [
      "a user twice",
      root(
        `<Users>${`<User guid="${g(7)}" name="Lin"/>`.repeat(2)}</Users>${code()}<Sources>${source(selection(0, 3, coding(g(1), ` creatingUser="${g(7)}"`)))}</Sources>`,
      ),
      [["Help", "Lin", "abc", ""]],
      {},
    ],
    ["__proto__ as user, code and source", hostileIds("__proto__"), [["Help", "Lin", "abc", ""]], {}],
    ["constructor as user, code and source", hostileIds("constructor"), [["Help", "Lin", "abc", ""]], {}],
    [
      "attributes named __proto__",
      plain.replace("<PlainTextSelection", '<PlainTextSelection __proto__="1" constructor="2"'),
      help,
      {},
    ],
    [
      "markup in a memo",
      project(source(selection(0, 3, `<Description>&lt;b&gt;]]&gt;</Description>${coding()}`))),
      [["Help", "", "abc", "<b>]]>"]],
      {},
    ],
    [
      "a memo in CDATA",
      project(source(selection(0, 3, `<Description><![CDATA[a<b]]></Description>${coding()}`))),
      [["Help", "", "abc", "a<b"]],
      {},
    ],
    [
      "a memo of a million characters",
      project(source(selection(0, 3, `<Description>${"m".repeat(1_000_000)}</Description>${coding()}`))),
      [["Help", "", "abc", "m".repeat(1_000_000)]],
      {},
    ],
    [
      "a note that refers to a note",
      root(
        `${code()}<Sources>${source(selection(0, 3, `${coding()}<NoteRef targetGUID="${g(5)}"/>`))}</Sources><Notes><Note guid="${g(5)}"><PlainTextContent>why</PlainTextContent><NoteRef targetGUID="${g(5)}"/></Note></Notes>`,
      ),
      [["Help", "", "abc", "why"]],
      {},
    ],
    [
      "a note that is nowhere",
      project(source(selection(0, 3, `${coding()}<NoteRef targetGUID="${g(5)}"/>`))),
      help,
      {},
    ],
    [
      "codings inside a note",
      root(
        `${code()}<Sources>${source(selection(0, 3))}</Sources><Notes><Note guid="${g(5)}"><PlainTextSelection startPosition="0" endPosition="1">${coding()}</PlainTextSelection></Note></Notes>`,
      ),
      help,
      { other: 1, note: 1 },
    ],
    ["a text of line ends only", project(source(selection(0, 2), "\n\n\n")), [["Help", "", "\n\n", ""]], {}],
    ["a text of marks", project(source(selection(0, 1), "\uFEFF\uFEFFa")), [["Help", "", "\uFEFF", ""]], {}],
    ["half a character by number", project(source(selection(0, 3), "abc&#x1F600;")), help, {}],
    [
      "a Case with a code's GUID",
      root(`${code()}<Cases><Case guid="${g(1)}"/></Cases><Sources>${source(selection(0, 3))}</Sources>`),
      help,
      { case: 1 },
    ],
  ])("%s", (_, input, coded, skipped) => {
    const reading = readQdpx(input);
    expect(codedTexts(reading.project)).toEqual(coded);
    expect(Object.fromEntries(reading.skipped)).toEqual(skipped);
    expect(reading.report.dropped).toBe(Object.values(skipped).reduce((sum, count) => sum + count, 0));
    expect(reading.report.warnings.join(" ")).not.toMatch(/Help|abc|xyz|Talk|Lin\b/);
    expect("polluted" in {}).toBe(false);
  });

  it("numbers codes, texts and codings of one GUID, the first of which others mean", () => {
    const twice = project(
      source(selection(0, 3)) + source(selection(4, 7)),
      code(`<Code guid="${g(1).toUpperCase()}" name="Twin"><Code guid="{${g(1)}}" name="Child"/></Code>`),
    );
    const { project: read } = readQdpx(twice);
    expect(read.codes.map(({ id, parent }) => [id, parent])).toEqual([
      [g(1), null],
      [`${g(1)}-2`, null],
      [`${g(1)}-3`, `${g(1)}-2`],
    ]);
    expect(read.documents.map(({ id }) => id)).toEqual([g(2), `${g(2)}-2`]);
    expect(read.codings.map(({ id, document }) => [id, document])).toEqual([
      [g(3), g(2)],
      [`${g(3)}-2`, `${g(2)}-2`],
    ]);
  });

  it("reads 50,000 codings of one GUID and 50,000 selections without names in one go", () => {
    const { project: read } = readQdpx(project(source(selection(0, 3).repeat(50_000))));
    expect(new Set(read.codings.map(({ id }) => id)).size).toBe(50_000);
  });

  it("keeps 250 levels of codes", () => {
    const deep = project(
      "",
      `<CodeBook><Codes>${"<Code>".repeat(250)}${"</Code>".repeat(250)}</Codes></CodeBook>`,
    );
    expect(readQdpx(deep).project.codes).toHaveLength(250);
  });
});

function hostileIds(id: string): string {
  return root(
    `<Users><User guid="${id}" name="Lin"/></Users><CodeBook><Codes><Code guid="${id}" name="Help"/></Codes></CodeBook>
<Sources><TextSource guid="${id}" name="${id}"><PlainTextContent>abc</PlainTextContent>${selection(0, 3, `<Coding guid="${id}" creatingUser="${id}"><CodeRef targetGUID="${id}"/></Coding>`)}</TextSource></Sources>`,
  );
}

function gb(): Uint8Array {
  const [before = "", after = ""] = `<?xml version="1.0" encoding="gb18030"?>${plain}`.split("Help");
  const encoder = new TextEncoder();
  return Uint8Array.from([...encoder.encode(before), 0xc9, 0xe7, ...encoder.encode(after)]);
}

function qdpxAt(name: string): Uint8Array {
  return writeZip([{ name, content: new TextEncoder().encode(plain) }]);
}
