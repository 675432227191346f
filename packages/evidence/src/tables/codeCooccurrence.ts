import type { Code } from "../model/Code.ts";
import type { CodedProject } from "../model/CodedProject.ts";
import type { CodeSelection } from "./CodeSelection.ts";
import { passageStretches } from "./passageStretches.ts";
import { selectedCodings } from "./selectedCodings.ts";

export interface CodeCooccurrenceOptions extends CodeSelection {
  /**
   * What together means: codings that share at least one character, a passage that both codings touch, or one
   * document. Default: overlap.
   */
  readonly within?: "overlap" | "passage" | "document";
}

export interface CodeCooccurrence {
  readonly codes: readonly Code[];
  /** Symmetric, a row and a column a code. */
  readonly counts: readonly (readonly number[])[];
}

/**
 * Counts how often two codes stand together.
 *
 * Off the diagonal: pairs of codings that overlap, or passages, or documents, with both codes. On it: codings, passages
 * or documents with the code. Whole numbers from 0. Codings of all coders count; `coders` chooses.
 *
 * O(codings × codes that are open at a place), for passages times as many again.
 *
 * @throws {EvidenceError} `unknown-code`, `unknown-document`, `unknown-coder` for a selection that the project does not have.
 */
export function codeCooccurrence(
  project: CodedProject,
  { within = "overlap", ...selection }: CodeCooccurrenceOptions = {},
): CodeCooccurrence {
  const { codes, documents, codings } = selectedCodings(project, selection);
  const numberOf = new Map(codes.map(({ id }, number) => [id, number]));
  const counts = codes.map(() => new Array<number>(codes.length).fill(0));
  const add = (one: number, other: number, times: number): void => {
    const row = counts[one] as number[];
    row[other] = (row[other] as number) + times;
    if (one === other) return;
    const mirrored = counts[other] as number[];
    mirrored[one] = (mirrored[one] as number) + times;
  };

  const byDocument = new Map(documents.map(({ id }) => [id, [] as Stretch[]]));
  for (const { document, start, end, code } of codings) {
    byDocument.get(document)?.push({ start, end, code: numberOf.get(code) as number });
  }
  for (const { id, content } of documents) {
    const stretches = byDocument.get(id) ?? [];
    if (within === "document") addTogether([...new Set(stretches.map(({ code }) => code))], 1, add);
    else if (within === "overlap") addOverlaps(stretches, add);
    else addShared(passageStretches(stretches, content.passages), add);
  }
  return { codes, counts };
}

interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly code: number;
}

type Add = (one: number, other: number, times: number) => void;

/** Every pair of codes once, and each with itself. */
function addTogether(codes: readonly number[], times: number, add: Add): void {
  for (const [place, one] of codes.entries()) for (const other of codes.slice(place)) add(one, other, times);
}

/** Beginnings and ends in order of place, ends first: what only touches does not overlap. */
function boundaries(stretches: readonly Stretch[]) {
  return stretches
    .flatMap(({ start, end, code }) => [
      { at: start, code, step: 1 },
      { at: end, code, step: -1 },
    ])
    .sort((one, other) => one.at - other.at || one.step - other.step);
}

function addOverlaps(stretches: readonly Stretch[], add: Add): void {
  const open = new Map<number, number>();
  for (const { code, step } of boundaries(stretches)) {
    if (step === 1) {
      add(code, code, 1);
      for (const [other, times] of open) if (other !== code) add(code, other, times);
    }
    const left = (open.get(code) ?? 0) + step;
    if (left === 0) open.delete(code);
    else open.set(code, left);
  }
}

/** Places here are passages, so a stretch of places between two boundaries counts as often as it is long. */
function addShared(stretches: readonly Stretch[], add: Add): void {
  const open = new Map<number, number>();
  let before = 0;
  for (const { at, code, step } of boundaries(stretches)) {
    if (at > before) addTogether([...open.keys()], at - before, add);
    before = at;
    const left = (open.get(code) ?? 0) + step;
    if (left === 0) open.delete(code);
    else open.set(code, left);
  }
}
