// Times both schemes on the same sets in JavaScript and WebAssembly, and the plain one in vectorised numpy: interleaved
// rounds, CPU seconds.
// Usage: pnpm build, then node bench/mean-field/meanField.mjs [--sets 16384] [--rounds 5] [--json]
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { stream, uniform } from "../../packages/numerics/dist/index.js";
import {
  meanFieldOutputs,
  parameterTable,
  referenceParameters,
  simulateManyInto,
} from "../../packages/path-dependence/dist/index.js";

const { values: flags } = parseArgs({
  options: {
    sets: { type: "string", default: "16384" },
    rounds: { type: "string", default: "5" },
    json: { type: "boolean", default: false },
  },
});
const size = Number(flags.sets);
const rounds = Number(flags.rounds);

/** Varied as widely as a study would; everything else stays at the reference. */
const ranges = {
  fusion: [0, 1],
  reinforcement: [0, 1],
  choicePrecision: [0.5, 4],
  crowdOut: [0, 1],
  adjustmentSpeedState: [0.005, 0.1],
  adjustmentSpeedCapital: [0.005, 0.1],
  adjustmentSpeedSociety: [0.001, 0.05],
  reformPace: [0, 2 / 1040],
  surge: [0, 3],
  surgeWeeks: [4, 20],
  triggerThreshold: [0.1, 2],
  informationRate: [0.1, 4],
  campaignSize: [0, 4],
};

const names = parameterTable.map(({ name }) => name);
const width = meanFieldOutputs.length;
const random = stream({ root: 20261123, purpose: "bench" });
const sets = Array.from({ length: size }, () => {
  const set = { ...referenceParameters };
  for (const [name, [low, high]] of Object.entries(ranges)) set[name] = low + (high - low) * uniform(random);
  const society = 0.05 + 0.4 * uniform(random);
  set.powerSociety = society;
  set.powerState = (1 - society) * (0.2 + 0.6 * uniform(random));
  set.powerCapital = 1 - society - set.powerState;
  return set;
});

const folder = mkdtempSync(join(tmpdir(), "mean-field-"));
const file = join(folder, "sets.f64");
const out = join(folder, "out.f64");
writeFileSync(
  file,
  new Uint8Array(Float64Array.from(sets.flatMap((set) => names.map((name) => set[name]))).buffer),
);

const python = spawn("python3", [new URL("numpy_mean_field.py", import.meta.url).pathname], {
  stdio: ["pipe", "pipe", "inherit"],
  env: { ...process.env, OMP_NUM_THREADS: "1", OPENBLAS_NUM_THREADS: "1" },
});
const answers = createInterface({ input: python.stdout })[Symbol.asyncIterator]();
const ask = async (line) => {
  python.stdin.write(`${line}\n`);
  const { value, done } = await answers.next();
  if (done) throw new Error("numpy_mean_field.py ended early; expected an answer.");
  return JSON.parse(value);
};

const bySet = Object.fromEntries(
  ["plain", "located"].map((scheme) => [
    scheme,
    { javascript: new Float64Array(size * width), wasm: new Float64Array(size * width) },
  ]),
);
function run(scheme, engine) {
  const begin = process.cpuUsage();
  simulateManyInto(sets, { scheme, engine }, bySet[scheme][engine]);
  const { user, system } = process.cpuUsage(begin);
  return (user + system) / 1e6;
}

function checkBits(scheme) {
  const { javascript, wasm } = bySet[scheme];
  if (Buffer.compare(Buffer.from(javascript.buffer), Buffer.from(wasm.buffer)) === 0) return;
  throw new Error(`The ${scheme} scheme differs between JavaScript and WebAssembly; expected the same bits.`);
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

try {
  const { numpy } = await ask(JSON.stringify({ names, outputs: meanFieldOutputs, file, out }));
  const seconds = { plainJavascript: [], plainWasm: [], numpy: [], locatedJavascript: [], locatedWasm: [] };
  const ours = bySet.plain.javascript;
  let largest = 0;
  for (let round = 0; round < rounds; round += 1) {
    seconds.locatedJavascript.push(run("located", "javascript"));
    seconds.plainWasm.push(run("plain", "wasm"));
    seconds.numpy.push((await ask("run")).seconds);
    seconds.plainJavascript.push(run("plain", "javascript"));
    seconds.locatedWasm.push(run("located", "wasm"));
    checkBits("plain");
    checkBits("located");
    const theirs = new Float64Array(new Uint8Array(readFileSync(out)).buffer);
    for (let index = 0; index < theirs.length; index += 1) {
      largest = Math.max(largest, Math.abs(theirs[index] - ours[index]));
      if (index % width === 0 && !(Math.abs(theirs[index] - ours[index]) <= 1e-9)) {
        throw new Error(
          `Loss of set ${index / width}: ${ours[index]} against numpy's ${theirs[index]}; expected equal.`,
        );
      }
    }
  }
  const medians = Object.fromEntries(Object.entries(seconds).map(([name, all]) => [name, median(all)]));
  const ratios = Object.fromEntries(
    Object.entries(medians).map(([name, value]) => [name, value / medians.numpy]),
  );
  const record = {
    sets: size,
    rounds,
    numpyVersion: numpy,
    cpuSeconds: medians,
    ratios,
    largestDifference: largest,
  };
  if (flags.json) console.log(JSON.stringify(record));
  else {
    console.log(
      `${size} sets, medians of ${rounds} interleaved rounds, CPU seconds (numpy ${numpy}, one thread)`,
    );
    for (const [name, value] of Object.entries(medians)) {
      const each = ((1e6 * value) / size).toFixed(1);
      console.log(
        `  ${name.padEnd(18)} ${value.toFixed(3)}  ${each} µs a run  ${ratios[name].toFixed(3)} of numpy`,
      );
    }
    console.log(
      `  the same bits in both engines; losses equal to numpy's to 1e-9, largest difference of any output ${largest}`,
    );
  }
} finally {
  python.stdin.end();
  rmSync(folder, { recursive: true, force: true });
}
