// The step of src/agents/habitChoiceRule.ts and the passing on of switches, four actors at a time in vectors: the same
// additions and products in the same order. A choice is made by a short exponential where that is beyond doubt, and
// handed to `decide`, which is JavaScript's, where it is not.

export let norm: usize = 0;
export let habit: usize = 0;
export let cost: usize = 0;
export let speed: usize = 0;
export let response: usize = 0;
export let signal: usize = 0;
export let next: usize = 0;
export let sums: usize = 0;
export let starts: usize = 0;
export let pushes: usize = 0;
export let switched: usize = 0;

// @ts-expect-error: decorator
declare function decide(z: f64, word: i32): i32;

const blockSize: i32 = 1024;
/** What `touch` saw; kept, or the compiler would leave the looking out. */
export let touched: i32 = 0;
let order: i32 = 0;
let end: f64 = 0;
let words: usize = 0;
let odds: usize = 0;

let keyA: u32 = 0;
let keyB: u32 = 0;
let keyC: u32 = 0;
let keyD: u32 = 0;

let rate: f64 = 0;
let ofPeers: f64 = 0;
let ofHabit: f64 = 0;
let ofNorm: f64 = 0;
let precision: f64 = 0;

/** Lays out the memory; gives the bytes it takes. Arrays have room up to a multiple of eight actors. */
export function prepare(actors: i32, ties: i32): f64 {
  order = actors;
  end = 0;
  const n = f64((actors + 7) & ~7);
  words = take(4 * blockSize);
  odds = take(8 * blockSize);
  norm = take(8 * n);
  habit = take(8 * n);
  cost = take(4 * n);
  speed = take(4 * n);
  response = take(4 * n);
  sums = take(4 * n);
  starts = take(4 * (n + 8));
  switched = take(4 * n);
  pushes = take(8 * f64(ties));
  signal = take(n);
  next = take(n);
  return end;
}

function take(bytes: f64): usize {
  const address = <usize>end;
  end += ceil(bytes / 64) * 64;
  return address;
}

/** Takes the run's key. */
export function unlock(a: i32, b: i32, c: i32, d: i32): void {
  keyA = a;
  keyB = b;
  keyC = c;
  keyD = d;
}

/** Takes the coefficients of the rule. */
export function configure(rateOfHabit: f64, peers: f64, habits: f64, norms: f64, beta: f64): void {
  rate = rateOfHabit;
  ofPeers = peers;
  ofHabit = habits;
  ofNorm = norms;
  precision = beta;
}

function fillWords(step: u32, block: u32, count: i32): void {
  let a = step;
  let b = block;
  let c = keyC ^ 1;
  let d = keyD;
  let first = keyA;
  let second = keyB;
  for (let round = 0; round < 10; round++) {
    const one = u64(a) * 0xd2511f53;
    const two = u64(c) * 0xcd9e8d57;
    a = u32(two >> 32) ^ b ^ first;
    b = u32(two);
    c = u32(one >> 32) ^ d ^ second;
    d = u32(one);
    first += 0x9e3779b9;
    second += 0xbb67ae85;
  }
  if ((a | b | c | d) === 0) a = 1;
  const stop = words + 4 * count;
  for (let at = words; at < stop; at += 4) {
    store<u32>(at, rotl<u32>(b * 5, 7) * 9);
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotl<u32>(d, 11);
  }
}

/** Takes a block of actors through a step. */
export function stepBlock(step: i32, block: i32, impulse: f64): void {
  const from = block * blockSize;
  const to = min(order, from + blockSize);
  fillWords(step, block, (to - from + 3) & ~3);
  for (let actor = from; actor < to; actor += 2) weighTwo(actor, odds + 8 * (actor - from), impulse);
  for (let actor = from; actor < to; actor += 4) chooseFour(actor, 4 * (actor - from));
  for (let actor = to; actor & 7; actor++) store<u8>(next + actor, 0);
}

/** Moves norm and habit of two actors, and writes their log-odds of acting. */
function weighTwo(actor: i32, out: usize, impulse: f64): void {
  const wide = 8 * actor;
  const narrow = 4 * actor;
  const signals = i16x8.extend_low_i8x16_u(v128.load32_zero(signal + actor));
  const acts = f64x2.convert_low_i32x4_s(i32x4.extend_low_i16x8_u(signals));
  const heard = f64x2.convert_low_i32x4_s(v128.load64_zero(sums + narrow));
  const x = f64x2.mul(heard, f64x2.splat(5.9604644775390625e-8));
  const oldNorm = v128.load(norm + wide);
  const speeds = f64x2.promote_low_f32x4(v128.load64_zero(speed + narrow));
  const m = f64x2.add(oldNorm, f64x2.mul(f64x2.sub(x, oldNorm), speeds));
  v128.store(norm + wide, m);
  const oldHabit = v128.load(habit + wide);
  const s = f64x2.add(oldHabit, f64x2.mul(f64x2.splat(rate), f64x2.sub(acts, oldHabit)));
  v128.store(habit + wide, s);
  const one = f64x2.splat(1);
  const q = f64x2.sub(one, s);
  const pull = f64x2.div(f64x2.sub(s, q), f64x2.add(f64x2.mul(s, s), f64x2.mul(q, q)));
  let v = f64x2.mul(f64x2.splat(ofPeers), x);
  v = f64x2.sub(v, f64x2.promote_low_f32x4(v128.load64_zero(cost + narrow)));
  v = f64x2.add(v, f64x2.mul(f64x2.splat(ofHabit), pull));
  v = f64x2.add(v, f64x2.mul(f64x2.splat(ofNorm), f64x2.sub(f64x2.add(m, m), one)));
  const responses = f64x2.promote_low_f32x4(v128.load64_zero(response + narrow));
  v = f64x2.add(v, f64x2.mul(f64x2.splat(impulse), responses));
  v128.store(out, f64x2.mul(f64x2.splat(precision), v));
}

/** Chooses for four actors: where share × (1 + e^−z) is near 1, and for small shares, JavaScript decides. */
function chooseFour(actor: i32, place: i32): void {
  const low = f32x4.demote_f64x2_zero(v128.load(odds + 2 * place));
  const high = f32x4.demote_f64x2_zero(v128.load(odds + 2 * place, 16));
  const z = v128.shuffle<f32>(low, high, 0, 1, 4, 5);
  const draws = i32x4.shr_u(v128.load(words + place), 1);
  const share = f32x4.mul(f32x4.convert_i32x4_s(draws), f32x4.splat(4.656612873077393e-10));
  const gap = f32x4.sub(f32x4.mul(share, f32x4.add(f32x4.splat(1), inverseOdds(z))), f32x4.splat(1));
  const clear = f32x4.gt(f32x4.abs(gap), f32x4.splat(0.0000152587890625));
  const sure = v128.and(clear, f32x4.gt(share, f32x4.splat(0.000244140625)));
  const choice = i32x4.shr_u(f32x4.lt(gap, f32x4.splat(0)), 31);
  const pairs = i16x8.narrow_i32x4_u(choice, choice);
  v128.store32_lane(next + actor, i8x16.narrow_i16x8_u(pairs, pairs), 0);
  if (!i32x4.all_true(sure)) settle(actor, place, i32x4.bitmask(sure));
}

// e^−z to 6e-7 or so between −80 and 80, by the polynomial of Cephes's expf.
// @ts-expect-error: decorator
function inverseOdds(z: v128): v128 {
  const x = f32x4.max(f32x4.min(f32x4.neg(z), f32x4.splat(80)), f32x4.splat(-80));
  const n = f32x4.nearest(f32x4.mul(x, f32x4.splat(Mathf.LOG2E)));
  const f = f32x4.add(
    f32x4.sub(x, f32x4.mul(n, f32x4.splat(0.693359375))),
    f32x4.mul(n, f32x4.splat(2.1219444e-4)),
  );
  let p = f32x4.splat(1.98756915e-4);
  p = f32x4.add(f32x4.mul(p, f), f32x4.splat(1.3981999507e-3));
  p = f32x4.add(f32x4.mul(p, f), f32x4.splat(8.3334519073e-3));
  p = f32x4.add(f32x4.mul(p, f), f32x4.splat(4.1665795894e-2));
  p = f32x4.add(f32x4.mul(p, f), f32x4.splat(1.6666665459e-1));
  p = f32x4.add(f32x4.mul(p, f), f32x4.splat(0.5));
  p = f32x4.add(f32x4.add(f32x4.mul(f32x4.mul(p, f), f), f), f32x4.splat(1));
  const scale = i32x4.shl(i32x4.add(i32x4.trunc_sat_f32x4_s(n), i32x4.splat(127)), 23);
  return f32x4.mul(p, scale);
}

function settle(actor: i32, place: i32, sure: i32): void {
  for (let lane = 0; lane < 4; lane++) {
    if ((sure >> lane) & 1) continue;
    const z = load<f64>(odds + 2 * place + 8 * lane);
    store<u8>(next + actor + lane, <u8>decide(z, load<i32>(words + place + 4 * lane)));
  }
}

/** Takes over the next signal and lists who switched; gives how many there are. */
export function takeOver(): i32 {
  let count: i32 = 0;
  for (let at = 0; at < order; at += 8) {
    const after = load<i64>(next + at);
    let changed = load<i64>(signal + at) ^ after;
    store<i64>(signal + at, after);
    while (changed !== 0) {
      store<i32>(switched + 4 * count, at + i32(ctz(changed) >> 3));
      changed &= changed - 1;
      count++;
    }
  }
  return count;
}

/** Reads what `passOn` will change, so that a large network's many waits for memory overlap. */
export function touch(from: i32, to: i32): void {
  let seen: i32 = 0;
  for (let index = from; index < to; index++) {
    const actor = load<i32>(switched + 4 * index);
    const first = pushes + 8 * <usize>load<i32>(starts + 4 * actor);
    seen ^= load<i32>(first) ^ load<i32>(first, 64);
  }
  for (let index = from; index < to; index++) {
    const actor = load<i32>(switched + 4 * index);
    const stop = pushes + 8 * <usize>load<i32>(starts + 4 * actor, 4);
    for (let slot = pushes + 8 * <usize>load<i32>(starts + 4 * actor); slot < stop; slot += 8) {
      seen ^= load<i32>(sums + 4 * load<i32>(slot));
    }
  }
  touched = seen;
}

/** Passes on the switches `from` to `to` − 1 of the list to those who listen. */
export function passOn(from: i32, to: i32): void {
  for (let index = from; index < to; index++) {
    const actor = load<i32>(switched + 4 * index);
    const stop = pushes + 8 * <usize>load<i32>(starts + 4 * actor, 4);
    const sign = <i32>load<u8>(next + actor) - 1;
    for (let slot = pushes + 8 * <usize>load<i32>(starts + 4 * actor); slot < stop; slot += 8) {
      const place = sums + 4 * load<i32>(slot);
      store<i32>(place, load<i32>(place) + ((load<i32>(slot, 4) ^ sign) - sign));
    }
  }
}
