// Dijkstra's search, Brandes's accumulation along it and the sums of its distances: as src/paths/lengthSearch.ts,
// lengthDependencies.ts and lengthReach.ts, step by step.

export let offsets: usize = 0;
export let targets: usize = 0;
export let lengths: usize = 0;
export let starts: usize = 0;
export let sources: usize = 0;
export let result: usize = 0;

let order: i32 = 0;
let end: f64 = 0;
let distances: usize = 0;
let limits: usize = 0;
let paths: usize = 0;
let shares: usize = 0;
let keys: usize = 0;
let before: usize = 0;
let ends: usize = 0;
let reached: usize = 0;
let items: usize = 0;
let places: usize = 0;

const equalLengths: f64 = 1 + 1e-10;
const mostPaths: f64 = 1e300;

/** Lays out the memory for blocks of `rows` sources; gives the bytes it takes. */
export function prepare(actors: i32, slots: i32, count: i32, rows: i32): f64 {
  order = actors;
  const n = f64(actors);
  end = 0;
  result = take(max(8 * n, 32 * f64(rows)));
  lengths = take(8 * f64(slots));
  distances = take(8 * n);
  limits = take(8 * n);
  paths = take(8 * n);
  shares = take(8 * n);
  keys = take(8 * (n + 1));
  offsets = take(4 * (n + 1));
  targets = take(4 * f64(slots));
  starts = take(4 * (n + 1));
  sources = take(4 * f64(count));
  before = take(4 * f64(slots));
  ends = take(4 * n);
  reached = take(4 * n);
  items = take(4 * (n + 1));
  places = take(4 * n);
  return end;
}

function take(bytes: f64): usize {
  const address = <usize>end;
  end += bytes;
  return address;
}

/** Sums over the sources `from` to `to` − 1; gives 1 where there are too many paths. */
export function dependencies(from: i32, to: i32): i32 {
  memory.fill(result, 0, 8 * order);
  for (let at = from; at < to; at++) {
    const count = search(load<i32>(sources + 4 * at));
    countPaths(count);
    memory.fill(shares, 0, 8 * order);
    for (let place = count - 1; place > 0; place--) {
      const actor = load<i32>(reached + 4 * place);
      const share = load<f64>(shares + 8 * actor);
      const own = load<f64>(paths + 8 * actor);
      if (own > mostPaths) return 1;
      store<f64>(result + 8 * actor, load<f64>(result + 8 * actor) + share);
      const gain = (1 + share) / own;
      const end = load<i32>(ends + 4 * actor);
      for (let slot = load<i32>(starts + 4 * actor); slot < end; slot++) {
        const other = load<i32>(before + 4 * slot);
        store<f64>(shares + 8 * other, load<f64>(shares + 8 * other) + load<f64>(paths + 8 * other) * gain);
      }
    }
  }
  return 0;
}

/** Fills the rows of the sources `from` to `to` − 1: reached, sum of distances, of their inverses, farthest. */
export function reach(from: i32, to: i32): void {
  let row = result;
  for (let source = from; source < to; source++) {
    const count = search(source);
    let total: f64 = 0;
    let inverse: f64 = 0;
    let distance: f64 = 0;
    for (let place = 1; place < count; place++) {
      distance = load<f64>(distances + 8 * load<i32>(reached + 4 * place));
      total += distance;
      inverse += 1 / distance;
    }
    store<f64>(row, f64(count - 1));
    store<f64>(row, total, 8);
    store<f64>(row, inverse, 16);
    store<f64>(row, distance, 24);
    row += 32;
  }
}

function countPaths(count: i32): void {
  store<f64>(paths + 8 * load<i32>(reached), 1);
  for (let place = 1; place < count; place++) {
    const actor = load<i32>(reached + 4 * place);
    const end = load<i32>(ends + 4 * actor);
    let total: f64 = 0;
    for (let slot = load<i32>(starts + 4 * actor); slot < end; slot++) {
      total += load<f64>(paths + 8 * load<i32>(before + 4 * slot));
    }
    store<f64>(paths + 8 * actor, total);
  }
}

function search(source: i32): i32 {
  // Bytes of 127 make 1.4e306, beyond every length.
  memory.fill(limits, 127, 8 * order);
  memory.fill(places, 255, 4 * order);
  rise(source, 0, 0);
  store<f64>(distances + 8 * source, 0);
  store<i32>(ends + 4 * source, load<i32>(starts + 4 * source));
  let size = 1;
  let settled = 0;
  while (size > 0) {
    const actor = load<i32>(items);
    const own = load<f64>(keys);
    size--;
    if (size > 0) sink(size);
    store<i32>(reached + 4 * settled, actor);
    settled++;
    store<f64>(limits + 8 * actor, -1);
    const end = load<i32>(offsets + 4 * actor, 4);
    for (let slot = load<i32>(offsets + 4 * actor); slot < end; slot++) {
      const other = load<i32>(targets + 4 * slot);
      const length = own + load<f64>(lengths + 8 * slot);
      if (length > load<f64>(limits + 8 * other)) continue;
      let place = load<i32>(places + 4 * other);
      let filled = load<i32>(ends + 4 * other);
      if (place < 0 || length < load<f64>(distances + 8 * other) / equalLengths) {
        filled = load<i32>(starts + 4 * other);
        store<f64>(distances + 8 * other, length);
        store<f64>(limits + 8 * other, length * equalLengths);
        if (place < 0) place = size++;
        rise(other, length, place);
      }
      store<i32>(before + 4 * filled, actor);
      store<i32>(ends + 4 * other, filled + 1);
    }
  }
  return settled;
}

function put(at: i32, actor: i32, key: f64): void {
  store<f64>(keys + 8 * at, key);
  store<i32>(items + 4 * at, actor);
  store<i32>(places + 4 * actor, at);
}

function rise(actor: i32, key: f64, from: i32): void {
  let at = from;
  while (at > 0) {
    const parent = (at - 1) >> 2;
    const parentKey = load<f64>(keys + 8 * parent);
    if (parentKey <= key) break;
    put(at, load<i32>(items + 4 * parent), parentKey);
    at = parent;
  }
  put(at, actor, key);
}

function sink(size: i32): void {
  const key = load<f64>(keys + 8 * size);
  let at = 0;
  for (let child = 1; child < size; child = 4 * at + 1) {
    const end = min(child + 4, size);
    let best = child;
    let bestKey = load<f64>(keys + 8 * child);
    for (let other = child + 1; other < end; other++) {
      const otherKey = load<f64>(keys + 8 * other);
      if (otherKey < bestKey) {
        bestKey = otherKey;
        best = other;
      }
    }
    if (bestKey >= key) break;
    put(at, load<i32>(items + 4 * best), bestKey);
    at = best;
  }
  put(at, load<i32>(items + 4 * size), key);
}
