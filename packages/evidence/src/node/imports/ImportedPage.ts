import type { TextDocument } from "../../model/TextDocument.ts";

/** What became of one document or page: a line of a shard. Records of an archive that are no pages have none; they are counted. */
export interface ImportedPage {
  /** `p` and the number of the document, from 1. */
  readonly id: string;
  /** Number of the source in the import, from 1. */
  readonly source: number;
  /** Number of the record or file in the source, from 1. */
  readonly record: number;
  readonly address: string | null;
  readonly archived: string | null;
  /** `merged`: the same bytes as an earlier page. `damaged`: the source ends here. */
  readonly outcome: "kept" | "merged" | "refused" | "damaged";
  /** Why it was not kept: a `PageReason`, the code of an error, or the id of the page that it is merged into. */
  readonly reason: string | null;
  /** SHA-256 of its bytes; `null` where there are none. */
  readonly digest: string | null;
  /** The encoding of a page that was used. */
  readonly charset: string | null;
  /** What its reader had to say; of a refused one, why. */
  readonly warnings: readonly string[];
  readonly document:
    | (Omit<TextDocument, "properties"> & { readonly properties: readonly (readonly [string, string])[] })
    | null;
}
