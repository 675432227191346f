import { describe, expect, it } from "vitest";
import { arraysOf } from "../testing/arraysOf.ts";
import { membershipsOf } from "./membershipsOf.ts";

describe("membershipsOf", () => {
  const network = arraysOf(
    4,
    [
      [3, 0],
      [0, 1],
      [2, 3],
      [0, 3],
    ],
    { directed: true },
  );
  const modes = Uint8Array.of(1, 0, 1, 0);

  it("lists each membership once, whichever way its tie runs", () => {
    const { members, bodies, memberOf, bodyOf, memberActors, bodyActors } = membershipsOf(network, modes, {
      members: 0,
    });
    expect([members, bodies]).toEqual([2, 2]);
    expect([[...memberActors], [...bodyActors]]).toEqual([
      [1, 3],
      [0, 2],
    ]);
    expect([[...memberOf], [...bodyOf]]).toEqual([
      [1, 0, 1],
      [0, 0, 1],
    ]);
  });

  it("changes the two sides with the mode", () => {
    const { memberOf, bodyOf } = membershipsOf(network, modes, { members: 1 });
    expect([[...memberOf], [...bodyOf]]).toEqual([
      [0, 0, 1],
      [1, 0, 1],
    ]);
  });
});
