import { type SphereName, type Spheres, sphereNames } from "../theme/Spheres.ts";

interface Stripe {
  readonly key: SphereName | "outside";
  /** From 0, the top of the bar, to 1. */
  readonly from: number;
  readonly to: number;
}

/** Cuts a bar lengthways among the spheres of its actor, by their shares. */
export function sphereStripes(spheres: Spheres): readonly Stripe[] {
  const shares = sphereNames.map((name) => Math.max(0, spheres[name] ?? 0));
  const total = shares.reduce((sum, share) => sum + share, 0);
  if (total === 0) return [{ key: "outside", from: 0, to: 1 }];
  let from = 0;
  return sphereNames.flatMap((key, index) => {
    const share = (shares[index] as number) / total;
    if (share === 0) return [];
    const stripe = { key, from, to: from + share };
    from = stripe.to;
    return [stripe];
  });
}
