import fc from "fast-check";
import { expect, it } from "vitest";
import { overFusion } from "../../propositions/overFusion.ts";
import { syntheticEnsemble } from "../../propositions/syntheticEnsemble.ts";
import { acceptedAlone } from "./acceptedAlone.ts";

it("leaves every verdict as it is, its region apart", () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (from, holds) => {
        const ensemble = syntheticEnsemble(
          60,
          (scenario, _, p) => (scenario === "baseline" ? 1 : p < holds ? 0.5 : 2),
          (p) => p >= from,
        );
        const { region: _, ...verdict } = overFusion(ensemble, { majority: 0.5 });
        expect(overFusion(acceptedAlone(ensemble), { majority: 0.5 })).toEqual({ ...verdict, region: [] });
      },
    ),
  );
});
