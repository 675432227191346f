const bits = 180n;
const unit = 2 ** 180;

/** 2^(i/64), i = 0..63, rounded to double. */
export const exp2High = new Float64Array(64);
/** What rounding took from `exp2High`. */
export const exp2Low = new Float64Array(64);

// Worked out in whole numbers, which every engine does alike: the table would be a fifth of the package.
let step = 2n << bits;
for (let halving = 0; halving < 6; halving += 1) step = squareRoot(step << bits);
let power = 1n << bits;
for (let index = 0; index < 64; index += 1) {
  const high = Number(power);
  exp2High[index] = high / unit;
  exp2Low[index] = Number(power - BigInt(high)) / unit;
  power = (power * step) >> bits;
}

/** Newton's steps from a root of 52 right bits, which double at each. */
function squareRoot(value: bigint): bigint {
  let root = BigInt(Math.sqrt(Number(value)));
  for (let round = 0; round < 3; round += 1) root = (root + value / root) >> 1n;
  return root;
}
