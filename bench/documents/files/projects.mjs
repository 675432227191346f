import { filled } from "./filled.mjs";
import { zipOf } from "./zipOf.mjs";

/** XML has to be smaller than the file may be. */
const mostXml = 24 * 1024 * 1024;
const mostTexts = 32 * 1024 * 1024;
const xml = (part, options) => (bytes) => filled(part, options)(Math.min(bytes, mostXml));
const codebook = (part, options = {}) =>
  xml(part, { before: "<CodeBook><Codes>", after: "</Codes></CodeBook>", ...options });
const project = (part, options = {}) =>
  xml(part, { before: "<Project><Sources>", after: "</Sources></Project>", ...options });
const inText = (part, options = {}) =>
  project(part, {
    before: "<Project><Sources><TextSource guid='t'><PlainTextContent>aaaa</PlainTextContent>",
    after: "</TextSource></Sources></Project>",
    ...options,
  });
const selection = (name, from, to) =>
  `<PlainTextSelection name="${name}" startPosition="${from}" endPosition="${to}"><Coding><CodeRef targetGUID="a"/></Coding></PlainTextSelection>`;

/** A project whose one text, of all that may be, is in a file of its own, with 24 MB of selections of it. */
const withText = (character, path, part, packed = false) => {
  return (bytes) => {
    const text = filled(character)(Math.min(bytes, mostTexts));
    const before = `<Project><CodeBook><Codes><Code guid="a" name="a"/></Codes></CodeBook><Sources><TextSource guid="t" plainTextPath="internal://${path}">`;
    const after = "</TextSource></Sources></Project>";
    const room = Math.min(Math.max(1000, bytes - text.length - 1000), mostXml);
    const content = filled("", { before, after, at: part })(room);
    return zipOf([
      { name: "project.qde", content, packed },
      { name: `sources/${path}`, content: text, packed },
    ]);
  };
};
const evenly = (index) => {
  const from = (index * 7919) % 8_000_000;
  return selection("aaaa", from, from + 4);
};

/** Projects and codebooks of REFI-QDA. */
export const projects = [
  ["qdc", "codes of nothing", codebook("<Code/>")],
  [
    "qdc",
    "codes with GUIDs",
    codebook("", { at: (index) => `<Code guid="${index.toString(36)}" name="a"/>` }),
  ],
  ["qdc", "codes in codes", codebook(`${"<Code>".repeat(250)}${"</Code>".repeat(250)}`)],
  ["qdc", "descriptions", codebook("<Code><Description>a</Description></Code>")],
  [
    "qdc",
    "one description",
    codebook("社", {
      before: "<CodeBook><Codes><Code><Description>",
      after: "</Description></Code></Codes></CodeBook>",
    }),
  ],
  [
    "qdc",
    "one description of entities",
    codebook("&amp;", {
      before: "<CodeBook><Codes><Code><Description>",
      after: "</Description></Code></Codes></CodeBook>",
    }),
  ],
  ["qdc", "attributes", codebook(`<Code ${Array.from({ length: 900 }, (_, at) => `a${at}=""`).join(" ")}/>`)],
  ["qdc", "sets", codebook("<Set/>", { before: "<CodeBook><Sets>", after: "</Sets></CodeBook>" })],
  ["qdc", "a comment", codebook("a", { before: "<CodeBook><!--", after: "--></CodeBook>" })],
  [
    "qdpx",
    "codes of nothing",
    project("<Code/>", { before: "<Project><CodeBook><Codes>", after: "</Codes></CodeBook></Project>" }),
  ],
  ["qdpx", "texts of a letter", project("<TextSource><PlainTextContent>a</PlainTextContent></TextSource>")],
  ["qdpx", "texts of nothing", project("<TextSource/>")],
  [
    "qdpx",
    "one text of CJK",
    project("社", {
      before: "<Project><Sources><TextSource><PlainTextContent>",
      after: "</PlainTextContent></TextSource></Sources></Project>",
    }),
  ],
  [
    "qdpx",
    "one text of emoji",
    project("👩", {
      before: "<Project><Sources><TextSource><PlainTextContent>",
      after: "</PlainTextContent></TextSource></Sources></Project>",
    }),
  ],
  [
    "qdpx",
    "one text of lines",
    project("a\n", {
      before: "<Project><Sources><TextSource><PlainTextContent>",
      after: "</PlainTextContent></TextSource></Sources></Project>",
    }),
  ],
  ["qdpx", "codings of a text", inText("<Coding><CodeRef targetGUID='a'/></Coding>")],
  ["qdpx", "selections", inText(selection("aa", 0, 2))],
  ["qdpx", "selections without codes", inText("<PlainTextSelection/>")],
  ["qdpx", "selections of long names", inText(selection("a".repeat(10_000), 0, 4))],
  [
    "qdpx",
    "marks of time",
    inText("", { at: (index) => `<SyncPoint guid="${index.toString(36)}" position="1"/>` }),
  ],
  [
    "qdpx",
    "notes",
    project("", {
      before: "<Project><Notes>",
      after: "</Notes></Project>",
      at: (index) => `<Note guid="${index.toString(36)}"/>`,
    }),
  ],
  [
    "qdpx",
    "one note, named by every code",
    project("<Code><NoteRef targetGUID='n'/></Code>", {
      before: `<Project><Notes><Note guid="n"><PlainTextContent>${"a".repeat(60)}</PlainTextContent></Note></Notes><CodeBook><Codes>`,
      after: "</Codes></CodeBook></Project>",
    }),
  ],
  [
    "qdpx",
    "users",
    project("", {
      before: "<Project><Users>",
      after: "</Users></Project>",
      at: (index) => `<User guid="${index.toString(36)}"/>`,
    }),
  ],
  [
    "qdpx",
    "cases",
    project("", {
      before: "<Project><Cases>",
      after: "</Cases></Project>",
      at: (index) => `<Case guid="${index.toString(36)}"/>`,
    }),
  ],
  ["qdpx", "32 MB of text, selections throughout", withText("a", "t.txt", evenly)],
  ["qdpx", "32 MB of CJK, selections throughout", withText("社", "t.txt", evenly)],
  ["qdpx", "32 MB of emoji, selections throughout", withText("👩", "t.txt", evenly)],
  ["qdpx", "32 MB of long lines, CR LF", withText(`${"a".repeat(60)}\r\n`, "t.txt", evenly)],
  ["qdpx", "32 MB of paragraphs", withText(`${"社".repeat(24)}\n\n`, "t.txt", evenly)],
  ["qdpx", "32 MB and 24 MB of XML, packed", withText("a", "t.txt", evenly, true)],
  [
    "qdpx",
    "every selection the whole of a text",
    withText("社", "t.txt", () => selection("社", 0, 11_184_810)),
  ],
  [
    "qdpx",
    "one text, named by every source",
    (bytes) => {
      const sources = filled("", {
        before: "<Project><Sources>",
        after: "</Sources></Project>",
        at: () => '<TextSource plainTextPath="internal://t.txt"/>',
      });
      return zipOf([
        { name: "project.qde", content: sources(Math.min(bytes / 2, mostXml)) },
        { name: "sources/t.txt", content: Buffer.from("a".repeat(60)) },
      ]);
    },
  ],
  [
    "qdpx",
    "10,000 texts",
    (bytes) => {
      const count = Math.min(9_999, Math.floor(bytes / 5_000));
      const texts = Array.from({ length: count }, (_, index) => ({
        name: `sources/${index}.txt`,
        content: Buffer.alloc(Math.floor(mostTexts / 10_000), `${index} 社区工作者 `),
      }));
      const sources = texts
        .map((_, index) => `<TextSource plainTextPath="internal://${index}.txt"/>`)
        .join("");
      const content = Buffer.from(`<Project><Sources>${sources}</Sources></Project>`);
      return zipOf([{ name: "project.qde", content }, ...texts]);
    },
  ],
];
