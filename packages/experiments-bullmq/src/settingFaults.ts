/**
 * What in the settings of a Redis lets it lose jobs, as sentences that say how to set it; none when it is safe.
 *
 * Reads what `INFO` answers. What it does not tell counts as unsafe.
 */
export function settingFaults(info: string): string[] {
  const told = new Map(
    info.split(/\r?\n/).map((line) => {
      const colon = line.indexOf(":");
      return [line.slice(0, colon), line.slice(colon + 1)] as const;
    }),
  );
  const policy = told.get("maxmemory_policy");
  const appending = told.get("aof_enabled");
  const faults: string[] = [];
  if (policy !== "noeviction") {
    faults.push(
      `found ${setting("maxmemory-policy", policy)}; expected noeviction, since jobs vanish otherwise when memory is short: redis-cli CONFIG SET maxmemory-policy noeviction, and the line "maxmemory-policy noeviction" in redis.conf.`,
    );
  }
  if (appending !== "1") {
    faults.push(
      `found ${setting("appendonly", appending === "0" ? "no" : undefined)}; expected yes, since a restart loses the queue otherwise: redis-cli CONFIG SET appendonly yes, and the line "appendonly yes" in redis.conf.`,
    );
  }
  return faults;
}

/** Only words that Redis has for it, or what stands there could be anything. */
function setting(name: string, value: string | undefined): string {
  return value !== undefined && /^[a-z-]{1,20}$/.test(value) ? `${name} ${value}` : `no word on ${name}`;
}
