import { deflateRawSync } from "node:zlib";
import { filled } from "./filled.mjs";
import { zipOf } from "./zipOf.mjs";

const longLine = "社区工作者每天上门登记居民的需要，由街道统一安排采购和配送".repeat(2);
const main = "word/document.xml";
const xml = (part, options = {}) => {
  return (bytes) => {
    const content = filled(part, {
      before: "<w:document><w:body>",
      after: "</w:body></w:document>",
      ...options,
    });
    return zipOf([{ name: main, content: content(bytes - 400) }]);
  };
};
const few =
  '<w:p><w:pPr><w:pStyle w:val="Normal"/></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t>word</w:t></w:r></w:p>';

/** Word documents. */
export const docx = [
  ["docx", "empty paragraphs", xml("<w:p/>")],
  ["docx", "elements that nobody knows", xml("<a/>")],
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
  ["docx", "paragraphs of emoji", xml("<w:p><w:r><w:t>👩</w:t></w:r></w:p>")],
  ["docx", "empty attributes that end lines", xml("<w:p\na=''\nb=''/>")],
  ["docx", "sections of CDATA", xml("<w:p><w:r><w:t><![CDATA[a]]></w:t></w:r></w:p>")],
  ["docx", "instructions to programs", xml("<?a b?>")],
  ["docx", "signs by number", xml('<w:p><w:r><w:sym w:char="F04A"/></w:r></w:p>')],
  [
    "docx",
    "64 MB of XML, packed",
    (bytes) => zipOf([{ name: main, content: Buffer.alloc(bytes - 400, "<w:p/>"), packed: true }]),
  ],
  [
    "docx",
    "500 MB of XML, packed",
    (bytes) => zipOf([{ name: main, content: Buffer.alloc(8 * bytes, "<w:p/>"), packed: true }]),
  ],
  [
    "docx",
    "styles, each based on the one before",
    (bytes) => {
      const at = (index) => `<w:style w:styleId="s${index}"><w:basedOn w:val="s${index - 1}"/></w:style>`;
      const styles = filled("", { before: "<w:styles>", after: "</w:styles>", at });
      const text = filled("", {
        before: "<w:document><w:body>",
        after: "</w:body></w:document>",
        at: (index) => `<w:p><w:pPr><w:pStyle w:val="s${index}"/></w:pPr><w:r><w:t>a</w:t></w:r></w:p>`,
      });
      const half = Math.floor(bytes / 2) - 400;
      return zipOf([
        { name: main, content: text(half) },
        { name: "word/styles.xml", content: styles(half) },
      ]);
    },
  ],
  [
    "docx",
    "entries of nothing",
    (bytes) => {
      const count = Math.min(10_000, Math.floor(bytes / 200));
      const name = (index) =>
        `${String(index)}/`.padEnd(Math.min(3000, Math.floor(bytes / count / 2) - 50), "a");
      return zipOf([
        { name: main, content: Buffer.from("<w:document/>") },
        ...Array.from({ length: count - 1 }, (_, index) => ({ name: name(index) })),
      ]);
    },
  ],
  [
    "docx",
    "64 MB packed that say they are 60 KB",
    (bytes) => {
      const packed = deflateRawSync(Buffer.alloc(16 * bytes));
      const data = Buffer.alloc(Math.min(bytes - 400, packed.length * 60), packed);
      return zipOf([{ name: main, data, size: 60_000 }]);
    },
  ],
  [
    "docx",
    "packed data that nothing comes out of",
    (bytes) => {
      const data = Buffer.alloc(bytes - 400, Buffer.from([0, 0, 0, 0xff, 0xff]));
      return zipOf([{ name: main, data, size: 60_000 }]);
    },
  ],
];
