/** How the numbers of other models, and those on the firmness of verdicts, come about. */
export const variantSentences = {
  "variant.tried": "Sets of parameters that this model ran.",
  "variant.accepted":
    "Sets that count in this model: those whose baseline shows every pattern of the case in it; of agents, all that ran.",
  "variant.share":
    "Share of the sets that count in this model in which every counted claim holds together; Wilson's interval.",
  "community.actors": "Actors with a tie and a kind, one agent each.",
  "community.ties": "Coded ties among the agents, each in a drawn network with its probability.",
  "community.networks": "Networks drawn from the uncertain ties, one for each set of parameters.",
  "community.startable": "Networks of these on which somebody who mobilises others can learn of a backlog.",
  "community.replications": "Runs of each set under each scenario; outputs are their means.",
  "community.showing": "Sets whose mean over the replications shows every pattern of the case with agents.",
  "firmness.supported": "Share of drawn sets of cut-offs by which the same runs support the proposition.",
  "firmness.contradicted":
    "Share of drawn sets of cut-offs by which the same runs contradict the proposition.",
  "firmness.undetermined": "Share of drawn sets of cut-offs by which the same runs decide nothing.",
  "cutoff.range": "Range from which the cut-off is drawn.",
  "cutoff.moves":
    "Share of the range over which this cut-off alone changes the verdict, the others as registered.",
  "cutoff.turnsAt": "Value nearest to the registered one at which this cut-off alone changes the verdict.",
};
