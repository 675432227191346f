const [shortest, longest] = [15, 19];

/**
 * How many digits from a place on have a check digit by Luhn as their last: bit `n` is 1 if `n` have, from 15 to 19.
 *
 * O(1).
 *
 * @see ISO/IEC 7812-1, annex B
 */
export function luhnLengths(digits: string, at: number): number {
  let [lengths, one, other] = [0, 0, 0];
  for (let length = 1; length <= longest && at + length <= digits.length; length += 1) {
    const digit = digits.charCodeAt(at + length - 1) - 48;
    const next = other + digit;
    other = one + (digit > 4 ? 2 * digit - 9 : 2 * digit);
    one = next;
    if (length >= shortest && one % 10 === 0) lengths |= 1 << length;
  }
  return lengths;
}
