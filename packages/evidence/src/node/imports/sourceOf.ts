import { Source } from "../../model/Source.ts";
import type { ImportedPage } from "./ImportedPage.ts";

const kinds = new Map([
  ["html", "web page"],
  ["transcript", "transcript"],
  ["posts", "posts"],
]);

/** A kept document as a source of a case, in a group of its own; `null` for any other line of an import. */
export function sourceOf({ id, address, document }: ImportedPage): Source | null {
  if (document === null) return null;
  const { title, format, properties } = document;
  const said = new Map(properties);
  const date = (said.get("date") ?? "").slice(0, 10);
  return {
    id,
    title: title || address || id,
    publisher: "",
    date: Source.shape.date.safeParse(date).data ?? null,
    url: Source.shape.url.safeParse(address).data ?? null,
    kind: kinds.get(format) ?? "document",
    independenceGroup: id,
    caveat: "",
  };
}
