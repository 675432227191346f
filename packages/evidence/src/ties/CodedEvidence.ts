import type { Coding } from "../model/Coding.ts";
import type { Segment } from "../model/Segment.ts";
import type { Source } from "../model/Source.ts";
import type { Decision } from "./Decision.ts";

/** Sources, segments of them, what coders read in these, and what was decided about it. */
export interface CodedEvidence {
  readonly sources: readonly Source[];
  readonly segments: readonly Segment[];
  readonly codings: readonly Coding[];
  /** Default: none. */
  readonly decisions?: readonly Decision[];
}
