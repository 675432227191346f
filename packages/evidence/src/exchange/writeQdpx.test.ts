import { describe, expect, it } from "vitest";
import { readZip } from "../documents/zip/readZip.ts";
import type { CodedProject } from "../model/CodedProject.ts";
import { codePointLength } from "../model/codePointLength.ts";
import { qdeFaults } from "../testing/qdeFaults.ts";
import { randomProject } from "../testing/randomProject.ts";
import { plainDocument } from "./qde/plainDocument.ts";
import { writeQdpx } from "./writeQdpx.ts";

const text = "居委会😀问了三次。\nThe ward answered.";
const project: CodedProject = {
  name: "Wards & more",
  coders: [{ id: "c1", name: "Lin" }],
  codes: [
    { id: "help", name: "Help", parent: null, description: "", colour: null, isCodable: false },
    {
      id: "asked",
      name: 'Asked "twice"',
      parent: "help",
      description: "<when>",
      colour: "#00ff7f",
      isCodable: true,
    },
  ],
  documents: [{ id: "d1", name: "访谈 1", content: plainDocument(text) }],
  codings: [{ id: "x", coder: "c1", document: "d1", start: 3, end: 9, code: "asked", memo: "see below" }],
};
const filesOf = (bytes: Uint8Array) => {
  const archive = readZip(bytes);
  return archive.entries.map(
    ({ name }) => [name, new TextDecoder().decode(archive.read(name) ?? undefined)] as const,
  );
};
const xmlOf = (bytes: Uint8Array) => filesOf(bytes)[0]?.[1] ?? "";

describe("writeQdpx", () => {
  it("puts project.qde first and each text under its GUID, as UTF-8 with LF", () => {
    const files = filesOf(writeQdpx(project).bytes);
    expect(files.map(([name]) => name.replace(/[0-9a-f-]{36}/, "GUID"))).toEqual([
      "project.qde",
      "sources/GUID.txt",
    ]);
    expect(files[1]?.[1]).toBe(text);
    const name = files[1]?.[0].slice("sources/".length) ?? "";
    expect(files[0]?.[1]).toContain(`plainTextPath="internal://${name}"`);
  });

  it("counts positions in code points and repeats the beginning of the text as name", () => {
    expect(xmlOf(writeQdpx(project).bytes)).toMatch(
      /<PlainTextSelection guid="[^"]+" name="😀问了三次。" startPosition="3" endPosition="9" /u,
    );
  });

  it("keeps a GUID, in lower case without braces, and makes the same GUID of an id every time", () => {
    const id = "{6F9619FF-8B86-D011-B42D-00CF4FC964FF}";
    const codes = [{ id, name: "A", parent: null, description: "", colour: null, isCodable: true }];
    const xml = xmlOf(writeQdpx({ ...project, codes, codings: [] }).bytes);
    expect(xml).toContain('<Code guid="6f9619ff-8b86-d011-b42d-00cf4fc964ff" name="A" isCodable="true"/>');
    expect(writeQdpx(project).bytes).toEqual(writeQdpx(structuredClone(project)).bytes);
    const made = xmlOf(writeQdpx(project).bytes).match(/ guid="([^"]+)"/g) ?? [];
    expect(made).toHaveLength(6);
    for (const each of made)
      expect(each).toMatch(/^ guid="[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"$/);
  });

  it("says when it was changed only if told", () => {
    expect(xmlOf(writeQdpx(project).bytes)).not.toContain("DateTime");
    const { bytes } = writeQdpx(project, { modified: "2020-01-23T10:00:00Z" });
    expect(xmlOf(bytes)).toContain('modifiedDateTime="2020-01-23T10:00:00Z"');
  });

  it("follows the standard's order, needs and forms in 60 random projects and an empty one", () => {
    const empty = { name: "", coders: [], codes: [], documents: [], codings: [] };
    const projects = [project, empty, ...Array.from({ length: 60 }, (_, seed) => randomProject(seed))];
    expect(projects.flatMap((each) => qdeFaults(xmlOf(writeQdpx(each).bytes)))).toEqual([]);
  });

  it("says what is lost", () => {
    const content = {
      ...plainDocument("a\nb"),
      title: "T",
      passages: [{ kind: "turn", start: 0, end: 1, speaker: "Lin", time: null } as const],
    };
    const half = { ...plainDocument("\ud800"), properties: new Map() };
    const documents = [
      { id: "d1", name: "\u0000", content },
      { id: "d2", name: "", content: half },
    ];
    expect(writeQdpx({ ...project, documents, codings: [] }).lost).toEqual([
      "1 character of names and memos that XML cannot hold: replaced.",
      "Half characters in 1 text are replaced.",
      "Speakers and times of 1 document are left out.",
      "Titles and properties of 1 document are left out.",
    ]);
    expect(writeQdpx(project).lost).toEqual([]);
  });

  const [coding] = project.codings;
  const [top, below] = project.codes;
  if (!coding || !top || !below) throw new Error("no project");
  const end = codePointLength(text);
  it.each([
    ["a coder that is not there", { coders: [] }, "unknown-coder", ["codings", 0, "coder"]],
    [
      "a code that is not there",
      { codings: [{ ...coding, code: "no" }] },
      "unknown-code",
      ["codings", 0, "code"],
    ],
    ["a parent that is not there", { codes: [below] }, "unknown-code", ["codes", 0, "parent"]],
    ["a document that is not there", { documents: [] }, "unknown-document", ["codings", 0, "document"]],
    ["an id twice", { codings: [coding, coding] }, "duplicate-id", ["codings", 1, "id"]],
    [
      "a cycle of codes",
      { codes: [{ ...top, parent: "asked" }, below] },
      "code-cycle",
      ["codes", 0, "parent"],
    ],
    [
      "a code above itself",
      { codes: [{ ...top, parent: "help" }, below] },
      "code-cycle",
      ["codes", 0, "parent"],
    ],
    [
      "an end beyond the text",
      { codings: [{ ...coding, end: end + 1 }] },
      "invalid-position",
      ["codings", 0],
    ],
    [
      "an end before its start",
      { codings: [{ ...coding, start: 4, end: 3 }] },
      "invalid-position",
      ["codings", 0],
    ],
    ["half a position", { codings: [{ ...coding, start: 0.5 }] }, "invalid-position", ["codings", 0]],
    [
      "CR in a text",
      { documents: [{ id: "d1", name: "", content: { ...plainDocument(text), text: `${text}\r\n` } }] },
      "invalid-text",
      ["documents", 0, "content"],
    ],
  ])("refuses %s", (_, change, code, path) => {
    expect(() => writeQdpx({ ...project, ...change })).toThrow(expect.objectContaining({ code, path }));
  });

  it("refuses a date of another form, and codes over 200 levels deep", () => {
    expect(() => writeQdpx(project, { modified: "yesterday" })).toThrow(
      expect.objectContaining({ code: "invalid-text" }),
    );
    const codes = Array.from({ length: 201 }, (_, index) => ({
      ...top,
      id: `${index}`,
      parent: index === 0 ? null : `${index - 1}`,
    }));
    expect(() => writeQdpx({ ...project, codes, codings: [] })).toThrow(
      expect.objectContaining({ code: "limit-exceeded" }),
    );
    expect(writeQdpx({ ...project, codes: codes.slice(0, 200), codings: [] }).lost).toEqual([]);
  });
});
