import { cos, normal, sin, stream } from "@commonweal/numerics";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import reference from "../../fixtures/lagReference.json" with { type: "json" };
import { crossCorrelation } from "./crossCorrelation.ts";
import { fourierTransform } from "./fourierTransform.ts";
import { phaseSurrogate } from "./phaseSurrogate.ts";

describe("crossCorrelation", () => {
  it("has a positive lag when the following series is later, where R's ccf(x, z) has a negative one", () => {
    const sine = Float64Array.from({ length: 240 }, (_, t) => sin((2 * Math.PI * (t + 1)) / 24));
    const shifted = sine.map((_, t) => sine[t - 5] ?? 0);
    const c = crossCorrelation(sine, shifted, { maxLag: 12, detrend: "none" }) as Float64Array;
    const largest = Math.max(...c);
    expect(c.indexOf(largest) - 12).toBe(5);
    expect(reference.ccf.lagOfShiftedSine).toBe(-5);
    expect(largest).toBeCloseTo(0.993354, 6);
    expect(largest).toBeCloseTo(reference.ccf.ofShiftedSine, 12);
  });

  it.each(["none", "linear", "difference"] as const)(
    "agrees with R's ccf at every lag, detrending '%s'",
    (detrend) => {
      const { leading, following, [detrend]: expected } = reference.ccf;
      const c = crossCorrelation(leading, following, { maxLag: 6, detrend }) as Float64Array;
      c.toReversed().forEach((value, place) => {
        expect(value).toBeCloseTo(expected[place] as number, 12);
      });
    },
  );

  it("is null when a series is constant once its trend is gone", () => {
    const ramp = Float64Array.from({ length: 20 }, (_, t) => 0.1 * t);
    const wave = ramp.map((_, t) => sin(t));
    expect(crossCorrelation(ramp.fill(0.1), wave, { maxLag: 3, detrend: "none" })).toBeNull();
    const line = ramp.map((_, t) => 3 + 0.1 * t);
    expect(crossCorrelation(wave, line, { maxLag: 3, detrend: "linear" })).toBeNull();
    expect(crossCorrelation(wave, line, { maxLag: 3, detrend: "difference" })).toBeNull();
    expect(crossCorrelation(wave, line, { maxLag: 3, detrend: "none" })).not.toBeNull();
  });

  it("finds a lag between two unrelated lines unless they are detrended", () => {
    const draws = stream({ root: 3 });
    const walk = (slope: number) => Float64Array.from({ length: 60 }, (_, t) => slope * t + normal(draws));
    const [a, b] = [walk(0.5), walk(0.3)];
    const largest = (detrend: "none" | "linear") =>
      Math.max(...(crossCorrelation(a, b, { maxLag: 5, detrend }) as Float64Array));
    expect(largest("none")).toBeGreaterThan(0.9);
    expect(largest("linear")).toBeLessThan(0.5);
  });

  it("lies within −1 and 1, turns around with the series, and ignores unit and origin", () => {
    const value = fc.integer({ min: -50, max: 50 });
    const pairs = fc.array(fc.tuple(value, value), { minLength: 6, maxLength: 20 });
    fc.assert(
      fc.property(pairs, fc.constantFrom("none", "linear", "difference"), (pairs, detrend) => {
        const x = pairs.map(([a]) => a);
        const z = pairs.map(([, b]) => b);
        const options = { maxLag: 3, detrend } as const;
        const c = crossCorrelation(x, z, options);
        if (c === null) return;
        const turned = crossCorrelation(z, x, options) as Float64Array;
        const scaled = crossCorrelation(
          x,
          z.map((value) => 2 * value + 64),
          options,
        ) as Float64Array;
        c.forEach((value, place) => {
          expect(Math.abs(value)).toBeLessThanOrEqual(1 + 1e-12);
          expect(turned[6 - place]).toBeCloseTo(value, 12);
          expect(scaled[place]).toBeCloseTo(value, 9);
        });
      }),
    );
  });

  it.each([
    [[1, 2, 4], [1, 2], 0, "invalid-series"],
    [[1, 2, 4], [1, 2, Infinity], 0, "invalid-series"],
    [[1, 2, 4], [1, 2, 1], 2, "invalid-option"],
    [[1, 2, 4], [1, 2, 1], 0.5, "invalid-option"],
  ])("refuses %j, %j with maxLag %d", (leading, following, maxLag, code) => {
    expect(() => crossCorrelation(leading, following, { maxLag, detrend: "none" })).toThrow(
      expect.objectContaining({ code }),
    );
  });
});

it("refuses to correlate without word on the trend", () => {
  for (const detrend of ["line", undefined]) {
    expect(() => crossCorrelation([1, 2, 4], [1, 3, 2], { maxLag: 0, detrend: detrend as never })).toThrow(
      expect.objectContaining({ code: "invalid-option", path: ["detrend"] }),
    );
  }
});

describe("fourierTransform", () => {
  it.each([1, 2, 3, 5, 8, 12, 31, 64, 100])(
    "is the sum of its definition and undoes itself, length %d",
    (length) => {
      const draws = stream({ root: length });
      const real = Float64Array.from({ length }, () => normal(draws));
      const imaginary = real.map(() => normal(draws));
      const [re, im] = [real.slice(), imaginary.slice()];
      const transform = fourierTransform(length);
      transform(re, im);
      for (let k = 0; k < length; k += 1) {
        let [a, b] = [0, 0];
        for (let t = 0; t < length; t += 1) {
          const angle = (-2 * Math.PI * ((k * t) % length)) / length;
          a += (real[t] as number) * cos(angle) - (imaginary[t] as number) * sin(angle);
          b += (real[t] as number) * sin(angle) + (imaginary[t] as number) * cos(angle);
        }
        expect(re[k]).toBeCloseTo(a, 11);
        expect(im[k]).toBeCloseTo(b, 11);
      }
      transform(im, re);
      for (let t = 0; t < length; t += 1) {
        expect((re[t] as number) / length).toBeCloseTo(real[t] as number, 12);
        expect((im[t] as number) / length).toBeCloseTo(imaginary[t] as number, 12);
      }
    },
  );
});

describe("phaseSurrogate", () => {
  it.each([1, 2, 7, 16, 45])(
    "keeps the circular autocorrelation of %d values, and not the values",
    (length) => {
      const draws = stream({ root: 5, point: length });
      const series = Float64Array.from({ length }, () => 3 + normal(draws));
      const surrogate = phaseSurrogate(series, draws);
      const product = (values: Float64Array, lag: number) =>
        values.reduce((total, value, t) => total + value * (values[(t + lag) % length] as number), 0);
      for (let lag = 0; lag < length; lag += 1)
        expect(product(surrogate, lag)).toBeCloseTo(product(series, lag), 9);
      const total = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0);
      expect(total(surrogate)).toBeCloseTo(total(series), 10);
      if (length > 2) expect(surrogate).not.toEqual(series);
    },
  );

  it("is the same for the same stream and refuses an empty series", () => {
    const draw = () => phaseSurrogate([1, 4, 2, 8, 5], stream({ root: 2 }));
    expect(draw()).toEqual(draw());
    expect(() => phaseSurrogate([], stream({ root: 2 }))).toThrow(
      expect.objectContaining({ code: "invalid-series" }),
    );
  });
});
