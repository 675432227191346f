// Does halving fusion help? One answer depends on parameters that nobody knows; 256 sets give a share with an interval.
import { column, designOf, runEnsemble, wilson } from "@commonweal/experiments";
import { defaultParameters, scaledPoint, scenarioModel } from "@commonweal/path-dependence";

const setup = {
  base: defaultParameters,
  // Assumed ranges, wide on purpose.
  varying: [
    { name: "fusion", min: 0.2, max: 1 },
    { name: "surge", min: 0.5, max: 3 },
    { name: "informationRate", min: 0.2, max: 4 },
  ],
  scenarios: [{ id: "baseline" }, { id: "halved", rebalancings: [{ rho: 0, dF: 0.5, at: 0 }] }],
};
const design = { kind: "sobol", dimensions: 3, size: 256, seed: 1 } as const;
const table = runEnsemble(design, scenarioModel(setup));

const [before, after] = [column(table, "baseline.loss"), column(table, "halved.loss")];
const better = before.filter((loss, run) => (after[run] ?? loss) < loss * 0.98).length;
const interval = wilson(better, table.rows);
interval !== null && interval.low > 0 && interval.high < 1; // => true

// Every row can be traced to its parameters.
const first = scaledPoint(setup, designOf(design).point(0));
first.every((value) => value > 0); // => true
