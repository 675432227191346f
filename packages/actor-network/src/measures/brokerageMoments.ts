/** Expectation and variance of the six counts, in the order of `brokerRoles`. */
export interface BrokerageMoments {
  readonly expected: readonly number[];
  readonly variance: readonly number[];
}

/*
 * Every arc is there with the same chance d, each by itself. A path i → j → k without i → k has the chance a = d² (1 − d). Two
 * paths vary together where they share an arc: by v = d³ (1 − d)³ where both need it, by w = d⁵ (1 − d) where both need it
 * away, by −a² where one needs what the other forbids. What remains is to count paths and such pairs of paths.
 */
function chances(density: number): { a: number; v: number; w: number } {
  const gap = 1 - density;
  const square = density * density;
  return { a: square * gap, v: square * density * gap * gap * gap, w: square * square * density * gap };
}

const pairs = (count: number): number => count * count - count;

/** Moments of the counts of an actor in the group `own`, given the sizes of all groups. */
export function actorMoments(sizes: readonly number[], density: number): (own: number) => BrokerageMoments {
  const { a, v } = chances(density);
  let [all, squares, cubes] = [0, 0, 0];
  for (const size of sizes) [all, squares, cubes] = [all + size, squares + size * size, cubes + size ** 3];
  return (own) => {
    const n = sizes[own] ?? 0;
    const rest = all - n;
    const restSquares = squares - n * n;
    const restCubes = cubes - n ** 3;
    const crossing = rest * (n - 1);
    const paths = [
      pairs(n - 1),
      restSquares - rest,
      crossing,
      crossing,
      rest * rest - restSquares,
      pairs(all - 1),
    ];
    // Ordered pairs of paths with the broker and one end in common: both need the arc between the two.
    const crossed = (n - 1) * pairs(rest) + rest * pairs(n - 1);
    const shared = [
      2 * pairs(n - 1) * (n - 3),
      2 * (restCubes - 3 * restSquares + 2 * rest),
      crossed,
      crossed,
      2 * (rest * pairs(rest) - 2 * rest * restSquares + restCubes + restSquares),
      2 * pairs(all - 1) * (all - 3),
    ];
    return {
      expected: paths.map((count) => count * a),
      variance: paths.map((count, role) => count * a * (1 - a) + (shared[role] as number) * v),
    };
  };
}

/** Moments of the counts of the whole network, given the sizes of all groups. */
export function networkMoments(sizes: readonly number[], density: number): BrokerageMoments {
  const { a, v, w } = chances(density);
  let [all, squares] = [0, 0];
  for (const size of sizes) [all, squares] = [all + size, squares + size * size];
  const alone = a * (1 - a);
  const opposed = a * a;
  const within = (size: number): number => {
    const ends = 4 * (size - 3) + 2;
    return alone + ends * v + (size - 3) * w - ends * opposed;
  };
  const paths = [0, 0, 0, 0, 0, pairs(all) * Math.max(0, all - 2)];
  const variance = [0, 0, 0, 0, 0, pairs(all) * (all - 2) * within(all)];
  const add = (role: number, count: number, spread: number): void => {
    paths[role] = (paths[role] as number) + count;
    variance[role] = (variance[role] as number) + spread;
  };
  for (const n of sizes) {
    const rest = all - n;
    const inside = pairs(n) * (n - 2);
    add(0, inside, inside * within(n));

    const others = (2 * n - 6) * v + (rest - 1) * w;
    add(1, pairs(n) * rest, pairs(n) * (rest * (alone + others) + 2 * v * (squares - n * n)));

    const crossing = pairs(n) * rest;
    const each = alone + (all - 3) * v + (n - 2) * w - (2 * n - 3) * opposed;
    add(2, crossing, crossing * each);
    add(3, crossing, crossing * each);

    // Ordered pairs of actors in two further groups, first as they are, then with what the sizes of the three take away.
    const further = rest * rest - (squares - n * n);
    const three = alone + (4 * all - 2) * (v - opposed) + (all - 1) * w;
    add(4, n * further, n * further * three - n * n * further * (8 * (v - opposed) + 2 * w));
  }
  return { expected: paths.map((count) => count * a), variance };
}
