import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bruneauLoss } from "./bruneauLoss.ts";
import { fluidQueue } from "./fluidQueue.ts";

const reference = { surge: 2.5, capacity: 1.5, baseline: 1, duration: 11 };

describe("fluidQueue", () => {
  it("has peak 11, clearing 22, area 181.5 and loss 25.5452800506 in the worked case", () => {
    const { peakBacklog, clearingTime, area, loss } = fluidQueue(reference);
    expect([peakBacklog, clearingTime, area]).toEqual([11, 22, 181.5]);
    expect(loss).toBeCloseTo(25.5452800506, 10);
  });

  it("loses what the trapezoid rule finds on the path of the backlog", () => {
    const { peakBacklog, clearingTime, loss } = fluidQueue({ ...reference, tolerance: 2 });
    const end = reference.duration + (clearingTime as number);
    const times = Array.from({ length: 20001 }, (_, step) => (step * end) / 20000);
    const backlog = (time: number) =>
      time <= reference.duration ? time : Math.max(0, peakBacklog - 0.5 * (time - reference.duration));
    const quality = times.map((time) => 2 / (2 + backlog(time)));
    expect(bruneauLoss(times, quality, { full: 1 })).toBeCloseTo(loss as number, 5);
  });

  it("is all 0 where capacity covers the surge", () => {
    const none = { peakBacklog: 0, clearingTime: 0, area: 0, loss: 0 };
    expect(fluidQueue({ ...reference, surge: 1.5 })).toEqual(none);
    expect(fluidQueue({ ...reference, duration: 0 })).toEqual(none);
  });

  it("is null where a backlog stays for good", () => {
    const { peakBacklog, ...rest } = fluidQueue({ ...reference, baseline: 1.5 });
    expect(peakBacklog).toBe(11);
    expect(rest).toEqual({ clearingTime: null, area: null, loss: null });
  });

  it("loses at most the time it lasts, and all times scale together", () => {
    const rate = fc.integer({ min: 0, max: 1000 }).map((each) => each / 100);
    fc.assert(
      fc.property(
        rate,
        rate,
        rate,
        fc.integer({ min: 1, max: 50 }),
        (surge, capacity, baseline, duration) => {
          const queue = fluidQueue({ surge, capacity, baseline, duration });
          if (queue.loss === null) return;
          expect(queue.loss).toBeGreaterThanOrEqual(-1e-9);
          expect(queue.loss).toBeLessThanOrEqual(duration + (queue.clearingTime as number));
          const twice = fluidQueue({ surge, capacity, baseline, duration: 2 * duration, tolerance: 2 });
          expect(twice.loss).toBeCloseTo(2 * queue.loss, 6);
        },
      ),
    );
  });

  it("is null where the demand afterwards is beyond capacity, though the surge was not", () => {
    const { peakBacklog, ...rest } = fluidQueue({ surge: 1, capacity: 1.5, baseline: 2, duration: 10 });
    expect(peakBacklog).toBe(0);
    expect(rest).toEqual({ clearingTime: null, area: null, loss: null });
  });

  it.each([
    [250, 0.04774552623468973],
    [1e9, 1.1999999984e-8],
    [1e17, 1.2e-16],
  ])("keeps its digits for a tolerance of %d", (tolerance, loss) => {
    // mpmath, 40 digits: quad of backlog / (tolerance + backlog) over both phases
    const queue = fluidQueue({ surge: 1.25, capacity: 1, baseline: 0.5, duration: 8, tolerance });
    expect((queue.loss as number) / loss).toBeCloseTo(1, 11);
  });

  it("is null where clearing takes longer than numbers reach", () => {
    expect(fluidQueue({ surge: 2, capacity: 5e-324, baseline: 0, duration: 1 }).loss).toBeNull();
  });

  it("refuses negative rates and no tolerance", () => {
    const refused = expect.objectContaining({ code: "invalid-rate" });
    expect(() => fluidQueue({ ...reference, capacity: -1 })).toThrow(refused);
    expect(() => fluidQueue({ ...reference, tolerance: 0 })).toThrow(refused);
  });
});
