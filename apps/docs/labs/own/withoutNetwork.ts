const ways = [
  "fetch",
  "XMLHttpRequest",
  "WebSocket",
  "WebTransport",
  "EventSource",
  "Worker",
  "importScripts",
];

/** Takes from a worker every way to send anything, before it sees a file. The policy of a page does not hold in its workers. */
export function withoutNetwork(scope: object): void {
  for (const name of ways) {
    if (name in scope)
      Object.defineProperty(scope, name, { value: undefined, configurable: false, writable: false });
  }
}
