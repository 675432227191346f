import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

const page = `<!doctype html><meta charset="utf-8"><title>Hashes</title><script type="module">
const answer = (body) => fetch("/answer", { method: "POST", body: JSON.stringify(body) });
try {
  const { goldenHashes } = await import("/golden.js");
  await answer(goldenHashes());
} catch (error) {
  await answer({ error: String(error) });
}
</script>`;

/** Opens a page in a browser that computes the hashes of a bundle, and gives what it answers. */
export async function hashesInBrowser(
  program: string,
  argumentsOf: (profile: string, url: string) => readonly string[],
  bundle: string,
): Promise<unknown> {
  const profile = mkdtempSync(join(tmpdir(), "profile-"));
  const { promise, resolve, reject } = promiseWithResolvers<string>();
  const server = createServer((request, response) => {
    if (request.method === "POST") {
      let body = "";
      request.setEncoding("utf8").on("data", (part: string) => {
        body += part;
      });
      request.on("end", () => {
        response.end();
        resolve(body);
      });
      return;
    }
    const isModule = request.url === "/golden.js";
    response.setHeader("content-type", isModule ? "text/javascript" : "text/html");
    response.end(isModule ? bundle : page);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const browser = spawn(program, argumentsOf(profile, url), {
    stdio: "ignore",
    // A group of its own, so that its helpers end with it and write nothing more into the profile.
    detached: true,
    env: { ...process.env, HOME: profile },
  });
  browser.once("error", reject);
  browser.once("exit", (code) => reject(new Error(`The browser ended with ${code} before it answered.`)));
  try {
    return JSON.parse(await promise);
  } finally {
    if (browser.exitCode === null && browser.signalCode === null) {
      const ended = once(browser, "exit");
      process.kill(-(browser.pid as number), "SIGKILL");
      await ended;
    }
    server.closeAllConnections();
    server.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 10 });
  }
}

/** `Promise.withResolvers`, which Node 20 does not have. */
function promiseWithResolvers<T>() {
  let resolve: (value: T) => void = () => {};
  let reject: (reason: Error) => void = () => {};
  const promise = new Promise<T>((take, refuse) => {
    resolve = take;
    reject = refuse;
  });
  return { promise, resolve, reject };
}
