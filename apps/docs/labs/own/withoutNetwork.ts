const ways = [
  "fetch",
  "XMLHttpRequest",
  "WebSocket",
  "WebTransport",
  "EventSource",
  "Worker",
  "importScripts",
  "caches",
  "FontFace",
  "fonts",
];

/**
 * Takes from a worker what it could send or fetch anything with, before it sees a file: the policy of a page, written in
 * its head, does not hold in its workers. What cannot be taken away is `import()`, which is a word of the language and no
 * name; nothing that is read from a file is ever run.
 */
export function withoutNetwork(scope: object): void {
  const nothing = { value: undefined, configurable: false, writable: false };
  for (const name of ways) {
    if (!(name in scope)) continue;
    for (let holder: object | null = scope; holder !== null; holder = Object.getPrototypeOf(holder))
      if (holder === scope || Object.hasOwn(holder, name)) Object.defineProperty(holder, name, nothing);
  }
}
