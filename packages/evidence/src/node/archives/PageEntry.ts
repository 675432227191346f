/** What stands in an archive in the place of a page, or in a folder in that of a document. */
export interface PageEntry {
  /**
   * `page`: there is one, or a document of another kind, in `bytes`. `skipped`: no page, as a picture or a request. `refused`: a page that cannot be
   * taken. `damaged`: the archive ends here, since nothing after this place can be trusted.
   */
  readonly outcome: "page" | "skipped" | "refused" | "damaged";
  /** Why it is no page that was taken; `null` for a page. */
  readonly reason: PageReason | null;
  /** Number of the record, or of the file in its folder, from 1. */
  readonly record: number;
  /** Address, or the file's path in its folder. */
  readonly address: string | null;
  /** When it was archived, as the archive says it. */
  readonly archived: string | null;
  /** The page, unpacked, without headers; `null` unless `outcome` is `page`. */
  readonly bytes: Uint8Array | null;
  /** The encoding that the server named. */
  readonly charset: string | null;
}

/** Why a record or file was not kept. */
export type PageReason =
  // skipped
  | "not-a-response"
  | "hidden"
  | "not-a-file"
  | "not-html"
  | "revisit"
  | "status"
  // refused
  | "changing"
  | "chunks"
  | "content-encoding"
  | "digest"
  | "http-header"
  | "too-large"
  // damaged
  | "after-the-end"
  | "cut"
  | "end-mark"
  | "gzip"
  | "length"
  | "ratio"
  | "record-header"
  | "records";
