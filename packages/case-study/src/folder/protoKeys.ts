/** Finds every key `__proto__` of a parsed document: schemas pass over it, so that what stands there would be lost. */
export function protoKeys(value: unknown, path: readonly PropertyKey[] = []): (readonly PropertyKey[])[] {
  if (typeof value !== "object" || value === null) return [];
  const entries: (readonly [PropertyKey, unknown])[] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value);
  return entries.flatMap(([key, part]) =>
    key === "__proto__" ? [[...path, key]] : protoKeys(part, [...path, key]),
  );
}
