import { counted } from "../../counted.ts";
import type { Passage } from "../../model/TextDocument.ts";
import type { DocumentReading, ReadDocumentOptions } from "../DocumentReading.ts";
import { documentError } from "../documentError.ts";
import { documentLimits } from "../documentLimits.ts";
import { reportOf } from "../reportOf.ts";
import { decodeDocument } from "../text/decodeDocument.ts";
import { forEachLine } from "../text/forEachLine.ts";
import { isBlank } from "../text/isBlank.ts";
import { passagesOf } from "../text/passagesOf.ts";
import { spanList } from "../text/spanList.ts";
import { linesOf } from "./linesOf.ts";
import { namedSpeakers } from "./namedSpeakers.ts";
import { turnLabel } from "./turnLabel.ts";

const mostLines = 20;

/**
 * Reads a transcript in which a name and a colon begin each turn: `Name: …`, `访谈者：…`, `[00:01:02] Name: …`.
 *
 * The text is kept as it is but for the ends of lines; a turn is what is said after the colon, with the lines that
 * follow it up to the next name. A time may stand before or after the name, or a name and a time on a line of their
 * own. A name is one of at most 60 characters and six words, with a letter in it, that begins two lines or more, or
 * one line that has a time; names that differ in digits alone count together, and where half of the lines begin with
 * one, or none comes twice, all count. Words such as Date, Place, 时间 and 地点 are no names. The report says how many speakers were found,
 * and on which lines a name that came once was left as words of the turn before. What stands before the first turn is paragraphs.
 *
 * O(characters) time and space.
 *
 * @example
 * const { document } = readTurns("问：几点？\n答：八点。\n问：好。");
 * document.passages.map(({ speaker, start, end }) => [speaker, start, end]); // => [["问", 2, 5], ["答", 8, 11], ["问", 14, 16]]
 * @throws {EvidenceError} `invalid-file` for a text without a turn, `invalid-text`, `limit-exceeded`; its path is the
 * line, where one is at fault.
 */
export function readTurns(input: string | Uint8Array, options: ReadDocumentOptions = {}): DocumentReading {
  const bounds = { ...documentLimits, ...options.limits };
  const { text, warnings } = decodeDocument(input, options);
  const speakerOf = namedSpeakers(linesOf(text), "all", bounds.passages);
  if (speakerOf === null) {
    const expected = `at most 10000 names and ${bounds.passages} turns, or a higher limit`;
    throw documentError("limit-exceeded", null, "more names before a colon than those of speakers", expected);
  }
  const list = spanList(text, bounds.passages);
  const names = new Map<string, string>();
  const single: number[] = [];
  let turn: { speaker: string; time: string | null } | null = null;
  let [from, to] = [0, 0];
  const finish = (): void => {
    const kind: Passage["kind"] = turn === null ? "paragraph" : "turn";
    list.add(kind, from, to, turn ?? undefined);
  };
  forEachLine(text, (start, end, number) => {
    const line = text.slice(start, Math.min(end, start + 201));
    const label = speakerOf(line);
    if (label !== null) {
      finish();
      // One text for each name: a slice of its own for each turn would take more than the turn.
      const speaker = names.get(label.name) ?? label.name;
      names.set(speaker, speaker);
      turn = { speaker, time: label.time };
      from = Math.min(end, start + label.length);
    } else if (turn === null && isBlank(text, start, end)) {
      finish();
      from = end;
    } else if (turnLabel(line) !== null) single.push(number);
    to = end;
  });
  finish();
  if (turn === null) {
    throw documentError(
      "invalid-file",
      null,
      "no line that begins with a name and a colon",
      "a transcript of turns",
    );
  }
  const passages = passagesOf(text, list.spans);
  const turns = passages.filter(({ kind }) => kind === "turn").length;
  return {
    document: { format: "transcript", title: null, text, passages, properties: new Map() },
    report: reportOf(passages.length, 0, [
      ...warnings,
      `${counted(turns, "turn")} of ${counted(names.size, "speaker")}; a name before a colon was taken for one.`,
      ...(single.length === 0 ? [] : [singleNote(single)]),
    ]),
  };
}

function singleNote(lines: readonly number[]): string {
  const shown = lines.slice(0, mostLines).join(", ");
  const more = lines.length > mostLines ? " and more" : "";
  return `A name before a colon that comes once was left in the turn before, on ${lines.length === 1 ? "line" : "lines"} ${shown}${more}.`;
}
