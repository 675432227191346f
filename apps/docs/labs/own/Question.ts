import type { CaseIssue } from "@commonweal/case-study";
import type { Language } from "../case/page/words.ts";

export type Role = "state" | "capital" | "society" | "outside";

export interface GivenFile {
  /** Path inside what was dropped, with slashes. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

export type Question =
  | { readonly kind: "read"; readonly files: readonly GivenFile[]; readonly language: Language }
  | { readonly kind: "study"; readonly language: Language; readonly sets: number; readonly draws: number }
  | { readonly kind: "export" };

/** A network to look at: its numbers, and the part of it that can be drawn. */
export interface SeenNetwork {
  readonly id: string;
  readonly label: string;
  readonly actors: number;
  readonly ties: number;
  readonly directed: boolean;
  /** By id of the measure; `null` where it is not defined, with the reason. */
  readonly measures: readonly {
    readonly id: string;
    readonly value: number | null;
    readonly reason: string;
  }[];
  readonly drawn: {
    readonly labels: readonly string[];
    readonly groups: readonly string[];
    /** Which colour an actor has. */
    readonly roles: readonly Role[];
    readonly x: readonly number[];
    readonly y: readonly number[];
    readonly degrees: readonly number[];
    readonly sources: readonly number[];
    readonly targets: readonly number[];
  };
}

export type Answer =
  | {
      readonly kind: "read";
      readonly what: "case" | "network";
      readonly title: string;
      readonly format: string;
      readonly networks: readonly SeenNetwork[];
      readonly warnings: readonly string[];
      /** Sets of parameters that the case asks for; 0 of a network. */
      readonly sets: number;
    }
  | { readonly kind: "refused"; readonly message: string; readonly issues: readonly CaseIssue[] }
  | { readonly kind: "report"; readonly html: string; readonly id: string }
  | { readonly kind: "archive"; readonly bytes: Uint8Array; readonly id: string };
