import { describe, expect, it } from "vitest";
import { toldNetwork, toldTie } from "../testing/toldNetwork.ts";
import { tieContacts } from "./tieContacts.ts";

describe("tieContacts", () => {
  it("gives each arc with its time, and leaves out ties without one", () => {
    const network = toldNetwork([toldTie(0, 1, 2), toldTie(1, 2, 5)]);
    const found = tieContacts(network, (one) => (one.note === "5" ? { time: 5, duration: 1 } : null));
    expect(found).toEqual({ from: [1], to: [2], time: [5], duration: [1] });
  });
});
