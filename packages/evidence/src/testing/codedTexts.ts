import type { CodedProject } from "../model/CodedProject.ts";

/** Each coding as code, coder, what is coded, and memo, in the project's order: places counted character by character. */
export function codedTexts({ codings, codes, coders, documents }: CodedProject): readonly string[][] {
  return codings.map(({ code, coder, document, start, end, memo }) => {
    const text = documents.find(({ id }) => id === document)?.content.text ?? "";
    return [
      codes.find(({ id }) => id === code)?.name ?? "?",
      coders.find(({ id }) => id === coder)?.name ?? "?",
      Array.from(text).slice(start, end).join(""),
      memo,
    ];
  });
}
