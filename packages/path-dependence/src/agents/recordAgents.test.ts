import { stream } from "@commonweal/numerics";
import { describe, expect, it } from "vitest";
import { grm1Network } from "../grm1/grm1Network.ts";
import { grm1Parameters } from "../grm1/grm1Parameters.ts";
import { advanceAgents } from "./advanceAgents.ts";
import { habitChoiceRule } from "./habitChoiceRule.ts";
import { recordAgents } from "./recordAgents.ts";
import { startAgents } from "./startAgents.ts";
import { trajectoryHash } from "./trajectoryHash.ts";

const network = grm1Network(203, stream({ root: 2 }));
const begin = () => startAgents(habitChoiceRule(grm1Parameters), network, { seed: 1 });
const mean = (values: ArrayLike<number>) =>
  Array.from(values).reduce((total, value) => total + value, 0) / values.length;

describe("recordAgents", () => {
  it("gives means of all actors and of sectors, and the actors themselves", () => {
    const run = begin();
    const { series, snapshots, events } = recordAgents(run, 12, {
      series: [
        { column: "acts", every: 4 },
        { column: "norm", bySector: true, every: 6 },
        { column: "speed", every: 12 },
      ],
      snapshots: [
        { columns: ["acts", "norm", "speed"], at: 0 },
        { columns: ["acts", "norm", "speed"], at: 12 },
      ],
    });
    const [acts, norm, speed] = series;
    expect([...(acts?.steps ?? [])]).toEqual([0, 4, 8, 12]);
    expect([...(norm?.steps ?? [])]).toEqual([0, 6, 12]);
    expect(norm?.sectors).toEqual([0, 1, 2, 3]);
    expect(events).toBeNull();
    snapshots.forEach(({ at, columns }) => {
      expect(acts?.values[at / 4]).toBeCloseTo(mean(columns.get("acts") ?? []), 14);
      expect(speed?.values[at / 12]).toBeCloseTo(mean(columns.get("speed") ?? []), 14);
      for (const sector of [0, 1, 2, 3]) {
        const own = Array.from(columns.get("norm") ?? []).filter(
          (_, actor) => network.sector[actor] === sector,
        );
        expect(norm?.values[(at / 6) * 4 + sector]).toBeCloseTo(mean(own), 14);
      }
    });
  });

  it("changes nothing of the run, and the run changes nothing of the record", () => {
    const plain = begin();
    advanceAgents(plain, 20);
    const run = begin();
    const request = {
      series: [{ column: "habit" }],
      snapshots: [{ columns: ["habit"], at: 10 }],
      events: true,
    };
    const record = recordAgents(run, 10, request);
    const text = JSON.stringify([record, ...record.snapshots.map(({ columns }) => [...columns])]);
    advanceAgents(run, 10);
    expect(JSON.stringify([record, ...record.snapshots.map(({ columns }) => [...columns])])).toBe(text);
    expect(trajectoryHash(run)).toBe(trajectoryHash(plain));
  });

  it("replays the signal from its events", () => {
    const run = begin();
    const signal = run.signal.slice();
    const { events } = recordAgents(run, 60, { events: true });
    expect(events?.actors).toHaveLength(run.switches);
    events?.actors.forEach((actor, index) => {
      expect(signal[actor]).not.toBe(events.values[index]);
      signal[actor] = events.values[index] as number;
    });
    expect(signal).toEqual(run.signal);
    expect([events?.steps[0], events?.steps.at(-1)]).toEqual([0, 59]);
  });

  it("lines series up with the steps of the run when it goes on", () => {
    const run = begin();
    advanceAgents(run, 5);
    const request = { series: [{ column: "acts", every: 4 }] };
    expect([...(recordAgents(run, 6, request).series[0]?.steps ?? [])]).toEqual([8]);
    expect([...(recordAgents(run, 1, request).series[0]?.steps ?? [])]).toEqual([12]);
    expect(recordAgents(run, 0, { series: [{ column: "acts", every: 5 }] }).series[0]?.values).toHaveLength(
      0,
    );
  });

  it.each([
    [{ series: [{ column: "fear" }] }, ["series", 0, "column"]],
    [{ series: [{ column: "acts", every: 0 }] }, ["series", 0, "every"]],
    [{ snapshots: [{ columns: ["fear"], at: 1 }] }, ["snapshots", 0, "columns"]],
    [{ snapshots: [{ columns: ["acts"], at: 3 }] }, ["snapshots", 0, "at"]],
  ])("refuses %j", (request, path) => {
    expect(() => recordAgents(begin(), 2, request)).toThrow(
      expect.objectContaining({ code: "invalid-output", path }),
    );
  });
});
