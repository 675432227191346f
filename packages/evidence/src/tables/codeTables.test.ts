import { density, strength, writeMatrixCsv } from "@commonweal/actor-network";
import { describe, expect, it } from "vitest";
import { plainDocument } from "../exchange/qde/plainDocument.ts";
import type { CodedProject } from "../model/CodedProject.ts";
import { codePointLength } from "../model/codePointLength.ts";
import { codedTexts } from "../testing/codedTexts.ts";
import { randomProject } from "../testing/randomProject.ts";
import { codeCooccurrence } from "./codeCooccurrence.ts";
import { codedQuotes } from "./codedQuotes.ts";
import { codesByDocument } from "./codesByDocument.ts";
import { codesToNetwork } from "./codesToNetwork.ts";

const code = (id: string, parent: string | null = null, isCodable = true) => ({
  id,
  name: id.toUpperCase(),
  parent,
  description: "",
  colour: null,
  isCodable,
});
const coding = (document: string, start: number, end: number, of: string, coder = "x", memo = "") => ({
  id: `${document}${start}${end}${of}${coder}`,
  coder,
  document,
  start,
  end,
  code: of,
  memo,
});
/** Two paragraphs: "一😀二三" at 0 to 4, "four five" at 6 to 15. */
const project: CodedProject = {
  name: "p",
  coders: [
    { id: "x", name: "Lin" },
    { id: "y", name: "" },
  ],
  codes: [code("top", null, false), code("a", "top"), code("b"), code("c")],
  documents: [
    { id: "d", name: "Talk", content: plainDocument("一😀二三\n\nfour five") },
    { id: "e", name: "", content: plainDocument("other") },
  ],
  codings: [
    coding("d", 6, 10, "b"),
    coding("d", 0, 2, "a", "x", "=memo"),
    coding("d", 1, 3, "b", "y"),
    coding("d", 3, 4, "a"),
    coding("d", 6, 15, "a", "y"),
    coding("e", 0, 5, "a"),
  ],
};

describe("codesByDocument", () => {
  it("counts codings by document and code, the order that of the project or of the selection", () => {
    const { codes, documents, counts } = codesByDocument(project);
    expect(codes.map(({ id }) => id)).toEqual(["a", "b", "c"]);
    expect(documents).toEqual([
      { id: "d", name: "Talk" },
      { id: "e", name: "" },
    ]);
    expect(counts).toEqual([
      [3, 2, 0],
      [1, 0, 0],
    ]);
    expect(codesByDocument(project, { codes: ["b", "a"], documents: ["d"], coders: ["y"] }).counts).toEqual([
      [1, 1],
    ]);
  });

  it.each([
    [{ codes: ["no"] }, "unknown-code", ["codes", 0]],
    [{ documents: ["d", "no"] }, "unknown-document", ["documents", 1]],
    [{ coders: ["__proto__"] }, "unknown-coder", ["coders", 0]],
  ])("refuses %j", (selection, error, path) => {
    expect(() => codesByDocument(project, selection)).toThrow(expect.objectContaining({ code: error, path }));
  });
});

describe("codeCooccurrence", () => {
  it.each([
    [
      "overlap",
      [
        [4, 2, 0],
        [2, 2, 0],
        [0, 0, 0],
      ],
    ],
    [
      "passage",
      [
        [3, 2, 0],
        [2, 2, 0],
        [0, 0, 0],
      ],
    ],
    [
      "document",
      [
        [2, 1, 0],
        [1, 1, 0],
        [0, 0, 0],
      ],
    ],
  ] as const)("counts by %s", (within, counts) => {
    expect(codeCooccurrence(project, { within }).counts).toEqual(counts);
  });

  it("does not take touching codings for overlapping ones", () => {
    const codings = [coding("d", 0, 2, "a"), coding("d", 2, 4, "b")];
    const cells = (within: "overlap" | "passage") =>
      codeCooccurrence({ ...project, codings }, { within }).counts[0]?.[1];
    expect([cells("overlap"), cells("passage")]).toEqual([0, 1]);
  });

  it("agrees with comparing every two codings in 100 random projects", () => {
    for (let seed = 0; seed < 100; seed += 1) {
      const random = randomProject(seed);
      const codes = random.codes.map(({ id }) => id);
      const plain = (within: "overlap" | "passage") =>
        codes.map((one) => codes.map((other) => plainCount(random, within, one, other)));
      expect(codeCooccurrence(random, { codes }).counts).toEqual(plain("overlap"));
      expect(codeCooccurrence(random, { codes, within: "passage" }).counts).toEqual(plain("passage"));
    }
  });
});

function plainCount(
  { codings, documents }: CodedProject,
  within: "overlap" | "passage",
  one: string,
  other: string,
): number {
  const [ones, others] = [one, other].map((id) => codings.filter(({ code }) => code === id));
  if (within === "overlap") {
    if (one === other) return ones?.length ?? 0;
    return (ones ?? []).flatMap((a) =>
      (others ?? []).filter((b) => a.document === b.document && a.start < b.end && b.start < a.end),
    ).length;
  }
  return documents.flatMap(({ id, content }) =>
    content.passages.filter(({ start, end }) =>
      [ones, others].every((list) => list?.some((a) => a.document === id && a.start < end && start < a.end)),
    ),
  ).length;
}

describe("codedQuotes", () => {
  it("lists quotes in order of place, with the path of their code", () => {
    const quotes = codedQuotes(project);
    expect(quotes.map(({ quote }) => quote)).toEqual(["一😀", "😀二", "三", "four", "four five", "other"]);
    expect(quotes[0]).toEqual({
      document: "Talk",
      start: 0,
      end: 2,
      path: "TOP > A",
      coder: "Lin",
      memo: "=memo",
      quote: "一😀",
    });
    expect([quotes[1]?.coder, quotes[5]?.document]).toEqual(["y", "e"]);
  });

  it("quotes what stands there, in 100 random projects", () => {
    for (let seed = 0; seed < 100; seed += 1) {
      const random = randomProject(seed);
      const codes = random.codes.map(({ id }) => id);
      const quotes = codedQuotes(random, { codes }).map(({ quote }) => quote);
      expect(quotes.toSorted()).toEqual(
        codedTexts(random)
          .map(([, , text = ""]) => text)
          .toSorted(),
      );
      expect(
        codedQuotes(random, { codes }).every(
          ({ quote, start, end }) => codePointLength(quote) === end - start,
        ),
      ).toBe(true);
    }
  });
});

describe("codesToNetwork", () => {
  const network = codesToNetwork(codeCooccurrence(project));

  it("makes a network that measures and formats take", () => {
    expect(density(network)).toBe(1 / 3);
    expect([...strength(network)]).toEqual([2, 2, 0]);
    expect(writeMatrixCsv(network).text).toBe(",a,b,c\na,0,2,0\nb,2,0,0\nc,0,0,0\n");
    expect(network.actorAttributes[0]?.values).toEqual([4, 2, 0]);
  });

  it("leaves out ties that are too weak", () => {
    expect(codesToNetwork(codeCooccurrence(project), { atLeast: 3 }).sources).toHaveLength(0);
  });
});
