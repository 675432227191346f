import type { TextDocument } from "../../model/TextDocument.ts";

const properties = new Set(["author", "creator", "lastmodifiedby", "作者"]);

/**
 * Lists the people whom a document itself names: speakers and authors of its passages, and authors in its properties.
 *
 * Each once, as they are written, in order. Who is only spoken of is not among them, nor who is named in a heading.
 *
 * O(passages).
 *
 * @example
 * const { document } = readDocument(new TextEncoder().encode("问：几点？\n王姐：八点。\n问：好。\n"));
 * namesInDocument(document); // => ["问", "王姐"]
 */
export function namesInDocument({ passages, properties: said }: TextDocument): readonly string[] {
  const names = new Set<string>();
  for (const { speaker } of passages) if (speaker !== null) names.add(speaker);
  for (const [name, value] of said) if (properties.has(name.toLowerCase())) names.add(value);
  return [...names];
}
