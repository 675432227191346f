import fc from "fast-check";
import { describe, expect, it } from "vitest";
import reference from "../../fixtures/maths.json" with { type: "json" };
import { normalCdf } from "../random/normalCdf.ts";
import { normalQuantile } from "../random/normalQuantile.ts";
import { atan } from "./atan.ts";
import { cos } from "./cos.ts";
import { exp } from "./exp.ts";
import { expm1 } from "./expm1.ts";
import { log } from "./log.ts";
import { log1p } from "./log1p.ts";
import { logistic } from "./logistic.ts";
import { pow } from "./pow.ts";
import { sin } from "./sin.ts";
import { tanh } from "./tanh.ts";

const double = new Float64Array(1);
const bits = new BigInt64Array(double.buffer);
const bitsOf = (value: number): bigint => {
  double[0] = value;
  return bits[0] as bigint;
};
/** Distance in representable numbers. */
const steps = (left: number, right: number): number => Number(bitsOf(left) - bitsOf(right));

describe("elementary functions against 50-digit arithmetic", () => {
  it.each([
    { name: "exp", f: exp, rows: reference.exp, most: 1 },
    { name: "expm1", f: expm1, rows: reference.expm1, most: 2 },
    { name: "log", f: log, rows: reference.log, most: 1 },
    { name: "log1p", f: log1p, rows: reference.log1p, most: 2 },
    { name: "tanh", f: tanh, rows: reference.tanh, most: 3 },
    { name: "logistic", f: logistic, rows: reference.logistic, most: 2 },
    { name: "sin", f: sin, rows: reference.sin, most: 1 },
    { name: "cos", f: cos, rows: reference.cos, most: 1 },
    { name: "atan", f: atan, rows: reference.atan, most: 1 },
  ])("$name is within $most steps of the exact value", ({ f, rows, most }) => {
    for (const [x, expected] of rows as [number, number][]) {
      expect(Math.abs(steps(f(x), expected)), `at ${x}`).toBeLessThanOrEqual(most);
    }
  });

  it("pow is within 1 step of the exact value", () => {
    for (const [x, y, expected] of reference.pow as [number, number, number][]) {
      expect(Math.abs(steps(pow(x, y), expected)), `at ${x}, ${y}`).toBeLessThanOrEqual(1);
    }
  });

  it("normalCdf is within 2e-16 of the exact value, and within 2e-15 of it in proportion where that is small", () => {
    for (const [z, expected] of reference.normalCdf as [number, number][]) {
      const error = Math.abs(normalCdf(z) - expected);
      expect(error, `at ${z}`).toBeLessThanOrEqual(2e-16);
      if (expected > 1e-307) expect(error / expected, `at ${z}`).toBeLessThanOrEqual(2e-15);
    }
  });

  it("normalQuantile agrees with Python's to 14 digits", () => {
    for (const [p, expected] of reference.normalQuantile as [number, number][]) {
      expect(Math.abs(normalQuantile(p) / expected - 1), `at ${p}`).toBeLessThan(1e-14);
    }
  });
});

describe("special values", () => {
  it.each([
    { f: exp, at: 0, is: 1 },
    { f: exp, at: -0, is: 1 },
    { f: exp, at: Infinity, is: Infinity },
    { f: exp, at: -Infinity, is: 0 },
    { f: exp, at: 709.782712893384, is: 1.7976931348622732e308 },
    { f: exp, at: 709.7827128933841, is: Infinity },
    { f: exp, at: -745.1332191019411, is: 5e-324 },
    { f: exp, at: -745.1332191019412, is: 0 },
    { f: exp, at: -746, is: 0 },
    { f: exp, at: Number.NaN, is: Number.NaN },
    { f: log, at: 1, is: 0 },
    { f: log, at: 0, is: -Infinity },
    { f: log, at: -0, is: -Infinity },
    { f: log, at: -1, is: Number.NaN },
    { f: log, at: Infinity, is: Infinity },
    { f: log, at: Number.NaN, is: Number.NaN },
    { f: log, at: 5e-324, is: -744.4400719213812 },
    { f: log1p, at: -1, is: -Infinity },
    { f: log1p, at: -2, is: Number.NaN },
    { f: log1p, at: -0, is: -0 },
    { f: log1p, at: Infinity, is: Infinity },
    { f: log1p, at: Number.MAX_VALUE, is: 709.782712893384 },
    { f: normalCdf, at: 0, is: 0.5 },
    { f: normalCdf, at: Infinity, is: 1 },
    { f: normalCdf, at: -Infinity, is: 0 },
    { f: normalCdf, at: -39, is: 0 },
    { f: normalCdf, at: Number.NaN, is: Number.NaN },
    { f: expm1, at: -0, is: -0 },
    { f: expm1, at: -Infinity, is: -1 },
    { f: expm1, at: Infinity, is: Infinity },
    { f: expm1, at: Number.NaN, is: Number.NaN },
    { f: tanh, at: -0, is: -0 },
    { f: tanh, at: Infinity, is: 1 },
    { f: tanh, at: -Infinity, is: -1 },
    { f: tanh, at: Number.NaN, is: Number.NaN },
    { f: sin, at: 0, is: 0 },
    { f: sin, at: -0, is: -0 },
    { f: sin, at: 5e-324, is: 5e-324 },
    { f: sin, at: Infinity, is: Number.NaN },
    { f: sin, at: Number.NaN, is: Number.NaN },
    { f: cos, at: 0, is: 1 },
    { f: cos, at: -0, is: 1 },
    { f: cos, at: -Infinity, is: Number.NaN },
    { f: cos, at: Number.NaN, is: Number.NaN },
    { f: atan, at: -0, is: -0 },
    { f: atan, at: 5e-324, is: 5e-324 },
    { f: atan, at: 1, is: 0.7853981633974483 },
    { f: atan, at: Infinity, is: 1.5707963267948966 },
    { f: atan, at: -Infinity, is: -1.5707963267948966 },
    { f: atan, at: Number.MAX_VALUE, is: 1.5707963267948966 },
    { f: atan, at: Number.NaN, is: Number.NaN },
    { f: logistic, at: 0, is: 0.5 },
    { f: logistic, at: Infinity, is: 1 },
    { f: logistic, at: -Infinity, is: 0 },
    { f: logistic, at: -800, is: 0 },
  ])("$f.name($at) is $is", ({ f, at, is }) => {
    expect(f(at)).toBe(is);
  });

  it("pow has the special cases of the language's own", () => {
    const odd = [0, -0, 1, -1, 2, -2, 3, -3, 0.5, -0.5, Infinity, -Infinity, Number.NaN];
    for (const x of odd) {
      for (const y of odd) {
        const [ours, theirs] = [pow(x, y), x ** y];
        if (Number.isFinite(theirs)) expect(ours, `${x} to ${y}`).toBeCloseTo(theirs, 14);
        else expect(ours, `${x} to ${y}`).toBe(theirs);
      }
    }
    for (const y of [1, -1, 3, -3, 2]) expect(pow(-0, y)).toBe((-0) ** y);
  });
});

describe("properties", () => {
  const number = fc.double({ min: -300, max: 300, noNaN: true });

  it("exp and log undo each other", () => {
    fc.assert(fc.property(number, (x) => Math.abs(log(exp(x)) - x) <= 1e-13 * Math.max(1, Math.abs(x))));
  });

  it("exp never falls where x rises", () => {
    fc.assert(
      fc.property(number, fc.double({ min: 0, max: 1, noNaN: true }), (x, more) => exp(x + more) >= exp(x)),
    );
  });

  it("normalCdf never falls, undoes normalQuantile and is the complement of itself at −z", () => {
    const share = fc.double({ min: 1e-300, max: 0.999, noNaN: true });
    // A quantile that is off by a share e of itself moves p by z² e of itself.
    fc.assert(
      fc.property(share, (p) => {
        const z = normalQuantile(p);
        expect(Math.abs(normalCdf(z) / p - 1)).toBeLessThan(1.2e-15 * (1 + z * z));
      }),
    );
    const z = fc.double({ min: -40, max: 40, noNaN: true });
    fc.assert(fc.property(z, (x) => Math.abs(normalCdf(x) + normalCdf(-x) - 1) < 3e-16));
    fc.assert(
      fc.property(z, fc.double({ min: 0, max: 1, noNaN: true }), (x, more) => {
        return normalCdf(x + more) >= normalCdf(x) * (1 - 4e-15);
      }),
    );
  });

  it("tanh is odd and logistic of −x is its complement", () => {
    fc.assert(
      fc.property(number, (x) => tanh(-x) === -tanh(x) && Math.abs(logistic(x) + logistic(-x) - 1) < 4e-16),
    );
  });

  it("sin is odd, cos even, atan odd, and sin² + cos² is 1 however large the angle", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (x) => {
        expect(sin(-x)).toBe(-sin(x));
        expect(cos(-x)).toBe(cos(x));
        expect(atan(-x)).toBe(-atan(x));
        expect(Math.abs(sin(x) * sin(x) + cos(x) * cos(x) - 1)).toBeLessThan(5e-16);
      }),
    );
  });

  it("atan undoes the tangent and never falls where x rises", () => {
    fc.assert(
      fc.property(fc.double({ min: -1.57, max: 1.57, noNaN: true }), number, number, (angle, a, b) => {
        expect(Math.abs(atan(sin(angle) / cos(angle)) - angle)).toBeLessThan(5e-16);
        expect(atan(Math.max(a, b))).toBeGreaterThanOrEqual(atan(Math.min(a, b)));
      }),
    );
  });

  it("sin and cos cross from near to far angles without a seam", () => {
    for (let quarter = 2097140; quarter < 2097164; quarter += 1) {
      const x = quarter * (Math.PI / 2) + 0.3;
      expect(sin(x + 0.01) - (sin(x) * cos(0.01) + cos(x) * sin(0.01))).toBeCloseTo(0, 9);
    }
  });

  it("pow with whole exponents equals repeated products of powers of two", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -300, max: 300 }),
        fc.integer({ min: -3, max: 3 }),
        (a, n) => pow(2 ** a, n) === 2 ** (a * n),
      ),
    );
  });
});

/** FNV-1a over the bytes of doubles; made once here and compared in every engine that runs this file. */
function hashOf(values: Float64Array): string {
  let hash = 0x811c9dc5;
  for (const byte of new Uint8Array(values.buffer)) hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash >>> 0).toString(16);
}

describe("bits are the same in every engine", () => {
  const x = Float64Array.from({ length: 100_000 }, (_, index) => ((index * 7919) % 100_003) / 2_500 - 20);
  it.each([
    { name: "exp", f: exp, hash: "3af3ad0c" },
    { name: "expm1", f: expm1, hash: "7c4e3e95" },
    { name: "log of |x|", f: (value: number) => log(Math.abs(value)), hash: "befc3c0c" },
    { name: "log1p of |x|", f: (value: number) => log1p(Math.abs(value)), hash: "9c542b8b" },
    { name: "tanh", f: tanh, hash: "7c47af01" },
    { name: "logistic", f: logistic, hash: "3e20a6b" },
    { name: "normalCdf", f: normalCdf, hash: "ab0cf197" },
    { name: "sin", f: sin, hash: "444d1791" },
    { name: "cos of 1e5 x", f: (value: number) => cos(1e5 * value), hash: "7695366d" },
    { name: "cos of 1e10 x", f: (value: number) => cos(1e10 * value), hash: "9e529aa1" },
    { name: "atan", f: atan, hash: "b9009db2" },
    { name: "|x| to 2.5", f: (value: number) => pow(Math.abs(value), 2.5), hash: "3ebe5c01" },
  ])("$name", ({ f, hash }) => {
    expect(hashOf(x.map(f))).toBe(hash);
  });
});
