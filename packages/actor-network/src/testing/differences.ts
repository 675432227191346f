/** Lists the places where a value differs from the expected one by more than `slack` · max(1, |expected|). */
export function differences(actual: unknown, expected: unknown, slack: number, place = "value"): string[] {
  if (typeof expected === "number" && typeof actual === "number") {
    const near = Math.abs(actual - expected) <= slack * Math.max(1, Math.abs(expected));
    return near ? [] : [`${place} is ${actual}; expected ${expected}`];
  }
  if (expected === null || typeof expected !== "object" || actual === null || typeof actual !== "object") {
    return actual === expected
      ? []
      : [`${place} is ${JSON.stringify(actual)}; expected ${JSON.stringify(expected)}`];
  }
  const [own, other] = [Object.keys(actual).sort(), Object.keys(expected).sort()];
  if (Array.isArray(actual) !== Array.isArray(expected) || own.join("\0") !== other.join("\0")) {
    return [`${place} has the parts ${own.join(" ")}; expected ${other.join(" ")}`];
  }
  const [left, right] = [new Map(Object.entries(actual)), new Map(Object.entries(expected))];
  return other.flatMap((key) => differences(left.get(key), right.get(key), slack, `${place}.${key}`));
}
