import { stream } from "@commonweal/numerics";
import { describe, it } from "vitest";
import { expectShares } from "../testing/expectShares.ts";
import { assignOrder } from "./assignOrder.ts";

describe("assignOrder", () => {
  it("makes each order of four equally likely, whatever stood there", () => {
    const orders = [0, 1, 2, 3].flatMap((a) =>
      [0, 1, 2, 3].flatMap((b) =>
        [0, 1, 2, 3].flatMap((c) => (new Set([a, b, c]).size === 3 ? [`${a}${b}${c}${6 - a - b - c}`] : [])),
      ),
    );
    const order = new Uint32Array(4);
    const drawn = Array.from({ length: 24_000 }, (_, replication) => {
      assignOrder(stream({ root: 1, replication }), order);
      return order.join("");
    });
    expectShares(drawn, new Map(orders.map((one) => [one, 1 / 24])));
  });
});
