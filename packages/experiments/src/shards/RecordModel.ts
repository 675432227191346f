import type { RunRequest } from "./runRequest.ts";

/** Columns of numbers of equal length; `null` is not defined. */
export type RecordColumns = Readonly<Record<string, readonly (number | null)[]>>;

/** What a run leaves behind, by name; what the manifest does not name is left out. */
export interface RunRecord {
  readonly outputs: Readonly<Record<string, number | null>>;
  /** A number a step. */
  readonly series?: RecordColumns | undefined;
  /** A number an actor. */
  readonly actors?: RecordColumns | undefined;
}

/** A model that answers one run at a time, at once or later: pure, so that nobody can tell who ran it or when. */
export type RecordModel = (request: RunRequest) => RunRecord | Promise<RunRecord>;
