import { readFileSync } from "node:fs";

const built = (path) => import(`../../packages/evidence/dist/${path}index.js`);
const document = (format) => async (file) => {
  const { readDocument } = await built("");
  const bytes = readFileSync(file);
  return () => `${readDocument(bytes, { format }).document.passages.length} passages`;
};
const items = (name, list) => async (file) => {
  const read = (await built(""))[name];
  const bytes = readFileSync(file);
  return () => `${read(bytes)[list].length} ${list}`;
};

/** Every reader by name: given a file it loads what it needs, and gives what is measured. */
export const readers = {
  ...Object.fromEntries(
    ["text", "markdown", "turns", "vtt", "srt", "posts", "docx"].map((format) => [format, document(format)]),
  ),
  qdc: items("readQdc", "codes"),
  qdpx: async (file) => {
    const { readQdpx } = await built("");
    const bytes = readFileSync(file);
    return () => {
      const { codes, codings, documents } = readQdpx(bytes).project;
      return `${codes.length} codes, ${documents.length} documents, ${codings.length} codings`;
    };
  },
  codebook: items("readCodebookCsv", "codes"),
  codings: items("readCodingsCsv", "codings"),
  "text-codings": items("readTextCodingsCsv", "codings"),
  segments: items("readSegmentsCsv", "segments"),
  sources: items("readSourcesCsv", "sources"),
  people: items("readPeopleCsv", "people"),
  consent: items("readConsentCsv", "consent"),
  review: items("readReviewCsv", "rows"),
  decisions: items("readDecisionsCsv", "decisions"),
  html: async (file) => {
    const read = await (await built("node/")).htmlPageReader();
    const bytes = readFileSync(file);
    return () => `${read(bytes).document.passages.length} passages`;
  },
  warc: async (file) => {
    const { warcEntries } = await built("node/");
    return async () => {
      const counts = new Map();
      for await (const { outcome, reason } of warcEntries(file)) {
        const said = reason === null ? outcome : `${outcome} (${reason})`;
        counts.set(said, (counts.get(said) ?? 0) + 1);
      }
      return [...counts].map(([said, count]) => `${count} ${said}`).join(", ");
    };
  },
};
