import { parameterTable } from "@commonweal/path-dependence";
import type { Study } from "../study/Study.ts";
import { scenarios } from "../study/scenarios.ts";

/**
 * Describes the model of a study by the headings of the ODD protocol, in Markdown.
 *
 * The table of parameters is made from the model's own table and the case's values.
 *
 * @see Grimm et al. (2020), Journal of Artificial Societies and Social Simulation 23(2), 7.
 */
export function oddDescription(study: Study): string {
  const { folder, options } = study;
  const given = new Map(Object.entries(folder.model.parameters));
  const values = new Map(Object.entries(study.parameters));
  const cell = (text: string) => text.replaceAll("|", "\\|").replaceAll("\n", " ");
  const rows = parameterTable.map(({ name, meaning, unit }) => {
    const stated = given.get(name);
    const range = stated?.range ? `${stated.range[0]} to ${stated.range[1]}` : "fixed";
    return `| \`${name}\` | ${cell(meaning.en)} | ${cell(unit)} | ${values.get(name)} | ${range} | ${stated?.provenance ?? "assumed"} |`;
  });
  const scenarioLines = scenarios(folder.experiment, study.parameters.normalWeeks).map(
    ({ id, ...changes }) => {
      const text = JSON.stringify(changes);
      return `- \`${id}\`: ${text === "{}" ? "nothing" : `\`${text}\``}`;
    },
  );
  const patterns = folder.experiment.patterns.map(
    ({ output, min, max, why }) =>
      `- \`${output}\`${min === undefined ? "" : ` at least ${min}`}${max === undefined ? "" : ` at most ${max}`}: ${why.en}`,
  );
  const located =
    (folder.experiment.scheme ?? "located") === "located"
      ? "In an emergency\nthe moments at which the campaign starts, the surge ends and the backlog is worked off are located within a step."
      : "In an emergency\nthe start of the campaign and the end of the surge count from the end of their step.";
  return `# ODD: State-Capital-Society model, mean field, as used in "${folder.definition.title.en}"

## 1. Purpose and patterns

The model asks when a community whose state, capital and society decide together keeps performing through a sudden
emergency, and what rebalancing the three changes. It explores theory; it is not calibrated. A set of parameters
counts only if its baseline run shows these patterns of the case:

${patterns.join("\n")}

## 2. Entities, state variables and scales

Three groups: state, capital, society. Each has a share acting on own initiative, a remembered use of that routine,
and a level of internalised norms. The community has a backlog, the backlog that is known, a campaign capacity and
the availability of directed volunteers. Time is in weeks: a normal phase in steps of
${values.get("normalStep")} and an emergency in steps of ${values.get("emergencyStep")}.

## 3. Process overview and scheduling

Each step in this order: environment, norms, initiative, routine; in the emergency then campaign, volunteers,
capacity, backlog, known backlog, trigger, performance. Rates act through exact relaxation factors. ${located}

## 4. Design concepts

- Basic principles: self-reinforcement (path dependence), unequal speeds of adjustment (cultural lag), logit choice
  (bounded rational choice), shared and commanded capacity (collaborative management).
- Emergence: lock-in of initiative, lag between groups, delay of the response.
- Adaptation and objectives: groups shift towards the routine with the higher payoff.
- Learning: norms follow the environment. Prediction: none. Sensing: the backlog is known with a delay.
- Interaction: payoffs of a group depend on the others through fusion. Stochasticity: none within a run.
- Collectives: the three groups. Observation: loss, delay, trigger, backlog, performance, initiative at the onset.

## 5. Initialization

All groups start with the same initiative, routine and norms, as stated in the table below.

## 6. Input data

None drives a run. Coded ties enter the study beside the model, not inside it.

## 7. Submodels

Groups g are state, capital and society with power shares pi (sum 1); x is the share acting on own initiative, R the
remembered use of it, y the norms. W(g,h) = pi(h) / (1 − pi(g)) for another group h. sigma(g,h) is 1 − 2 crowdOut where g is
society and 1 elsewhere.

- Environment: m = min(1, initialEnvironment + reformPace · t) in normal times; emergencyEnvironment during the surge, 1 after.
- Norms: dy(g)/dt = adjustmentSpeed(g) · (m − y(g)).
- Advantage of acting: u(g) = needWeight · (y(g) − needThreshold(g)) + reinforcement · (2 R(g) − 1)
  + fusion · sum over h of sigma(g,h) · W(g,h) · (2 x(h) − 1), and + commandPressure for state and capital while the campaign is on.
- Choice: p(g) = 1 / (1 + exp(−2 · choicePrecision · u(g))); dx(g)/dt = revisionRate · (p(g) − x(g)); dR(g)/dt = memoryDecay · (x(g) − R(g)).
- In the emergency the rates of norms and choices are multiplied by emergencyAcceleration.
- Capacity: hub = totalCapacity · sum over state and capital of pi · (routineOutput + (1 − routineOutput) · x) + campaign
  + fusion · (1 − x) · own · volunteers, with own = totalCapacity · pi · societyEfficiency and x of society; local = x · min(demand, own).
- Demand is 1, and 1 + surge during the surge. Backlog: dB/dt = demand − hub − local, not below 0. Known backlog: dO/dt = informationRate · (B − O).
- The campaign starts once O reaches triggerThreshold: its capacity moves towards campaignSize while demand surges and towards 0 after, the
  volunteers' availability towards 1, both with mobilisationSpeed.
- Quality Q = 1 / (1 + B / backlogTolerance); loss is the integral of 1 − Q over the emergency.
- Normal performance = min(1, hub + local) · (1 − coordinationCost · (1 − fusion) · evenness of the shares), evenness by Shannon.
- Rebalancing (rho, dF) at a week: pi becomes (1 − rho) · pi + rho / 3, fusion becomes (1 − dF) · fusion; total capacity stays.

| parameter | meaning | unit | value | range tried | provenance |
| --- | --- | --- | --- | --- | --- |
${rows.join("\n")}

## Experiment

${options.sets} sets of parameters, design ${folder.experiment.design}, seed ${options.seed}. Every set is run under each of these,
with what stands behind the name changed and all else equal:

${scenarioLines.join("\n")}
`;
}
