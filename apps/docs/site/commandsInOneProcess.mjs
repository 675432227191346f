// Runs calls of the command one after the other, given as a JSON list of lists of words: starting Node takes longer than
// most of them. What they print is not wanted.
import { main } from "../../cli/dist/index.js";

const quiet = { isTTY: false, write: () => true };
const terminal = { stdout: quiet, stderr: process.stderr, env: process.env, once: () => {}, off: () => {} };
for (const argv of JSON.parse(process.argv[2])) {
  const code = await main(argv, terminal);
  if (code !== 0) {
    console.error(`commonweal ${argv.join(" ")} ended with ${code}.`);
    process.exit(1);
  }
}
