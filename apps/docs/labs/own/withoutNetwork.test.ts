import { describe, expect, it } from "vitest";
import { withoutNetwork } from "./withoutNetwork.ts";

describe("withoutNetwork", () => {
  it("takes away every way to send, own or inherited, for good", () => {
    class Scope {
      fetch = () => "sent";
      get WebSocket() {
        return "socket";
      }
      readonly other = 1;
    }
    const scope = new Scope();
    withoutNetwork(scope);
    expect([scope.fetch, scope.WebSocket, scope.other]).toEqual([undefined, undefined, 1]);
    expect(Reflect.set(scope, "fetch", 1)).toBe(false);
    expect("EventSource" in scope).toBe(false);
  });
});
