const [shortest, longest] = [15, 34];

/**
 * How many characters at the beginning of a text are an international bank account number, spaces counted; 0 if none
 * are.
 *
 * Two letters, two digits, then letters and digits, 15 to 34 in all, in small letters, with a space after any of them;
 * ends where a group ends; the check digits must be right.
 *
 * O(1).
 *
 * @see ISO 13616; ISO 7064, MOD 97-10
 */
export function ibanLength(text: string): number {
  let [count, body, head, best] = [0, 0, 0, 0];
  for (let at = 0; at < text.length && count < longest; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x20) continue;
    const value = digitOf(code);
    if (value < 0 || (count < 2 && value < 10) || ((count === 2 || count === 3) && value > 9)) break;
    const shift = value > 9 ? 100 : 10;
    if (count < 4) head = head * shift + value;
    else body = (body * shift + value) % 97;
    count += 1;
    const ends = at + 1 === text.length || digitOf(text.charCodeAt(at + 1)) < 0;
    if (ends && count >= shortest && (body * 1_000_000 + head) % 97 === 1) best = at + 1;
  }
  return best;
}

function digitOf(code: number): number {
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  return code >= 0x61 && code <= 0x7a ? code - 0x57 : -1;
}
