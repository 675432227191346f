import type { OwnClaim, OwnProposition } from "../folder/OwnProposition.ts";
import type { Ensemble } from "../study/Ensemble.ts";
import type { Claim } from "./Claim.ts";
import { judge } from "./judge.ts";
import type { Proposition } from "./Proposition.ts";

/**
 * Makes a proposition of what `propositions.yaml` declares.
 *
 * In every accepted set the effect is that of one scenario against another, with all else equal: the difference of an output,
 * or that difference over the size of the second one's. Where the second is 0, the relative effect is 0 if the first is 0
 * too, else 1 or −1 by its sign. A claim holds strictly inside its bounds; `judge` counts it.
 *
 * O(claims × accepted sets) time to judge.
 */
export function declaredProposition({ id, statement, segments, claims }: OwnProposition): Proposition {
  const named = claims.map((claim) => ({ claim, name: `${id}.${claim.id}` }));
  return {
    id,
    statement,
    segments,
    claims: Object.fromEntries(named.map(({ claim, name }) => [name, claim.says])),
    judge: (ensemble) =>
      judge(
        id,
        named.map(({ claim, name }) => counted(name, claim, ensemble)),
        ensemble,
      ),
  };
}

function counted(name: string, { compare, holds, in: within }: OwnClaim, ensemble: Ensemble): Claim {
  const first = ensemble.column(compare.scenario, compare.output);
  const second = ensemble.column(compare.with, compare.output);
  const effects = Float64Array.from(ensemble.accepted, (set) => {
    const [value, base] = [first[set] as number, second[set] as number];
    if (compare.as === "difference") return value - base;
    return base === 0 ? Math.sign(value) : (value - base) / Math.abs(base);
  });
  const { below = Infinity, above = -Infinity } = holds;
  return {
    id: name,
    claim: name,
    effects,
    holds: (effect) => effect < below && effect > above,
    ...(within.above === undefined
      ? { cutoff: within.below as number, side: "below" }
      : { cutoff: within.above, side: "above" }),
  };
}
