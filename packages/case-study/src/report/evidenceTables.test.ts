import { describe, expect, it } from "vitest";
import type { TieRow } from "../study/evidence/tieRows.ts";
import { evidenceTables } from "./evidenceTables.ts";

const tie: TieRow = {
  ...{ id: "t1", from: "a", to: "b", relation: "leads", period: "p", strength: 2, segments: ["g1", "g2"] },
  ...{ status: "contested", certainty: "low", probability: 0.75, weight: 4.5, drawn: null },
  ...{ supporting: ["g1"], opposing: ["g2"] },
};

describe("evidenceTables", () => {
  it("writes ties with their probabilities and both sides, and nothing of agreement where there is none", () => {
    expect(evidenceTables({ ties: [tie], agreement: null })).toEqual([
      [
        "ties.csv",
        "id,from,to,relation,period,strength,status,certainty,probability,decibans,drawn,supporting,opposing\nt1,a,b,leads,p,2,contested,low,0.75,4.5,,g1,g2\n",
      ],
    ]);
  });

  it("writes agreement and what coders disagreed on", () => {
    const row = {
      measure: "any",
      relation: null,
      units: 4,
      named: 3,
      percent: 0.5,
      kappa: null,
      alpha: 0.25,
    } as const;
    const tables = evidenceTables({
      ties: [],
      agreement: {
        ...{ coders: ["x", "y"], segments: 4, ties: [1, 0] },
        rows: [{ ...row, interval: { low: -0.5, high: 0.5 } }],
        disagreements: [{ segment: "g1", kind: "alone", codes: ["leads:a:b:p", null] }],
      },
    });
    expect(tables.slice(1)).toEqual([
      [
        "agreement.csv",
        "measure,relation,units,named,percent,kappa,alpha,low,high\nany,,4,3,0.5,,0.25,-0.5,0.5\n",
      ],
      ["disagreements.csv", "segment,kind,x,y\ng1,alone,leads:a:b:p,\n"],
    ]);
  });
});
