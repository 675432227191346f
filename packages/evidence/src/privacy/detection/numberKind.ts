import { chineseIdNumber } from "./chineseIdNumber.ts";
import type { FindingConfidence, FindingKind } from "./Finding.ts";
import { luhnLengths } from "./luhnLengths.ts";

export interface NumberGroups {
  /** All digits in a row, with an `x` at the end where one follows 17. */
  readonly digits: string;
  /** How many digits stand in each group; of more than four groups, in the first five. */
  readonly sizes: readonly number[];
  /** Whether a plus stands before. */
  readonly plus: boolean;
  /** Whether a word such as telephone stands before. */
  readonly cue: boolean;
}

type Kind = readonly [FindingKind, FindingConfidence];

/**
 * Tells what groups of digits are: a Chinese identity number, a telephone number of China or abroad, a number such as
 * the US social security's, a bank card; `null` for anything else.
 *
 * O(1).
 */
export function numberKind(groups: NumberGroups): Kind | null {
  const { digits, sizes, plus, cue } = groups;
  const { length } = digits;
  if (length < 7 || length > 19) return null;
  const id = !plus && (length === 18 || length === 15) ? chineseIdNumber(digits) : null;
  if (id === "high") return ["id-number", "high"];
  if (isMobile(digits) || (plus && length >= 8 && length <= 15)) return ["phone", "high"];
  if (length >= 15 && isCard(digits)) return ["bank-account", "medium"];
  if (id !== null) return ["id-number", id];
  if (digits[0] === "0" && isWithTrunk(digits)) return ["phone", sizes.length > 1 ? "high" : "medium"];
  if (length === 10 && /^[48]00/.test(digits)) return ["phone", "medium"];
  if (length <= 11 && (sizes.length === 3 || sizes.length === 4)) {
    const shape = sizes.join("-");
    if (shape === "3-2-4" && !/^(?:000|666|9)/.test(digits)) return ["id-number", "medium"];
    if (/^(?:1-)?3-3-4$/.test(shape) && /^1?[2-9]/.test(digits)) return ["phone", "medium"];
  }
  return cue && length <= 15 ? ["phone", "medium"] : null;
}

function isMobile(digits: string): boolean {
  const { length } = digits;
  if (length !== 11 && length !== 13 && length !== 15) return false;
  return /^(?:(?:00)?86)?1[3-9]\d{9}$/.test(digits);
}

/** With a 0 before the code of an area, as in China and in most of the world, or 00 before that of a country. */
function isWithTrunk(digits: string): boolean {
  return /^0[1-9]\d{8,10}$|^00[1-9]\d{8,13}$/.test(digits);
}

/** Digits of the great card companies with a check digit by Luhn. */
function isCard(digits: string): boolean {
  if (!/^(?:3[47]\d{13}|[4-6]\d{15,18})$/.test(digits)) return false;
  return ((luhnLengths(digits, 0) >> digits.length) & 1) === 1;
}
