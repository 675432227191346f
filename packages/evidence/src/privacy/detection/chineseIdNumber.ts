const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;

/**
 * Tells whether digits are a Chinese citizen's identity number: 18 with check digit, or the older 15.
 *
 * `high` if the check digit of 18 is right, `medium` for 18 that only hold a region and a date, and for 15; `null` for
 * anything else.
 *
 * O(1).
 *
 * @see GB 11643-1999; ISO 7064, MOD 11-2
 */
export function chineseIdNumber(digits: string): "high" | "medium" | null {
  if (!/^[1-8]\d/.test(digits)) return null;
  if (/^\d{15}$/.test(digits)) return isDate(`19${digits.slice(6, 12)}`) ? "medium" : null;
  if (!/^\d{17}[\dx]$/.test(digits) || !isDate(digits.slice(6, 14))) return null;
  const sum = weights.reduce((total, weight, at) => total + weight * Number(digits[at]), 0);
  return digits[17] === "10x98765432"[sum % 11] ? "high" : "medium";
}

function isDate(text: string): boolean {
  const [year, month, day] = [text.slice(0, 4), text.slice(4, 6), text.slice(6, 8)].map(Number) as [
    number,
    number,
    number,
  ];
  return year >= 1850 && year <= 2100 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
}
