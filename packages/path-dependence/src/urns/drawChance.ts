import { PathDependenceError } from "../errors.ts";
import { checkedUrn } from "./checkedUrn.ts";
import type { Urn } from "./Urn.ts";

/** Chance that a two-colour urn gives its first colour, after `drawn` draws of which `first` gave it. */
export type DrawChance = (first: number, drawn: number) => number;

/** Prepares the chance of the first colour as a function of what was drawn. */
export function drawChance(urn: Urn): DrawChance {
  const { initial, added } = checkedUrn(urn);
  if (initial.length !== 2) {
    const message = `Found ${initial.length} colours; expected 2, for which the law is exact.`;
    throw new PathDependenceError("invalid-urn", message, ["initial"]);
  }
  const [ofFirst, ofSecond] = initial as unknown as [number, number];
  const shares = new Float64Array(2);
  const chances = new Float64Array(2);
  return (first, drawn) => {
    const total = ofFirst + ofSecond + added * drawn;
    shares[0] = (ofFirst + added * first) / total;
    shares[1] = (ofSecond + added * (drawn - first)) / total;
    urn.rule(shares, chances);
    const chance = chances[0] as number;
    if (chance >= 0 && chance <= 1) return chance;
    const message = `Found a chance of ${chance} at a share of ${shares[0]}; expected 0 to 1.`;
    throw new PathDependenceError("invalid-rule", message, ["rule"]);
  };
}
