// A search in steps from 32 sources at once, a bit for each: as src/paths/stepReach.ts.

export let offsets: usize = 0;
export let targets: usize = 0;
export let result: usize = 0;

let order: i32 = 0;
let end: f64 = 0;
let seen: usize = 0;
let current: usize = 0;
let coming: usize = 0;
let front: usize = 0;
let back: usize = 0;
let counts: usize = 0;

/** Lays out the memory for `rows` sources a block; gives the bytes it takes. */
export function prepare(actors: i32, slots: i32, rows: i32): f64 {
  order = actors;
  const n = f64(actors);
  end = 0;
  result = take(32 * f64(rows));
  counts = take(4 * 32);
  offsets = take(4 * (n + 1));
  targets = take(4 * f64(slots));
  seen = take(4 * n);
  current = take(4 * n);
  coming = take(4 * n);
  front = take(4 * n);
  back = take(4 * n);
  return end;
}

function take(bytes: f64): usize {
  const address = <usize>end;
  end += bytes;
  return address;
}

/** Fills the rows of the sources `from` to `to` − 1: reached, sum of distances, of their inverses, farthest. */
export function block(from: i32, to: i32): void {
  memory.fill(result, 0, 32 * (to - from));
  for (let start = from; start < to; start += 32)
    batch(start, min(to, start + 32), result + 32 * (start - from));
}

function batch(from: i32, to: i32, table: usize): void {
  memory.fill(seen, 0, 4 * order);
  for (let source = from; source < to; source++) {
    store<i32>(front + 4 * (source - from), source);
    store<u32>(seen + 4 * source, (<u32>1) << (source - from));
    store<u32>(current + 4 * source, (<u32>1) << (source - from));
  }
  let size = to - from;
  for (let distance = 1; size > 0; distance++) {
    size = advance(size);
    settle(size);
    if (size > 0) record(distance, table);
  }
}

function advance(size: i32): i32 {
  let found = 0;
  for (let place = 0; place < size; place++) {
    const actor = load<i32>(front + 4 * place);
    const bits = load<u32>(current + 4 * actor);
    const end = targets + 4 * load<u32>(offsets + 4 * actor, 4);
    for (let slot = targets + 4 * load<u32>(offsets + 4 * actor); slot < end; slot += 4) {
      const other = load<i32>(slot);
      const fresh = bits & ~load<u32>(seen + 4 * other);
      if (!fresh) continue;
      const before = load<u32>(coming + 4 * other);
      if (!before) {
        store<i32>(back + 4 * found, other);
        found++;
      }
      store<u32>(coming + 4 * other, before | fresh);
    }
  }
  return found;
}

function settle(found: i32): void {
  memory.fill(counts, 0, 4 * 32);
  for (let place = 0; place < found; place++) {
    const actor = load<i32>(back + 4 * place);
    let bits = load<u32>(coming + 4 * actor);
    store<u32>(seen + 4 * actor, bits | load<u32>(seen + 4 * actor));
    store<u32>(current + 4 * actor, bits);
    store<u32>(coming + 4 * actor, 0);
    for (; bits !== 0; bits &= bits - 1) {
      const at = counts + 4 * <usize>ctz(bits);
      store<i32>(at, load<i32>(at) + 1);
    }
  }
  const last = front;
  front = back;
  back = last;
}

function record(distance: i32, table: usize): void {
  for (let lane = 0; lane < 32; lane++) {
    const count = f64(load<i32>(counts + 4 * lane));
    if (count === 0) continue;
    const at = table + 32 * lane;
    store<f64>(at, load<f64>(at) + count);
    store<f64>(at, load<f64>(at, 8) + count * f64(distance), 8);
    store<f64>(at, load<f64>(at, 16) + count / f64(distance), 16);
    store<f64>(at, f64(distance), 24);
  }
}
