// The long form of the tests of worlds. Usage: pnpm harden:worlds [--worlds 200] [--sets 64] [--seed 1]
import { parseArgs } from "node:util";
import { loadSource } from "../loadSource.mjs";

const { values } = parseArgs({
  options: {
    worlds: { type: "string", default: "200" },
    sets: { type: "string", default: "64" },
    seed: { type: "string", default: "1" },
  },
});
const { worldKinds } = await loadSource(new URL("./worldKinds.ts", import.meta.url));
const { toldApart } = await loadSource(new URL("./toldApart.ts", import.meta.url));
const options = { worlds: Number(values.worlds), sets: Number(values.sets), seed: Number(values.seed) };

console.log(`${options.worlds} worlds of each kind, ${options.sets} sets of parameters in each`);
let good = true;
for (const kind of worldKinds) {
  const { right, supported, undetermined, interval } = toldApart(kind, options);
  const share = (count) => `${((100 * count) / options.worlds).toFixed(1)} %`;
  const isGood =
    right >= 0.9 * options.worlds && (kind.answer === "yes" || supported <= 0.05 * options.worlds);
  good &&= isGood;
  const rate = `${kind.answer === "yes" ? "power" : "false positives"} ${share(supported)} (${(100 * interval.low).toFixed(1)}–${(100 * interval.high).toFixed(1)} %)`;
  console.log(
    `${kind.proposition} ${kind.answer.padEnd(4)}${kind.id.padEnd(32)}right ${share(right)}, undetermined ${share(undetermined)}, ${rate}${isGood ? "" : ", NOT GOOD ENOUGH"}`,
  );
}
console.log(good ? "passed: right in at least 90 % of each kind, at most 5 % false positives" : "FAILED");
if (!good) process.exitCode = 1;
