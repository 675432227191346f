import { type Interval, wilson } from "@commonweal/experiments";
import { answered } from "./answered.ts";
import type { WorldKind } from "./worldKinds.ts";

export interface ToldApart {
  readonly right: number;
  /** Worlds in which the proposition was supported: power where it is true, false positives where it is not. */
  readonly supported: number;
  readonly undetermined: number;
  /** Of `supported`, Wilson's, 95 %. */
  readonly interval: Interval;
}

/** Answers a kind's proposition in many of its worlds. */
export function toldApart(
  kind: WorldKind,
  { seed, worlds, sets }: { readonly seed: number; readonly worlds: number; readonly sets: number },
): ToldApart {
  const words = Array.from({ length: worlds }, (_, world) => answered(kind, { seed, world, sets }).verdict);
  const said = (word: string) => words.filter((each) => each === word).length;
  const supported = said("supported");
  return {
    right: kind.answer === "yes" ? supported : said("contradicted"),
    supported,
    undetermined: said("undetermined"),
    interval: wilson(supported, worlds) as Interval,
  };
}
