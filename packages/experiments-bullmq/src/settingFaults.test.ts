import { describe, expect, it } from "vitest";
import { settingFaults } from "./settingFaults.ts";

const info = (policy: string, appending: string) =>
  `# Memory\r\nused_memory:1\r\nmaxmemory_policy:${policy}\r\n\r\n# Persistence\r\naof_enabled:${appending}\r\n`;

describe("settingFaults", () => {
  it("finds none where nothing is thrown away and all is written down", () => {
    expect(settingFaults(info("noeviction", "1"))).toEqual([]);
  });

  it("says what was found, what was expected and how to set it", () => {
    const [policy, appending, ...others] = settingFaults(info("allkeys-lru", "0"));
    expect(policy).toMatch(/^found maxmemory-policy allkeys-lru; expected noeviction.* CONFIG SET /);
    expect(appending).toMatch(/^found appendonly no; expected yes.* CONFIG SET appendonly yes/);
    expect(others).toEqual([]);
  });

  it("takes silence for a fault and repeats nothing that is no setting", () => {
    expect(settingFaults("")).toHaveLength(2);
    const faults = settingFaults(info("\u001b[31mred", "maybe"));
    expect(faults[0]).toMatch(/^found no word on maxmemory-policy;/);
    expect(faults[1]).toMatch(/^found no word on appendonly;/);
  });
});
