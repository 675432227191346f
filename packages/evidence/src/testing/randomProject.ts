import { integerBelow, type Stream, stream } from "@commonweal/numerics";
import { plainDocument } from "../exchange/qde/plainDocument.ts";
import type { CodedProject } from "../model/CodedProject.ts";
import { codePointLength } from "../model/codePointLength.ts";

const pieces = [
  "社区",
  "居委会",
  "志愿者",
  "物资",
  "𠮷野",
  "𪚥",
  "한국",
  "かな",
  "👩🏽‍🌾",
  "😀",
  "🇨🇳",
  "é",
  "e\u0301",
  "\u200d",
  "\ufeff",
  "\u0001",
  "\uffff",
  "a",
  "The ward",
  " ",
  "  ",
  "\t",
  "\n",
  "\n\n",
  "…",
  "...",
  "&",
  "<",
  ">",
  '"',
  "'",
  "]]>",
  "\u2028",
  "\u0085",
  "0",
  "。",
];

/** A project of random texts in several scripts, codes in trees and codings anywhere; the same for the same seed. */
export function randomProject(seed: number): CodedProject {
  const random = stream({ root: seed, purpose: "project" });
  const below = (limit: number) => integerBelow(random, limit);
  const codes = Array.from({ length: 1 + below(6) }, (_, index) => ({
    id: `code ${index}`,
    name: textOf(random, 3),
    parent: index > 0 && below(2) === 0 ? `code ${below(index)}` : null,
    description: below(2) === 0 ? "" : textOf(random, 6),
    colour: below(2) === 0 ? null : "#0a1b2c",
    isCodable: below(4) > 0,
  }));
  const coders = Array.from({ length: 1 + below(3) }, (_, index) => ({
    id: `coder ${index}`,
    name: textOf(random, 2),
  }));
  const documents = Array.from({ length: 1 + below(3) }, (_, index) => ({
    id: `document ${index}`,
    name: textOf(random, 3),
    content: plainDocument(textOf(random, 1 + below(80))),
  }));
  const codings = Array.from({ length: below(12) }, (_, index) => {
    const document = documents[below(documents.length)] as (typeof documents)[number];
    const length = codePointLength(document.content.text);
    const start = below(length);
    return {
      id: `coding ${index}`,
      coder: `coder ${below(coders.length)}`,
      document: document.id,
      start,
      end: start + 1 + below(length - start),
      code: `code ${below(codes.length)}`,
      memo: below(2) === 0 ? "" : textOf(random, 5),
    };
  });
  return { name: textOf(random, 2), coders, codes, documents, codings };
}

function textOf(random: Stream, length: number): string {
  return Array.from({ length }, () => pieces[integerBelow(random, pieces.length)]).join("");
}
