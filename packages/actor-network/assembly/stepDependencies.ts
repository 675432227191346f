// Brandes's accumulation over paths of steps from eight sources at once, a lane of a row for each: the same sums in
// the same order as src/paths/stepDependencies.ts, as long as no path count passes 2^53.

export let offsets: usize = 0;
export let targets: usize = 0;
export let sources: usize = 0;
export let result: usize = 0;

const row: usize = 64;
// For each set of lanes a row of masks.
const masks: usize = 0;
let order: i32 = 0;
let end: f64 = 0;
let paths: usize = 0;
let shares: usize = 0;
// Path counts on their way to an actor, later what its predecessors gain; all zero in between.
let coming: usize = 0;
// Who is reached at each step, and by which lanes: an actor stands here once for every step at which some lane comes.
let entries: usize = 0;
let lanesOf: usize = 0;
let levels: usize = 0;
let seen: usize = 0;
let fresh: usize = 0;

/** Lays out the memory; gives the bytes it takes. */
export function prepare(actors: i32, slots: i32, starts: i32): f64 {
  order = actors;
  end = 256 * 64;
  const n = f64(actors);
  paths = take(64 * n);
  shares = take(64 * n);
  coming = take(64 * n);
  result = take(8 * n);
  offsets = take(4 * (n + 1));
  targets = take(4 * f64(slots));
  sources = take(4 * f64(starts));
  entries = take(4 * (9 * n + 8));
  levels = take(4 * (n + 2));
  lanesOf = take(9 * n + 8);
  seen = take(n);
  fresh = take(n);
  for (let set = 0; set < 256; set++) {
    for (let lane = 0; lane < 8; lane++) {
      store<i64>(masks + row * set + 8 * lane, (set >> lane) & 1 ? -1 : 0);
    }
  }
  return end;
}

function take(bytes: f64): usize {
  const address = <usize>end;
  end += bytes;
  return address;
}

/** Sums over the sources `from` to `to` − 1; gives 1 where a path count is too large to be exact. */
export function block(from: i32, to: i32): i32 {
  memory.fill(result, 0, 8 * order);
  for (let start = from; start < to; start += 8) {
    if (batch(start, min(8, to - start))) return 1;
  }
  return 0;
}

function batch(start: i32, lanes: i32): i32 {
  let count = 0;
  for (let lane = 0; lane < lanes; lane++) {
    const source = load<i32>(sources + 4 * (start + lane));
    const bit = <u8>((<i32>1) << lane);
    store<f64>(paths + row * source + 8 * lane, 1);
    store<u8>(seen + source, bit | load<u8>(seen + source));
    store<i32>(entries + 4 * lane, source);
    store<u8>(lanesOf + lane, bit);
  }
  count = lanes;
  let depth = 0;
  let begin = 0;
  let most = f64x2.splat(0);
  store<i32>(levels, 0);
  while (begin < count) {
    const end = count;
    depth++;
    store<i32>(levels + 4 * depth, end);
    for (let at = begin; at < end; at++) count = push(at, count);
    for (let at = end; at < count; at++) {
      const actor = load<i32>(entries + 4 * at);
      const before: i32 = load<u8>(seen + actor);
      const now: i32 = <i32>load<u8>(fresh + actor) & ~before;
      store<u8>(fresh + actor, 0);
      store<u8>(seen + actor, <u8>(before | now));
      store<u8>(lanesOf + at, <u8>now);
      let mask = masks + row * now;
      let own = paths + row * actor;
      let came = coming + row * actor;
      for (const stop = came + row; came < stop; came += 16) {
        const counted = v128.and(v128.load(came), v128.load(mask));
        most = f64x2.pmax(most, counted);
        v128.store(own, v128.or(v128.load(own), counted));
        v128.store(came, f64x2.splat(0));
        mask += 16;
        own += 16;
      }
    }
    begin = end;
  }
  for (let level = depth - 1; level > 1; level--) accumulate(level);
  add(count);
  return i32(max(f64x2.extract_lane(most, 0), f64x2.extract_lane(most, 1)) > 9007199254740992);
}

/** Adds the path counts of one entry to all its neighbours that some of its lanes have not seen. */
function push(at: i32, found: i32): i32 {
  const actor = load<i32>(entries + 4 * at);
  const lanes: i32 = load<u8>(lanesOf + at);
  const mask = masks + row * lanes;
  const own = paths + row * actor;
  const a = v128.and(v128.load(own), v128.load(mask));
  const b = v128.and(v128.load(own, 16), v128.load(mask, 16));
  const c = v128.and(v128.load(own, 32), v128.load(mask, 32));
  const d = v128.and(v128.load(own, 48), v128.load(mask, 48));
  const end = targets + 4 * load<u32>(offsets + 4 * actor, 4);
  for (let slot = targets + 4 * load<u32>(offsets + 4 * actor); slot < end; slot += 4) {
    const other = load<i32>(slot);
    if (!(lanes & ~(<i32>load<u8>(seen + other)))) continue;
    const before: i32 = load<u8>(fresh + other);
    store<i32>(entries + 4 * found, other);
    found += i32(before === 0);
    store<u8>(fresh + other, <u8>(before | lanes));
    const came = coming + row * other;
    v128.store(came, f64x2.add(v128.load(came), a));
    v128.store(came, f64x2.add(v128.load(came, 16), b), 16);
    v128.store(came, f64x2.add(v128.load(came, 32), c), 32);
    v128.store(came, f64x2.add(v128.load(came, 48), d), 48);
  }
  return found;
}

/** Passes what depends on the actors of a level to those of the level before. */
function accumulate(level: i32): void {
  const begin = load<i32>(levels + 4 * level);
  const end = load<i32>(levels + 4 * level, 4);
  for (let at = begin; at < end; at++) {
    const actor = load<i32>(entries + 4 * at);
    let mask = masks + row * <usize>load<u8>(lanesOf + at);
    let own = paths + row * actor;
    let share = shares + row * actor;
    let gain = coming + row * actor;
    for (const stop = gain + row; gain < stop; gain += 16) {
      const value = f64x2.div(f64x2.add(f64x2.splat(1), v128.load(share)), v128.load(own));
      v128.store(gain, v128.and(value, v128.load(mask)));
      mask += 16;
      own += 16;
      share += 16;
    }
  }
  for (let at = load<i32>(levels + 4 * (level - 1)); at < begin; at++) pull(at);
  for (let at = begin; at < end; at++) memory.fill(coming + row * load<i32>(entries + 4 * at), 0, row);
}

function pull(at: i32): void {
  const actor = load<i32>(entries + 4 * at);
  let a = f64x2.splat(0);
  let b = a;
  let c = a;
  let d = a;
  const end = targets + 4 * load<u32>(offsets + 4 * actor, 4);
  for (let slot = targets + 4 * load<u32>(offsets + 4 * actor); slot < end; slot += 4) {
    const gain = coming + row * load<i32>(slot);
    a = f64x2.add(a, v128.load(gain));
    b = f64x2.add(b, v128.load(gain, 16));
    c = f64x2.add(c, v128.load(gain, 32));
    d = f64x2.add(d, v128.load(gain, 48));
  }
  const mask = masks + row * <usize>load<u8>(lanesOf + at);
  const own = paths + row * actor;
  const share = shares + row * actor;
  v128.store(share, v128.or(v128.load(share), v128.and(v128.load(mask), f64x2.mul(a, v128.load(own)))));
  v128.store(
    share,
    v128.or(v128.load(share, 16), v128.and(v128.load(mask, 16), f64x2.mul(b, v128.load(own, 16)))),
    16,
  );
  v128.store(
    share,
    v128.or(v128.load(share, 32), v128.and(v128.load(mask, 32), f64x2.mul(c, v128.load(own, 32)))),
    32,
  );
  v128.store(
    share,
    v128.or(v128.load(share, 48), v128.and(v128.load(mask, 48), f64x2.mul(d, v128.load(own, 48)))),
    48,
  );
}

/** Adds the lanes to the result in their order, and clears the rows of all actors that were reached. */
function add(count: i32): void {
  for (let at = 0; at < count; at++) {
    const actor = load<i32>(entries + 4 * at);
    if (load<u8>(seen + actor) === 0) continue;
    store<u8>(seen + actor, 0);
    const share = shares + row * actor;
    const place = result + 8 * actor;
    let total = load<f64>(place);
    for (let lane: usize = 0; lane < row; lane += 8) total += load<f64>(share + lane);
    store<f64>(place, total);
    memory.fill(share, 0, row);
    memory.fill(paths + row * actor, 0, row);
  }
}
