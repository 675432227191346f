import { loadSource } from "../loadSource.mjs";

// Tries inputs in a process of its own, whose memory the parent limits and whose silence it watches.
const [id, seed, from, to, step, isHard] = process.argv.slice(2);
const { fuzz, targetOf } = await loadSource(new URL("./fuzz.ts", import.meta.url));
if (isHard === "hard") {
  // What Node's --disable-proto=throw does; a dependency touches __proto__ while it is loaded, so it comes afterwards.
  const refuse = () => {
    throw new Error("__proto__ was used");
  };
  Object.defineProperty(Object.prototype, "__proto__", { get: refuse, set: refuse });
  Object.freeze(Object.prototype);
}
const range = { seed: Number(seed), from: Number(from), to: Number(to), step: Number(step) };
const finds = await fuzz(targetOf(id), range, (index) => process.send({ index }));
process.send({ finds: finds.map(({ index, fault }) => ({ index, fault })) }, () => process.disconnect());
