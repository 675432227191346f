import { describe, expect, it } from "vitest";
import { withPolicy } from "./withPolicy.ts";

const page = `<!DOCTYPE html><html><head>
<meta charset="utf-8"><script>abc</script><script id="x">abc</script><script src="/a.js"></script></head></html>`;

describe("withPolicy", () => {
  const made = withPolicy(page);

  it("allows the page's own scripts by their hash and no others inside it", () => {
    // printf abc | openssl dgst -sha256 -binary | base64
    expect(made).toContain(
      "script-src 'self' 'wasm-unsafe-eval' 'sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=';",
    );
    expect(made).not.toContain("script-src 'unsafe-inline'");
  });

  it("lets nothing be sent elsewhere", () => {
    expect(made).toContain("default-src 'none'");
    expect(made).toContain("connect-src 'self'");
    expect(made).toContain("form-action 'none'");
  });

  it("stands before every script and leaves the rest as it is", () => {
    expect(made.indexOf("Content-Security-Policy")).toBeLessThan(made.indexOf("<script"));
    expect(made.replace(/\n {4}<meta http-equiv[^>]*>/, "")).toBe(page);
  });
});
