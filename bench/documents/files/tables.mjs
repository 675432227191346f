import { filled } from "./filled.mjs";

/** Of each kind of table: its header, and a row that is right, of as few characters as may be. */
const kinds = [
  ["codebook", "id,name,parent,description,colour,codable", (id) => `${id},,,,,`],
  ["codings", "coder,segment,code,value", (id) => `c,${id},a,b`],
  ["text-codings", "id,coder,document,start,end,code,memo", (id) => `${id},c,d,0,1,e,`],
  ["segments", "id,source,locator,paraphrase,date", (id) => `${id},s,,p,`],
  ["sources", "id,title,publisher,date,url,kind,independence_group,caveat", (id) => `${id},t,p,,,k,g,`],
  ["people", "person,name", (id) => `${id},n`],
  ["consent", "person,scope,date", (id) => `${id},quote,`],
  [
    "review",
    "key,decision,kind,confidence,file,row,column,start,length,text",
    (id) => `${id},,text,,f,r,c,0,0,`,
  ],
  ["decisions", "code,segments,value,reason", (id) => `c,${id},v,r`],
];
const number = (index) => index.toString(36);

/** The narrowest and the widest are read through with all of these, the others with the first four: they share a reader. */
const inFull = new Set(["people", "review"]);
const mostOthers = 4;

const of = ([format, header, row]) => {
  const before = `${header}\n`;
  const gaps = header.replace(/[^,]/g, "");
  const file = (name, part, options = {}) => [format, name, filled(part, { before, ...options })];
  const files = [
    file("rows as short as may be", "", { at: (index) => `${row(number(index))}\n` }),
    file("ids of CJK", "", { at: (index) => `${row(`社区工作者${number(index)}`)}\n` }),
    file("one row again and again", `${row("a")}\n`),
    file("rows of nothing", `${gaps}\n`),
    file("rows of nothing, CR", `${gaps}\r`),
    file("rows of spaces", ` ${gaps}\n`),
    file("empty cells in quotes", `${gaps.replace(/,/g, '"",')}""\n`),
    file("ends of lines", "\n"),
    file("commas", ","),
    file("a quote never closed", "a", { before: `${before}"` }),
    file("doubled quotes", "", {
      at: (index) => `${row(`"${number(index)}${'""'.repeat(100_000)}"`)}
`,
    }),
    file("cells of nearly a megabyte", "", {
      at: (index) => `${row(`${number(index)}${"a".repeat(1_000_000)}`)}\n`,
    }),
    file("cells of line ends", "", {
      at: (index) => `${row(`"${number(index)}${"\n".repeat(900_000)}"`)}\n`,
    }),
    file("a header of commas", ",", { before: header }),
  ];
  return inFull.has(format) ? files : files.slice(0, mostOthers);
};

/** Tables of what is coded, who says it and who decides. */
export const tables = [
  ...kinds.flatMap(of),
  [
    "codebook",
    "a code in the one before",
    filled("", {
      before: `${kinds[0][1]}\n`,
      at: (index) => `${index},,${index === 0 ? "" : index - 1},,,\n`,
    }),
  ],
  [
    "decisions",
    "segments of a letter",
    filled(`c,${"a ".repeat(400_000)},v,r\n`, { before: `${kinds[8][1]}\n` }),
  ],
  [
    "decisions",
    "segments that differ",
    filled("", {
      before: `${kinds[8][1]}\n`,
      at: (index) =>
        `c,${Array.from({ length: 60_000 }, (_, at) => number(index * 60_000 + at)).join(" ")},v,r\n`,
    }),
  ],
];
