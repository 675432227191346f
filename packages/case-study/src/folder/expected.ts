const kinds = new Map([
  ["string", "a text"],
  ["number", "a number"],
  ["int", "a whole number"],
  ["boolean", "true or false"],
  ["array", "a list"],
  ["tuple", "a list"],
  ["object", "a mapping"],
  ["record", "a mapping"],
  ["string to have >=1 characters", "some text"],
]);

const bounds = new Map([
  [">=", "at least"],
  [">", "more than"],
  ["<=", "at most"],
  ["<", "less than"],
]);

/** Says in plain words what a broken rule expected, from its schema's message and what was found. */
export function expected(message: string, found = ""): string {
  const rule = message
    .replace(/^(?:Invalid|Too|Unrecognized)[^:.]*[:.] /, "")
    .replace(/, received .*$/s, "")
    .replace(/^expected /i, "")
    .replace(/\.$/, "");
  if (rule === "string" && /^-?\d/.test(found)) return `a text; put it in quotes: "${found}"`;
  const plain = kinds.get(rule);
  if (plain !== undefined) return plain;
  const [, what, bound = "", number] =
    /^(number|int|array|tuple) to (?:be|have) ([<>]=?)(\S+)(?: items)?$/.exec(rule) ?? [];
  if (what !== undefined) {
    return `${what === "array" || what === "tuple" ? "a list of " : ""}${bounds.get(bound)} ${number}`;
  }
  return rule.replaceAll('"|"', '", "').replaceAll("' | '", "', '");
}
