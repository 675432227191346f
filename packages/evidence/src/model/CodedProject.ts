import type { Code } from "./Code.ts";
import type { TextCoding } from "./TextCoding.ts";
import type { TextDocument } from "./TextDocument.ts";

/** Documents, a codebook, and who coded what: the shape that is exchanged with other programs. */
export interface CodedProject {
  readonly name: string;
  readonly coders: readonly { readonly id: string; readonly name: string }[];
  readonly codes: readonly Code[];
  readonly documents: readonly {
    readonly id: string;
    readonly name: string;
    readonly content: TextDocument;
  }[];
  readonly codings: readonly TextCoding[];
}
