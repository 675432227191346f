/** Control and direction characters, which would change how a terminal shows the message. */
const invisible = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

const longest = 80;

/** A short list or mapping of numbers as YAML writes it, `null` for any other. */
function numbers(value: object): string | null {
  const entries = Object.entries(value);
  if (entries.length === 0 || !entries.every(([, part]) => typeof part === "number")) return null;
  const text = Array.isArray(value)
    ? `[${value.join(", ")}]`
    : `{ ${entries.map(([key, part]) => `${key}: ${part}`).join(", ")} }`;
  return text.length <= longest ? text : null;
}

/** Says what stands at a path of a parsed document, shortly; only own properties are followed. */
export function found(document: unknown, path: readonly PropertyKey[]): string {
  let value = document;
  for (const key of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return "nothing";
    value = (value as Readonly<Record<PropertyKey, unknown>>)[key];
  }
  if (Array.isArray(value)) return numbers(value) ?? `a list of ${value.length}`;
  if (typeof value === "object" && value !== null) return numbers(value) ?? "a mapping";
  if (typeof value !== "string") return String(value);
  const characters = Array.from(value);
  const cut = characters.length > longest ? `${characters.slice(0, longest).join("")}…` : value;
  return JSON.stringify(cut).replace(
    invisible,
    (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
