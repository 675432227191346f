// A proposition of your own, judged beside those of a case folder: does twice the information take a tenth off the loss?
import { judge, newCase, type Proposition, readCase, runStudy } from "@commonweal/case-study";
import { runEnsemble } from "@commonweal/experiments";
import { ensembleModel } from "@commonweal/path-dependence";

const informed: Proposition = {
  id: "informed",
  statement: { en: "Information is what was missing.", zh: "缺少的是信息。" },
  segments: [],
  claims: {
    "informed.loss": {
      en: "Twice the information takes a tenth off the loss.",
      zh: "信息加快一倍，损失减少一成。",
    },
  },
  // Run for every set of parameters beside the scenarios of the case, with all else equal.
  scenarios: [{ id: "informed.faster", scale: { informationRate: 2 } }],
  judge: (ensemble) => {
    const before = ensemble.column("baseline", "loss");
    const after = ensemble.column("informed.faster", "loss");
    const effects = Float64Array.from(
      ensemble.accepted,
      (set) => (after[set] ?? Number.NaN) / (before[set] ?? Number.NaN) - 1,
    );
    // Set the cut-offs before you look at results: here, in more than half of the accepted sets.
    const claim = {
      id: "informed.loss",
      claim: "informed.loss",
      effects,
      cutoff: 0.5,
      side: "above",
    } as const;
    return judge("informed", [{ ...claim, holds: (effect) => effect <= -0.1 }], ensemble);
  },
};

const files = new Map([...newCase()].map(([path, text]) => [path, new TextEncoder().encode(text)]));
const study = await runStudy(
  readCase(files),
  { seed: 1, sets: 16, draws: 4, propositions: [informed] },
  async (design, setup) => runEnsemble(design, ensembleModel(setup)),
);
study.verdicts.map(({ id }) => id); // => ["P1", "P2", "P3", "informed"]
const verdict = study.verdicts.at(-1);
verdict?.accepted === study.accepted && verdict?.parts[0]?.of === study.accepted; // => true
["supported", "contradicted", "undetermined"].includes(verdict?.verdict ?? ""); // => true
