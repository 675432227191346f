// The long form of the tests of calibration. Usage: pnpm harden:calibration [--replications 1000] [--seed 1]
import { parseArgs } from "node:util";
import { loadSource } from "../loadSource.mjs";

const { values } = parseArgs({
  options: { replications: { type: "string", default: "1000" }, seed: { type: "string", default: "1" } },
});
const { calibrationCases, draws } = await loadSource(new URL("./calibrationCases.ts", import.meta.url));
const { calibrated } = await loadSource(new URL("./calibrated.ts", import.meta.url));
const options = { replications: Number(values.replications), seed: Number(values.seed) };

console.log(`${options.replications} replications, ${draws} draws each`);
let good = true;
for (const each of calibrationCases) {
  const { isEven, found } = calibrated(each, options);
  const cover = found.coverage.map(({ level, share }) => `${level}: ${share.toFixed(3)}`).join(", ");
  const near = found.coverage.every(({ level, share }) => Math.abs(share - level) <= 0.03);
  const asExpected = each.isRight ? isEven && near : !isEven;
  good &&= asExpected;
  const p = found.chiSquare === null ? "none (too few replications)" : found.chiSquare.p.toExponential(1);
  console.log(
    `${each.name.padEnd(58)}p ${p}, ECDF ${found.isInside ? "inside " : "outside"}, coverage ${cover}: ${isEven ? "even" : "not even"}${asExpected ? "" : ", NOT AS EXPECTED"}`,
  );
}
console.log(good ? "passed: right fits are even, wrong ones are caught" : "FAILED");
if (!good) process.exitCode = 1;
