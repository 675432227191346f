import { deflateRawSync } from "node:zlib";

/** A part again and again, up to so many bytes; `before` and `after` once. */
const filled = (part, { before = "", after = "", at = null } = {}) => {
  return (bytes) => {
    const head = Buffer.from(before);
    const tail = Buffer.from(after);
    const room = bytes - head.length - tail.length;
    if (at === null) {
      const one = Buffer.from(part);
      const count = Math.floor(room / one.length);
      return Buffer.concat([head, Buffer.alloc(count * one.length, one), tail]);
    }
    const parts = [head];
    for (let used = 0, index = 0; ; index += 1) {
      const one = Buffer.from(at(index));
      used += one.length;
      if (used > room) break;
      parts.push(one);
    }
    return Buffer.concat([...parts, tail]);
  };
};
const cue = "00:00:01.000 --> 00:00:02.000\n";
const longLine = "社区工作者每天上门登记居民的需要，由街道统一安排采购和配送".repeat(2);

/** A zip archive of one packed or stored part, as its own writer would not make it. */
function docx(content, { packed = null, size = content.length } = {}) {
  const name = Buffer.from("word/document.xml");
  const data = packed ?? content;
  const facts = Buffer.alloc(26);
  facts.writeUInt16LE(20, 0);
  facts.writeUInt16LE(packed === null ? 0 : 8, 4);
  facts.writeUInt16LE(33, 8);
  facts.writeUInt32LE(crcOf(content), 10);
  facts.writeUInt32LE(data.length, 14);
  facts.writeUInt32LE(size, 18);
  facts.writeUInt16LE(name.length, 22);
  const header = Buffer.concat([Buffer.from("PK\u0003\u0004"), facts, name]);
  const record = Buffer.concat([
    Buffer.from("PK\u0001\u0002"),
    Buffer.from([20, 0]),
    facts,
    Buffer.alloc(14),
    name,
  ]);
  const end = Buffer.alloc(22);
  end.write("PK\u0005\u0006", "latin1");
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(record.length, 12);
  end.writeUInt32LE(header.length + data.length, 16);
  return Buffer.concat([header, data, record, end]);
}

function crcOf(bytes) {
  const table = Uint32Array.from({ length: 256 }, (_, byte) => {
    let value = byte;
    for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
    return value;
  });
  let value = 0xffffffff;
  for (let at = 0; at < bytes.length; at += 1) value = table[(value ^ bytes[at]) & 0xff] ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
}

const xml = (part, options = {}) => {
  return (bytes) =>
    docx(
      filled(part, { before: "<w:document><w:body>", after: "</w:body></w:document>", ...options })(
        bytes - 400,
      ),
    );
};

const few =
  '<w:p><w:pPr><w:pStyle w:val="Normal"/></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t>word</w:t></w:r></w:p>';

/** Format, name, and what makes the file of so many bytes. */
export const worstFiles = [
  ["text", "one line", filled("a")],
  ["text", "one line of CJK", filled("社")],
  ["text", "one line of emoji", filled("👩")],
  ["text", "ends of lines", filled("\n")],
  ["text", "ends of lines, CR LF", filled("\r\n")],
  ["text", "spaces", filled(" ")],
  ["text", "a letter a line", filled("a\n")],
  ["text", "a letter a paragraph", filled("a\n\n")],
  [
    "text",
    "many paragraphs with emoji",
    filled("👩 wort und wort und wort und wort und wort und wort und w\n\n"),
  ],
  [
    "text",
    "GB 18030 that is not named",
    filled(Buffer.from([0xb5, 0xc4, 0xd2, 0xbb, 0xca, 0xc7, 0xd4, 0xda])),
  ],
  ["text", "Big5 that is not named", filled(Buffer.from([0xaa, 0xc0, 0xb0, 0xcf, 0xa4, 0x40, 0xa4, 0x48]))],
  ["text", "UTF-16 without a mark", filled(Buffer.from([0x61, 0, 0x62, 0]))],
  ["text", "U+FFFD", filled("\ufffd")],
  ["text", "a wrong byte at the end", filled("a", { after: Buffer.from([0xff]) })],
  ["text", "a NUL at the end", filled("a\n", { after: "\0" })],
  ["markdown", "headings", filled("# a\n")],
  ["markdown", "fences", filled("```\n")],
  ["markdown", "lines under headings", filled("a\n===\n")],
  ["markdown", "front matter never closed", filled("a: b\n", { before: "---\n" })],
  ["markdown", "marks of headings in one line", filled("#", { before: "# a " })],
  ["markdown", "many headings", filled(`# ${longLine.slice(0, 45)}\n`)],
  ["turns", "turns without words", filled("A:\n")],
  ["turns", "turns of a letter", filled("A: a\n")],
  ["turns", "many turns", filled(`A: ${longLine.slice(0, 45)}\n`)],
  [
    "turns",
    "names that all differ",
    filled("", {
      at: (index) => `n${index.toString(36).replace(/\d/g, "z")}q${"abcdefghij"[index % 10]}: a\n`,
    }),
  ],
  ["turns", "colons", filled(":")],
  ["turns", "lines of colons", filled(": : : : : : : : : :\n")],
  [
    "turns",
    "spaces before a colon",
    filled(`${" ".repeat(190)}a b c d e f g:\n`, { before: "A: a\nA: b\n" }),
  ],
  ["turns", "one turn of one line", filled("a", { before: "A: a\nA: " })],
  ["turns", "one turn of lines", filled("a b c d e f g h\n", { before: "A: a\nA: " })],
  ["vtt", "times alone", filled(`${cue}\n`, { before: "WEBVTT\n\n" })],
  ["vtt", "many cues", filled(`${cue}<v A>${longLine.slice(0, 32)}</v>\n\n`, { before: "WEBVTT\n\n" })],
  [
    "vtt",
    "voices in cues of a megabyte",
    filled(`${cue}${"<v A>b".repeat(160_000)}\n\n`, { before: "WEBVTT\n\n" }),
  ],
  ["vtt", "one cue of voices", filled("<v A>b", { before: `WEBVTT\n\n${cue}` })],
  [
    "vtt",
    "tags that are never closed",
    filled(`${cue}${"<v.a.a.a.a.a.a.a.a ".repeat(50_000)}\n\n`, { before: "WEBVTT\n\n" }),
  ],
  ["vtt", "entities", filled(`${cue}${"&amp;".repeat(200_000)}\n\n`, { before: "WEBVTT\n\n" })],
  ["vtt", "notes", filled("NOTE\n\n", { before: "WEBVTT\n\n" })],
  ["vtt", "lines that are nothing", filled("a\n\n", { before: "WEBVTT\n\n" })],
  ["srt", "times alone", filled(cue)],
  ["srt", "many cues", filled(`1\n${cue}${longLine.slice(0, 35)}\n\n`)],
  ["srt", "digits", filled("1\n", { before: cue })],
  ["srt", "ends of lines in a cue", filled("\n", { before: cue, after: "a" })],
  ["srt", "arrows", filled("-->\n", { before: cue })],
  ["posts", "a letter a post", filled("a\n", { before: "text\n" })],
  [
    "posts",
    "many posts, authors that differ",
    filled("", {
      before: "author,text\n",
      at: (index) => `${`author ${index},words of it ${index} `.padEnd(139, "x")}\n`,
    }),
  ],
  ["posts", "commas", filled(",", { before: "text\n" })],
  ["posts", "one cell", filled("a", { before: "text\n" })],
  ["posts", "a quote never closed", filled("a", { before: 'text\n"' })],
  ["posts", "doubled quotes", filled('""', { before: 'text\n"', after: '"' })],
  ["posts", "empty cells in quotes", filled('""\n', { before: "text\n" })],
  ["posts", "a header of a megabyte and more", filled("a,", { before: "text," })],
  ["docx", "empty paragraphs", xml("<w:p/>")],
  ["docx", "paragraphs of a word", xml(few)],
  [
    "docx",
    "one paragraph of runs",
    xml("<w:r><w:t>word</w:t></w:r>", {
      before: "<w:document><w:body><w:p>",
      after: "</w:p></w:body></w:document>",
    }),
  ],
  ["docx", "texts of a megabyte", xml(`<w:p><w:r><w:t>${"a".repeat(1_000_000)}</w:t></w:r></w:p>`)],
  [
    "docx",
    "one text",
    xml("a", {
      before: "<w:document><w:body><w:p><w:r><w:t>",
      after: "</w:t></w:r></w:p></w:body></w:document>",
    }),
  ],
  ["docx", "many paragraphs of CJK", xml(`<w:p><w:r><w:t>${longLine.slice(0, 35)}</w:t></w:r></w:p>`)],
  [
    "docx",
    "tabs",
    xml("<w:tab/>", {
      before: "<w:document><w:body><w:p><w:r>",
      after: "</w:r></w:p></w:body></w:document>",
    }),
  ],
  ["docx", "entities", xml(`<w:p><w:r><w:t>${"&amp;".repeat(100_000)}</w:t></w:r></w:p>`)],
  ["docx", "attributes", xml(`<w:p ${Array.from({ length: 900 }, (_, at) => `a${at}=""`).join(" ")}/>`)],
  ["docx", "a comment", xml("a", { before: "<w:document><!--", after: "--></w:document>" })],
  ["docx", "elements within elements", xml("<w:p>", { after: "" })],
  ["docx", "deletions", xml("<w:del><w:r><w:t>a</w:t></w:r></w:del>")],
  ["docx", "boxes within boxes", xml(`${"<w:p><w:r><w:t>a</w:t>".repeat(15)}${"</w:r></w:p>".repeat(15)}`)],
  [
    "docx",
    "500 MB of XML, packed",
    () => {
      const content = Buffer.alloc(500 * 1024 * 1024, "<w:p/>");
      return docx(content, { packed: deflateRawSync(content) });
    },
  ],
  [
    "docx",
    "64 MB packed that say they are 60 KB",
    (bytes) => {
      const content = Buffer.alloc(1024 * 1024 * 1024);
      const packed = deflateRawSync(content);
      const many = Buffer.alloc(Math.min(bytes - 400, packed.length * 60), packed);
      return docx(Buffer.alloc(0), { packed: many, size: 60_000 });
    },
  ],
  [
    "docx",
    "packed data that nothing comes out of",
    (bytes) => {
      const blocks = Buffer.alloc(bytes - 400, Buffer.from([0, 0, 0, 0xff, 0xff]));
      return docx(Buffer.alloc(0), { packed: blocks, size: 60_000 });
    },
  ],
];

/** The bytes of the file of a number. */
export function makeFile(index, bytes) {
  return worstFiles[index][2](bytes);
}
