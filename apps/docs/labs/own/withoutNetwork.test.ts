import { describe, expect, it } from "vitest";
import { withoutNetwork } from "./withoutNetwork.ts";

describe("withoutNetwork", () => {
  it("takes away what can send or fetch, own or inherited, for good", () => {
    class Scope {
      fetch = () => "sent";
      FontFace = class {};
      get WebSocket() {
        return "socket";
      }
      get caches() {
        return { open: () => "opened" };
      }
      get fonts() {
        return { load: () => "loaded" };
      }
      readonly other = 1;
    }
    const scope = new Scope();
    const names = ["fetch", "FontFace", "WebSocket", "caches", "fonts", "other"] as const;
    withoutNetwork(scope);
    expect(names.map((name) => scope[name])).toEqual([...Array(5).fill(undefined), 1]);
    expect(names.map((name) => Reflect.get(Scope.prototype, name, scope))).toEqual(Array(6).fill(undefined));
    expect(Reflect.set(scope, "fetch", 1)).toBe(false);
    expect("EventSource" in scope).toBe(false);
  });
});
