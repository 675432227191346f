import { parameterTable } from "@commonweal/path-dependence";
import type { Study } from "../study/Study.ts";

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
  const interventions = folder.experiment.interventions.map(({ id, label }) => `- \`${id}\`: ${label.en}`);
  const patterns = folder.experiment.patterns.map(
    ({ output, min, max, why }) =>
      `- \`${output}\`${min === undefined ? "" : ` at least ${min}`}${max === undefined ? "" : ` at most ${max}`}: ${why.en}`,
  );
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
capacity, backlog, known backlog, trigger, performance. Rates act through exact relaxation factors. In an emergency
the moments at which the campaign starts, the surge ends and the backlog is worked off are located within a step.

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

The equations stand in the documentation of \`@commonweal/path-dependence\`.

| parameter | meaning | unit | value | range tried | provenance |
| --- | --- | --- | --- | --- | --- |
${rows.join("\n")}

## Experiment

${options.sets} sets of parameters, design ${folder.experiment.design}, seed ${options.seed}; every set under the baseline and:

${interventions.join("\n")}
`;
}
