/**
 * Throws unless every registry that a publish could reach is on this machine.
 *
 * @param registries addresses by where they are set, `undefined` where nothing is.
 * @throws {Error} naming the setting, for an address that is missing, broken, or whose host is not loopback.
 */
export function refuseOutside(registries: Readonly<Record<string, string | undefined>>): void {
  for (const [setting, address] of Object.entries(registries)) {
    const host = address === undefined ? undefined : hostOf(address);
    if (host === undefined || !isLoopback(host))
      throw new Error(
        `${setting} is ${address}; expected an address on this machine. Nothing was published.`,
      );
  }
}

function hostOf(address: string): string | undefined {
  try {
    const { protocol, hostname } = new URL(address);
    return protocol === "http:" || protocol === "https:" ? hostname : undefined;
  } catch {
    return undefined;
  }
}

/** `localhost` is not taken: a hosts file can send it anywhere. */
function isLoopback(host: string): boolean {
  return /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(host) || host === "[::1]";
}
