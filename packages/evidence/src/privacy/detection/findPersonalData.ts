import { EvidenceError } from "../../errors.ts";
import { matchText } from "../names/matchText.ts";
import { chineseNameMarks } from "./chineseNameMarks.ts";
import { emailMarks } from "./emailMarks.ts";
import type { Finding } from "./Finding.ts";
import { joinedFindings } from "./joinedFindings.ts";
import { knownNameMarks } from "./knownNameMarks.ts";
import { latinNameMarks } from "./latinNameMarks.ts";
import type { Mark } from "./Mark.ts";
import type { NameIndex } from "./nameIndex.ts";
import { numberMarks } from "./numberMarks.ts";
import { patternMarks } from "./patternMarks.ts";

export interface FindPersonalDataOptions {
  /** Names to look for, made by `nameIndex`. Default: none. */
  readonly names?: NameIndex;
  /** How many findings there may be, before those that overlap are one. Default: 1,000,000, some 200 MB. */
  readonly limit?: number;
}

const noNames: NameIndex = { pseudonymOf: new Map(), lengths: new Map() };
const stride = 2 ** 15;
/** How much of the text before and after a window is looked at with it; no finding is longer than what comes after. */
const [behind, ahead] = [128, 2400];

/**
 * Finds what may tell who somebody is: names, telephone numbers, e-mail addresses, identity and passport numbers, plates,
 * bank accounts, accounts of messengers, addresses with a door number, dates of birth, web addresses.
 *
 * Chinese and Latin, in any width and letter case, digits in groups or not. Names are those that are given, in every
 * spelling that `normalisedName` makes one, and what looks like a name beside a word that goes with names (先生, 书记,
 * interview with). Where findings overlap they are one. Findings hold no text, so that they may be logged.
 *
 * What no list names and no form shows is **not** found: a bare given name, a nickname, an office, a story that only one
 * person can have lived. So a text without findings is not a text without personal data, and whoever shares texts
 * has to read them.
 *
 * O(characters), whatever the text holds; the text is gone through in windows.
 *
 * @example
 * const text = "张三的电话是 138-1234-5678。";
 * const [name, phone] = findPersonalData(text, { names: nameIndex(new Map([["張三", "P-x"]])) });
 * name; // => { kind: "name", start: 0, length: 2, confidence: "high", pseudonym: "P-x" }
 * text.slice(phone.start, phone.start + phone.length); // => "138-1234-5678"
 * @throws {EvidenceError} `limit-exceeded`; the message holds no text.
 */
export function findPersonalData(
  text: string,
  { names = noNames, limit = 1_000_000 }: FindPersonalDataOptions = {},
): Finding[] {
  const findings: Finding[] = [];
  for (let from = 0; from < text.length; from += stride) {
    const [start, end] = [Math.max(0, from - behind), Math.min(text.length, from + stride + ahead)];
    const window = text.slice(start, end);
    const matched = matchText(window);
    const add = (mark: Mark, first: number, last: number) => {
      if (start + last <= from || start + first >= from + stride) return;
      if (findings.length >= limit) {
        const message = `Found more than ${limit} findings in a text of ${text.length}; expected at most ${limit}, unless the limit is raised or the text divided.`;
        throw new EvidenceError("limit-exceeded", message, ["limit"]);
      }
      const { kind, confidence, pseudonym = null } = mark;
      findings.push({ kind, start: start + first, length: last - first, confidence, pseudonym });
    };
    const marks = [
      ...knownNameMarks(matched.text, names),
      ...numberMarks(matched.text),
      ...emailMarks(matched.text),
      ...patternMarks(matched.text),
      ...chineseNameMarks(matched.text),
    ];
    for (const mark of marks) {
      add(mark, matched.starts[mark.start] as number, matched.ends[mark.end - 1] as number);
    }
    for (const mark of latinNameMarks(window)) add(mark, mark.start, mark.end);
  }
  return joinedFindings(findings);
}
