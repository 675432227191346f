// The long form of the tests of calibration. Usage: pnpm harden:calibration [--replications 1000] [--seed 1]
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { runnerImport } from "vite";

const { values } = parseArgs({
  options: { replications: { type: "string", default: "1000" }, seed: { type: "string", default: "1" } },
});
const root = fileURLToPath(new URL("../../", import.meta.url));
const alias = [{ find: /^@commonweal\/([a-z-]+)$/, replacement: `${root}packages/$1/src/index.ts` }];
const load = async (name) => {
  const file = fileURLToPath(new URL(`./${name}.ts`, import.meta.url));
  return (await runnerImport(file, { configFile: false, resolve: { alias } })).module;
};
const { calibrationCases, draws } = await load("calibrationCases");
const { calibrated } = await load("calibrated");
const options = { replications: Number(values.replications), seed: Number(values.seed) };

console.log(`${options.replications} replications, ${draws} draws each`);
let good = true;
for (const each of calibrationCases) {
  const { isEven, found } = calibrated(each, options);
  const cover = found.coverage.map(({ level, share }) => `${level}: ${share.toFixed(3)}`).join(", ");
  const near = found.coverage.every(({ level, share }) => Math.abs(share - level) <= 0.03);
  const asExpected = each.isRight ? isEven && near : !isEven;
  good &&= asExpected;
  console.log(
    `${each.name.padEnd(58)}p ${found.chiSquare.p.toExponential(1)}, ECDF ${found.isInside ? "inside " : "outside"}, coverage ${cover}: ${isEven ? "even" : "not even"}${asExpected ? "" : ", NOT AS EXPECTED"}`,
  );
}
console.log(good ? "passed: right fits are even, wrong ones are caught" : "FAILED");
if (!good) process.exitCode = 1;
