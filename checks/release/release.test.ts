import { describe, expect, it } from "vitest";
import { refuseOutside } from "./refuseOutside.ts";
import { registrySettings } from "./registrySettings.ts";

describe("refuseOutside", () => {
  it.each(["http://127.0.0.1:4873/", "https://127.0.0.1", "http://[::1]:4873/", "http://127.5.0.1:80"])(
    "lets %s pass",
    (address) => {
      expect(() => refuseOutside({ registry: address })).not.toThrow();
    },
  );

  it.each([
    "https://registry.npmjs.org/",
    "http://localhost:4873/",
    "http://127.0.0.1.example.org/",
    "http://example.org/127.0.0.1",
    "http://127.0.0.1@example.org/",
    "http://0.0.0.0:4873/",
    "http://192.168.0.1:4873/",
    "http://[::2]:4873/",
    "ftp://127.0.0.1/",
    "127.0.0.1:4873",
    "",
    undefined,
  ])("refuses %s and names the setting", (address) => {
    const registries = { good: "http://127.0.0.1:1/", bad: address };
    expect(() => refuseOutside(registries)).toThrow(/^bad is .*Nothing was published/);
  });
});

describe("registrySettings", () => {
  const settings = registrySettings({ folder: "/tmp/x", upstream: "https://registry.example/" });

  it("keep our packages here and fetch all others", () => {
    const ours = settings.slice(settings.indexOf('"@commonweal/*"'), settings.indexOf('"**"'));
    expect(ours).not.toContain("proxy");
    expect(settings.slice(settings.indexOf('"**"'))).toContain("proxy: upstream");
    expect(settings).toContain('url: "https://registry.example/"');
  });
});
