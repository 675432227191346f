import { expect, it } from "vitest";
import type { DocumentReading, ReadDocumentOptions } from "../documents/DocumentReading.ts";
import { EvidenceError } from "../errors.ts";
import { documentFault } from "./documentFault.ts";

/** What a file is, its content, and what must come of it: passages as `kind|speaker|time|text`, or an error's code. */
export type JudgedFile = readonly [
  what: string,
  input: string | Uint8Array,
  expected: readonly string[] | string,
  options?: ReadDocumentOptions,
];

/** Tests a reader of documents on files, odd and hostile ones among them. */
export function judgedFiles<Input extends string | Uint8Array>(
  read: (input: Input, options?: ReadDocumentOptions) => DocumentReading,
  files: readonly JudgedFile[],
): void {
  const cases = files.map(([what, input, expected, options = {}]) => ({ what, input, expected, options }));
  it.each(cases.filter(({ expected }) => typeof expected !== "string"))("keeps $what", (file) => {
    const reading = read(file.input as Input, file.options);
    expect(shownPassages(reading)).toEqual(file.expected);
    expect(documentFault(reading)).toBeNull();
  });
  it.each(cases.filter(({ expected }) => typeof expected === "string"))("refuses $what", (file) => {
    const error = thrown(() => read(file.input as Input, file.options));
    expect(error.code).toBe(file.expected);
    expect(error.message).toMatch(/^(?:(?:Line|Entry) \d+(?:, column \d+)?: f|F)ound .+; expected .+\.$/);
  });
}

function shownPassages({ document }: DocumentReading): readonly string[] {
  const points = Array.from(document.text);
  return document.passages.map(({ kind, speaker, time, start, end }) =>
    [kind, speaker ?? "-", time ?? "-", points.slice(start, end).join("")].join("|"),
  );
}

function thrown(act: () => unknown): EvidenceError {
  try {
    act();
  } catch (error) {
    if (error instanceof EvidenceError) return error;
    throw error;
  }
  throw new Error("nothing was thrown");
}
