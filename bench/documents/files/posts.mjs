import { filled } from "./filled.mjs";

/** Tables of posts. */
export const posts = [
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
  ["posts", "a letter a post, CR", filled("a\r", { before: "text\r" })],
  ["posts", "rows of nothing", filled(",\n", { before: "author,text\n" })],
  ["posts", "posts of lines in quotes", filled(`"${"\n".repeat(132)}"\n`, { before: "text\n" })],
  ["posts", "posts of emoji", filled(`A,${"👩".repeat(33)}\n`, { before: "author,text\n" })],
  [
    "posts",
    "dates that differ",
    filled("", {
      before: "date,text\n",
      at: (index) => `2020-01-01 ${index} of days that never were,${"社区".repeat(16)}\n`,
    }),
  ],
  [
    "posts",
    "1,000 columns",
    filled(`${",".repeat(999)}\n`, {
      before: `text${Array.from({ length: 999 }, (_, at) => `,c${at}`).join("")}\n`,
    }),
  ],
];
