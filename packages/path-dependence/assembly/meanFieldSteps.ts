// Steps of the mean field, two sets of parameters at once in the lanes of a vector, as src/meanField/assignNormalSteps.ts,
// assignPlainSteps.ts, advanceLocated.ts and choiceShare.ts take them one by one: the same operations in the same order.
//
// A pair of sets has its own stretch of memory, a vector for each number; src/ensembles/pairLayout.ts names the places. Every
// step goes over all pairs several times, so that the short chains of many pairs are in flight together: norms, arguments of
// the choices, choices, and what follows from them.

/** One bit for each pair whose latest step the located scheme left alone. */
export let left: i32 = 0;

const table: usize = 0;
export const pairs: usize = 8192;

const x: usize = 0;
const habits: usize = 16 * 3;
const y: usize = 16 * 6;
const campaignCapacity: usize = 16 * 9;
const volunteers: usize = 16 * 10;
const backlog: usize = 16 * 11;
const observed: usize = 16 * 12;
const campaign: usize = 16 * 13;
const loss: usize = 16 * 14;
const peak: usize = 16 * 15;
const delay: usize = 16 * 16;
const trigger: usize = 16 * 17;
const choice: usize = 16 * 21;
const choiceKnown: usize = 16 * 24;

const coupling: usize = 16 * 26;
const constant: usize = coupling + 16 * 4;
const norms: usize = coupling + 16 * 7;
const memories: usize = coupling + 16 * 8;
const stateFromCapital: usize = coupling + 16 * 9;
const stateFromSociety: usize = coupling + 16 * 10;
const capitalFromState: usize = coupling + 16 * 11;
const capitalFromSociety: usize = coupling + 16 * 12;
const societyFromState: usize = coupling + 16 * 13;
const societyFromCapital: usize = coupling + 16 * 14;
const commandOf: usize = coupling + 16 * 15;
const capacityBase: usize = coupling + 16 * 16;
const capacityState: usize = coupling + 16 * 17;
const capacityCapital: usize = coupling + 16 * 18;
const directed: usize = coupling + 16 * 20;

const factor: usize = coupling + 16 * 21;
const factorOfChoice: usize = factor + 16 * 3;
const factorOfMemory: usize = factor + 16 * 4;
const factorOfCampaign: usize = factor + 16 * 5;
const factorOfInformation: usize = factor + 16 * 6;
const factorOfHalfY: usize = factor + 16 * 7;
const factorOfHalfChoice: usize = factor + 16 * 10;
const factorOfChange: usize = factor + 16 * 11;
const stepOf: usize = factor + 16 * 12;

const given: usize = factor + 16 * 13;
const initialEnvironment: usize = given;
const reformPace: usize = given + 16;
const environment: usize = given + 16 * 2;
const demand: usize = given + 16 * 3;
const own: usize = given + 16 * 4;
const campaignWanted: usize = given + 16 * 5;
/** What capacity has to reach for the delay to end in the plain scheme: never, once the surge is over. */
const relief: usize = given + 16 * 6;
/** At or below which lack of capacity the delay ends in the located scheme. */
const enough: usize = given + 16 * 7;
const triggerThreshold: usize = given + 16 * 8;
const backlogTolerance: usize = given + 16 * 9;
/** The step that the end of the surge cuts, −1 if there is none. */
const cutStep: usize = given + 16 * 10;

const scratch: usize = given + 16 * 11;
/** The groups' constants with the campaign's command in them. */
const constantNow: usize = scratch;
const argument: usize = scratch + 16 * 3;
const middle: usize = scratch + 16 * 6;
const middleY: usize = scratch + 16 * 9;
const middleHabits: usize = scratch + 16 * 12;
const short: usize = scratch + 16 * 15;
const quality: usize = scratch + 16 * 16;
const stride: usize = scratch + 16 * 17;

/** Takes from the table of 2^(i/1024), as bits, i steps of an exponent, which whole steps then bring back. */
export function prepare(): void {
  for (let i: i64 = 0; i < 1024; i++) {
    const at = table + <usize>(8 * i);
    store<i64>(at, load<i64>(at) - (i << 42));
  }
}

/** Takes the steps `from` to `to` of normal times for the first `count` pairs. */
export function normalSteps(from: i32, to: i32, count: i32): void {
  const end = pairs + stride * count;
  for (let pair = pairs; pair < end; pair += stride) command(pair);
  for (let k = from; k < to; k++) {
    const steps = f64x2.splat(f64(k + 1));
    for (let pair = pairs; pair < end; pair += stride) {
      const risen = f64x2.mul(get(pair, reformPace), f64x2.mul(steps, get(pair, stepOf)));
      const m = f64x2.add(get(pair, initialEnvironment), risen);
      set(pair, environment, f64x2.pmin(m, f64x2.splat(1)));
    }
    adjust(end);
    argue(end, y, habits, x);
    choose(end);
    follow(end);
  }
}

/** Takes the steps `from` to `to` of the emergency by the plain scheme. */
export function plainSteps(from: i32, to: i32, count: i32): void {
  const end = pairs + stride * count;
  for (let pair = pairs; pair < end; pair += stride) command(pair);
  for (let k = from; k < to; k++) {
    adjust(end);
    argue(end, y, habits, x);
    choose(end);
    follow(end);
    const steps = f64x2.splat(f64(k));
    for (let pair = pairs; pair < end; pair += stride) serve(pair, f64x2.mul(steps, get(pair, stepOf)));
  }
}

/**
 * Takes steps of the emergency by the located scheme, from `from` on; gives the step after the last one. A pair in which
 * something happens within a step is left as it was before that step, its bit set in `left`, and no further step is taken.
 */
export function locatedSteps(from: i32, to: i32, count: i32): i32 {
  const end = pairs + stride * count;
  left = 0;
  let k = from;
  for (; k < to && left === 0; k++) {
    for (let pair = pairs; pair < end; pair += stride) lookAhead(pair);
    argue(end, middleY, middleHabits, middle);
    choose(end);
    const steps = f64x2.splat(f64(k));
    let bit = 1;
    for (let pair = pairs; pair < end; pair += stride) {
      if (!advance(pair, f64x2.eq(steps, get(pair, cutStep)))) left |= bit;
      bit <<= 1;
    }
  }
  return k;
}

/** Notes what located steps take over from the one before: what a pair lacks, its quality of service, its command. */
export function look(index: i32): void {
  const pair = pairs + stride * index;
  command(pair);
  const capacity = capacityOf(
    pair,
    get(pair, x),
    get(pair, x + 16),
    get(pair, x + 32),
    get(pair, campaignCapacity),
    get(pair, volunteers),
  );
  const waiting = get(pair, backlog);
  set(pair, short, f64x2.sub(get(pair, demand), capacity));
  set(pair, quality, f64x2.div(waiting, f64x2.add(get(pair, backlogTolerance), waiting)));
}

function get(pair: usize, place: usize): v128 {
  return v128.load(pair + place);
}

function set(pair: usize, place: usize, value: v128): void {
  v128.store(pair + place, value);
}

function none(): v128 {
  return f64x2.splat(0);
}

/** value + share · (goal − value) */
function closer(value: v128, share: v128, goal: v128): v128 {
  return f64x2.add(value, f64x2.mul(share, f64x2.sub(goal, value)));
}

function command(pair: usize): void {
  const pressed = v128.and(get(pair, commandOf), f64x2.gt(get(pair, campaign), none()));
  set(pair, constantNow, f64x2.add(get(pair, constant), pressed));
  set(pair, constantNow + 16, f64x2.add(get(pair, constant + 16), pressed));
  set(pair, constantNow + 32, get(pair, constant + 32));
}

/** Takes the norms of all pairs a step on. */
function adjust(end: usize): void {
  for (let pair = pairs; pair < end; pair += stride) {
    const m = get(pair, environment);
    set(pair, y, closer(get(pair, y), get(pair, factor), m));
    set(pair, y + 16, closer(get(pair, y + 16), get(pair, factor + 16), m));
    set(pair, y + 32, closer(get(pair, y + 32), get(pair, factor + 32), m));
  }
}

/** constant + need + habit + (one + other) */
function argumentOf(constant: v128, need: v128, habit: v128, one: v128, other: v128): v128 {
  return f64x2.add(f64x2.add(f64x2.add(constant, need), habit), f64x2.add(one, other));
}

/** Takes the arguments of all choices at norms, memories and initiatives that stand at these places. */
function argue(end: usize, ys: usize, rs: usize, xs: usize): void {
  for (let pair = pairs; pair < end; pair += stride) {
    const need = get(pair, norms);
    const habit = get(pair, memories);
    const s = get(pair, xs);
    const k = get(pair + 16, xs);
    const c = get(pair + 32, xs);
    const state = argumentOf(
      get(pair, constantNow),
      f64x2.mul(need, get(pair, ys)),
      f64x2.mul(habit, get(pair, rs)),
      f64x2.mul(get(pair, stateFromCapital), k),
      f64x2.mul(get(pair, stateFromSociety), c),
    );
    const capital = argumentOf(
      get(pair, constantNow + 16),
      f64x2.mul(need, get(pair + 16, ys)),
      f64x2.mul(habit, get(pair + 16, rs)),
      f64x2.mul(get(pair, capitalFromState), s),
      f64x2.mul(get(pair, capitalFromSociety), c),
    );
    const society = argumentOf(
      get(pair, constantNow + 32),
      f64x2.mul(need, get(pair + 32, ys)),
      f64x2.mul(habit, get(pair + 32, rs)),
      f64x2.mul(get(pair, societyFromState), s),
      f64x2.mul(get(pair, societyFromCapital), k),
    );
    set(pair, argument, state);
    set(pair, argument + 16, capital);
    set(pair, argument + 32, society);
  }
}

/** Puts 1 / (1 + e^x) in the place of every argument x, which must lie within ±690. */
function choose(end: usize): void {
  const one = f64x2.splat(1);
  const stepsPerUnit = f64x2.splat(1477.3197218702985);
  const toWhole = f64x2.splat(6755399441055744);
  const first = f64x2.splat(6.769015435155716e-4);
  const second = f64x2.splat(2.2909785161857667e-7);
  const third = f64x2.splat(5.1692229383458926e-11);
  for (let at = pairs + argument; at < end; at += stride) {
    v128.store(at, choiceShare(v128.load(at), one, stepsPerUnit, toWhole, first, second, third));
    v128.store(at, choiceShare(v128.load(at, 16), one, stepsPerUnit, toWhole, first, second, third), 16);
    v128.store(at, choiceShare(v128.load(at, 32), one, stepsPerUnit, toWhole, first, second, third), 32);
  }
}

/** 1 / (1 + e^x) as choiceShare.ts takes it; constants are given, so that they stay in registers. */
// @inline
function choiceShare(
  x: v128,
  one: v128,
  stepsPerUnit: v128,
  toWhole: v128,
  first: v128,
  second: v128,
  third: v128,
): v128 {
  const steps = f64x2.mul(x, stepsPerUnit);
  const whole = f64x2.add(steps, toWhole);
  const rest = f64x2.sub(steps, f64x2.sub(whole, toWhole));
  const low = v128.load64_zero(table + ((i32x4.extract_lane(whole, 0) & 1023) << 3));
  const both = v128.load_lane<i64>(table + ((i32x4.extract_lane(whole, 2) & 1023) << 3), low, 1);
  const power = i64x2.add(both, i64x2.shl(whole, 42));
  const slope = f64x2.add(first, f64x2.mul(rest, f64x2.add(second, f64x2.mul(rest, third))));
  const raised = f64x2.add(power, f64x2.mul(power, f64x2.mul(rest, slope)));
  return f64x2.div(one, f64x2.add(one, raised));
}

/** Lets initiative follow the choices, and memory follow initiative. */
function follow(end: usize): void {
  for (let pair = pairs; pair < end; pair += stride) {
    const share = get(pair, factorOfChoice);
    const kept = get(pair, factorOfMemory);
    const s = closer(get(pair, x), share, get(pair, argument));
    const k = closer(get(pair, x + 16), share, get(pair, argument + 16));
    const c = closer(get(pair, x + 32), share, get(pair, argument + 32));
    set(pair, x, s);
    set(pair, x + 16, k);
    set(pair, x + 32, c);
    set(pair, habits, closer(get(pair, habits), kept, s));
    set(pair, habits + 16, closer(get(pair, habits + 16), kept, k));
    set(pair, habits + 32, closer(get(pair, habits + 32), kept, c));
  }
}

function capacityOf(pair: usize, s: v128, k: v128, c: v128, came: v128, volunteering: v128): v128 {
  const hub = f64x2.add(
    f64x2.add(get(pair, capacityBase), f64x2.mul(get(pair, capacityState), s)),
    f64x2.mul(get(pair, capacityCapital), k),
  );
  const waiting = f64x2.mul(get(pair, directed), f64x2.sub(f64x2.splat(1), c));
  return f64x2.add(
    f64x2.add(f64x2.add(hub, came), f64x2.mul(waiting, volunteering)),
    f64x2.mul(c, get(pair, own)),
  );
}

/** The plain scheme's campaign, backlog and loss after the choices of a step that begins at `time`. */
function serve(pair: usize, time: v128): void {
  const on = get(pair, campaign);
  const wanted = v128.and(get(pair, campaignWanted), f64x2.gt(on, none()));
  const came = closer(get(pair, campaignCapacity), get(pair, factorOfCampaign), wanted);
  const volunteering = closer(get(pair, volunteers), get(pair, factorOfCampaign), on);
  const capacity = capacityOf(pair, get(pair, x), get(pair, x + 16), get(pair, x + 32), came, volunteering);
  set(pair, campaignCapacity, came);
  set(pair, volunteers, volunteering);

  const since = get(pair, delay);
  const met = v128.and(f64x2.lt(since, none()), f64x2.ge(capacity, get(pair, relief)));
  if (v128.any_true(met)) set(pair, delay, v128.bitselect(time, since, met));

  const step = get(pair, stepOf);
  const change = f64x2.mul(step, f64x2.sub(get(pair, demand), capacity));
  const waiting = f64x2.pmax(none(), f64x2.add(get(pair, backlog), change));
  const seen = closer(get(pair, observed), get(pair, factorOfInformation), waiting);
  set(pair, backlog, waiting);
  set(pair, observed, seen);

  const starts = v128.and(f64x2.eq(on, none()), f64x2.ge(seen, get(pair, triggerThreshold)));
  if (v128.any_true(starts)) {
    set(pair, trigger, v128.bitselect(time, get(pair, trigger), starts));
    set(pair, campaign, v128.or(on, v128.and(starts, f64x2.splat(1))));
    command(pair);
  }
  set(pair, peak, f64x2.pmax(get(pair, peak), waiting));
  const lost = f64x2.div(waiting, f64x2.add(get(pair, backlogTolerance), waiting));
  set(pair, loss, f64x2.add(get(pair, loss), f64x2.mul(step, lost)));
}

/** Extrapolates initiative, memory and norms to the middle of a located step. */
function lookAhead(pair: usize): void {
  const m = get(pair, environment);
  const share = get(pair, factorOfHalfChoice);
  const kept = f64x2.mul(get(pair, factorOfMemory), f64x2.splat(0.5));
  const s = closer(get(pair, x), share, get(pair, choice));
  const k = closer(get(pair, x + 16), share, get(pair, choice + 16));
  const c = closer(get(pair, x + 32), share, get(pair, choice + 32));
  set(pair, middle, s);
  set(pair, middle + 16, k);
  set(pair, middle + 32, c);
  set(pair, middleHabits, closer(get(pair, habits), kept, s));
  set(pair, middleHabits + 16, closer(get(pair, habits + 16), kept, k));
  set(pair, middleHabits + 32, closer(get(pair, habits + 32), kept, c));
  set(pair, middleY, closer(get(pair, y), get(pair, factorOfHalfY), m));
  set(pair, middleY + 16, closer(get(pair, y + 16), get(pair, factorOfHalfY + 16), m));
  set(pair, middleY + 32, closer(get(pair, y + 32), get(pair, factorOfHalfY + 32), m));
}

/** Takes a located step unless it is cut or something happens within it; tells whether it was taken. */
function advance(pair: usize, cut: v128): bool {
  const share = get(pair, factorOfChoice);
  const nextS = closer(get(pair, x), share, get(pair, argument));
  const nextK = closer(get(pair, x + 16), share, get(pair, argument + 16));
  const nextC = closer(get(pair, x + 32), share, get(pair, argument + 32));
  const on = get(pair, campaign);
  const wanted = v128.and(get(pair, campaignWanted), f64x2.gt(on, none()));
  const came = closer(get(pair, campaignCapacity), get(pair, factorOfCampaign), wanted);
  const volunteering = closer(get(pair, volunteers), get(pair, factorOfCampaign), on);
  const lack = get(pair, short);
  const nextLack = f64x2.sub(get(pair, demand), capacityOf(pair, nextS, nextK, nextC, came, volunteering));

  const step = get(pair, stepOf);
  const tolerance = get(pair, backlogTolerance);
  const before = get(pair, backlog);
  const bothLacks = f64x2.add(lack, nextLack);
  const waits = v128.or(
    f64x2.gt(before, none()),
    v128.or(f64x2.gt(lack, none()), f64x2.gt(nextLack, none())),
  );
  const after = v128.and(waits, f64x2.add(before, f64x2.mul(f64x2.mul(step, bothLacks), f64x2.splat(0.5))));
  const thrice = f64x2.add(f64x2.mul(f64x2.splat(3), lack), nextLack);
  const between = f64x2.add(before, f64x2.mul(f64x2.mul(step, thrice), f64x2.splat(0.125)));
  const nextQuality = f64x2.div(after, f64x2.add(tolerance, after));
  const middleQuality = f64x2.div(between, f64x2.add(tolerance, between));
  const sum = f64x2.add(f64x2.add(get(pair, quality), f64x2.mul(f64x2.splat(4), middleQuality)), nextQuality);
  const stepLoss = v128.and(waits, f64x2.mul(f64x2.div(step, f64x2.splat(6)), sum));
  const seen = get(pair, observed);
  const nextSeen = f64x2.add(
    closer(seen, get(pair, factorOfInformation), before),
    f64x2.mul(get(pair, factorOfChange), f64x2.sub(after, before)),
  );

  const empties = f64x2.lt(after, none());
  const turns = v128.or(
    v128.and(f64x2.lt(lack, none()), f64x2.gt(nextLack, none())),
    v128.and(f64x2.gt(lack, none()), f64x2.lt(nextLack, none())),
  );
  const starts = v128.and(f64x2.eq(on, none()), f64x2.ge(nextSeen, get(pair, triggerThreshold)));
  const met = v128.and(
    f64x2.lt(get(pair, delay), none()),
    f64x2.le(f64x2.pmin(lack, nextLack), get(pair, enough)),
  );
  const unknown = f64x2.eq(get(pair, choiceKnown), none());
  const events = v128.or(v128.or(v128.or(empties, turns), v128.or(starts, met)), v128.or(unknown, cut));
  if (v128.any_true(events)) return false;

  const m = get(pair, environment);
  set(pair, y, closer(get(pair, y), get(pair, factor), m));
  set(pair, y + 16, closer(get(pair, y + 16), get(pair, factor + 16), m));
  set(pair, y + 32, closer(get(pair, y + 32), get(pair, factor + 32), m));
  const habit = get(pair, factorOfMemory);
  set(pair, habits, closer(get(pair, habits), habit, get(pair, middle)));
  set(pair, habits + 16, closer(get(pair, habits + 16), habit, get(pair, middle + 16)));
  set(pair, habits + 32, closer(get(pair, habits + 32), habit, get(pair, middle + 32)));
  set(pair, choice, get(pair, argument));
  set(pair, choice + 16, get(pair, argument + 16));
  set(pair, choice + 32, get(pair, argument + 32));
  set(pair, x, nextS);
  set(pair, x + 16, nextK);
  set(pair, x + 32, nextC);
  set(pair, campaignCapacity, came);
  set(pair, volunteers, volunteering);
  set(pair, short, nextLack);
  set(pair, backlog, after);
  set(pair, quality, nextQuality);
  set(pair, observed, nextSeen);
  set(pair, peak, f64x2.pmax(get(pair, peak), after));
  set(pair, loss, f64x2.add(get(pair, loss), stepLoss));
  return true;
}
