/** Below this share of its terms a sum counts as 0. */
const flat = 1e-13;

/**
 * Real roots of q0 + q1 z + q2 z², of which the terms were as large as `scale`; a double root once, `null` where all z
 * solve it.
 */
export function quadraticRoots(q0: number, q1: number, q2: number, scale: number): number[] | null {
  const none = (value: number) => Math.abs(value) <= flat * scale;
  if (none(q2)) {
    if (none(q1)) return none(q0) ? null : [];
    return [-q0 / q1];
  }
  const [square, product] = [q1 * q1, 4 * q0 * q2];
  const discriminant = square - product;
  if (Math.abs(discriminant) <= flat * Math.max(square, Math.abs(product))) return [-q1 / (2 * q2)];
  if (discriminant < 0) return [];
  const far = -(q1 + (q1 < 0 ? -1 : 1) * Math.sqrt(discriminant)) / 2;
  return [far / q2, q0 / far];
}
