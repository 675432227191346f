/** Says what stands at a path of a parsed document, shortly; only own properties are followed. */
export function found(document: unknown, path: readonly PropertyKey[]): string {
  let value = document;
  for (const key of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return "nothing";
    value = (value as Readonly<Record<PropertyKey, unknown>>)[key];
  }
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === "object" && value !== null) return "a mapping";
  if (typeof value !== "string") return String(value);
  const characters = Array.from(value);
  return JSON.stringify(characters.length > 80 ? `${characters.slice(0, 80).join("")}…` : value);
}
