// The model of model.mjs as a program: a line of JSON in, a line of JSON out.
import { createInterface } from "node:readline";
import { slowSums } from "./model.mjs";

const model = slowSums({ milliseconds: 2 });
for await (const line of createInterface({ input: process.stdin })) {
  process.stdout.write(`${JSON.stringify(model(JSON.parse(line)))}\n`);
}
