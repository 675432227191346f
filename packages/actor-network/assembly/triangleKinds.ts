// Counts of the triangles by the codes of their three ties: as src/measures/triangleKinds.ts.

export let starts: usize = 0;
export let higher: usize = 0;
export let codes: usize = 0;
export const result: usize = 0;

let order: i32 = 0;
let end: f64 = 0;
let marks: usize = 0;

/** Lays out the memory; gives the bytes it takes. */
export function prepare(actors: i32, ties: i32): f64 {
  order = actors;
  end = 8 * 64;
  starts = take(4 * (f64(actors) + 1));
  higher = take(4 * f64(ties));
  codes = take(f64(ties));
  marks = take(f64(actors));
  return end;
}

function take(bytes: f64): usize {
  const address = <usize>end;
  end += bytes;
  return address;
}

/** Fills the counts of the 64 kinds. */
export function count(): void {
  for (let a = 0; a < order; a++) {
    const first = load<u32>(starts + 4 * a);
    const last = load<u32>(starts + 4 * a, 4);
    if (last - first < 2) continue;
    for (let place = first; place < last; place++) {
      store<u8>(marks + load<u32>(higher + 4 * place), load<u8>(codes + place));
    }
    for (let place = first; place < last; place++) {
      const b = load<u32>(higher + 4 * place);
      const ab: u32 = load<u8>(codes + place);
      const end = load<u32>(starts + 4 * b, 4);
      for (let far = load<u32>(starts + 4 * b); far < end; far++) {
        const ac: u32 = load<u8>(marks + load<u32>(higher + 4 * far));
        if (ac === 0) continue;
        const at = result + 8 * (ab | (ac << 2) | ((<u32>load<u8>(codes + far)) << 4));
        store<f64>(at, load<f64>(at) + 1);
      }
    }
    for (let place = first; place < last; place++) store<u8>(marks + load<u32>(higher + 4 * place), 0);
  }
}
