import { filled } from "./filled.mjs";

const longLine = "社区工作者每天上门登记居民的需要，由街道统一安排采购和配送".repeat(2);

/** Plain texts and Markdown. */
export const texts = [
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
  ["text", "ends of lines, CR", filled("\r")],
  ["text", "a letter a line, CR LF", filled("a\r\n")],
  ["text", "half a line of CJK", filled("社\n\n")],
  [
    "text",
    "UTF-16 of emoji with a mark",
    filled(Buffer.from([0x3d, 0xd8, 0x69, 0xdc]), { before: Buffer.from([0xff, 0xfe]) }),
  ],
  ["markdown", "headings of emoji", filled("# 👩\n\n")],
];
