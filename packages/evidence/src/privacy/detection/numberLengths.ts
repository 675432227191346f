import { luhnLengths } from "./luhnLengths.ts";

const bits = (from: number, to = from): number => 2 ** (to + 1) - 2 ** from;
const [card, trunk, abroad] = [bits(16, 19), bits(10, 12), bits(11, 16)];

/**
 * How many digits a number may have that begins at a place and stands without plus, cue or groups that tell: bit `n` is
 * 1 if `numberKind` may know one of `n` digits.
 *
 * The first three digits and those of a date of birth rule most lengths out before a number is put together.
 *
 * O(1).
 */
export function numberLengths(digits: string, at: number): number {
  const [a, b, c] = [digit(digits, at), digit(digits, at + 1), digit(digits, at + 2)];
  if (a === 0) return b > 0 ? trunk : c > 0 ? abroad : 0;
  if (a === 9) return 0;
  let lengths = 0;
  const year = 10 * digit(digits, at + 6) + digit(digits, at + 7);
  if (digit(digits, at + 8) <= 1 || (a === 3 && (b === 4 || b === 7))) lengths |= bits(15);
  if (year >= 18 && year <= 21 && digit(digits, at + 10) <= 1) lengths |= bits(18);
  if (a >= 4 && a <= 6) lengths |= card & luhnLengths(digits, at);
  if (a === 1 && b >= 3) lengths |= bits(11);
  if (a === 8 && b === 6 && c === 1) lengths |= bits(13);
  if ((a === 4 || a === 8) && b === 0 && c === 0) lengths |= bits(10);
  return lengths;
}

const digit = (digits: string, at: number): number => digits.charCodeAt(at) - 48;
