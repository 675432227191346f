import { matchText } from "./matchText.ts";

const titlesBefore = /^(?:mr|mrs|ms|miss|dr|prof|professor|sir|madam)\.? (?=\S)/;
const titlesAfter =
  /^(\p{Script=Han}{2,})(?:先生|女士|小姐|太太|同志|老师|医生|教授|博士|书记|主任|经理|局长|市长|区长|院长|队长|站长)$/u;

/**
 * Writes a name as all its spellings are compared: one person, one text.
 *
 * - NFKC, and small letters: full-width and half-width, composed and decomposed, capital and small are the same.
 * - Characters without a sign (zero-width, soft hyphen) are left out. White space around the name goes, inside it is
 *   one space; between two Chinese characters white space and middle dots go.
 * - Traditional characters of names become simplified ones, by a list of about 1,100.
 * - A title goes: before a name `Mr Mrs Ms Miss Dr Prof Professor Sir Madam`; after two Chinese characters or more 先生
 *   女士 小姐 太太 同志 老师 医生 教授 博士 书记 主任 经理 局长 市长 区长 院长 队长 站长. A single surname keeps its title.
 *
 * Accents, order of the parts, dashes and initials stay: "Li Wei" and "Wei Li" are two names. Empty for a name without
 * a character.
 *
 * O(characters).
 *
 * @example
 * normalisedName(" 張　三 先生"); // => "张三"
 * normalisedName("Dr. ＬＩ  Wei"); // => "li wei"
 * normalisedName("王书记"); // => "王书记"
 */
export function normalisedName(name: string): string {
  return matchText(name).text.trim().replace(titlesBefore, "").replace(titlesAfter, "$1");
}
