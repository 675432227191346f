const spheres = ["state", "capital", "society"] as const;

/** The largest sphere of a sector, the first of equal ones; outside where it has none. */
export function largestSphere(
  shares: Readonly<Partial<Record<(typeof spheres)[number], number | undefined>>>,
): (typeof spheres)[number] | "outside" {
  const most = Math.max(0, ...spheres.map((sphere) => shares[sphere] ?? 0));
  return spheres.find((sphere) => most > 0 && shares[sphere] === most) ?? "outside";
}
