import { experimentSentences } from "./experimentSentences.ts";
import { variantSentences } from "./variantSentences.ts";

const network = {
  "period.actors": "Actors with at least one tie of the period that is present, weak or contested.",
  "period.ties": "Ties of the period that are present, weak or contested.",
  "period.contested": "Ties of the period that the sources dispute.",
  "facet.density": "Ties over ordered pairs of actors, among the actors with a tie in the period.",
  "facet.reciprocity": "Share of ties that run both ways.",
  "facet.eiIndex": "Ties between sectors less ties within, over both.",
  "facet.modularity": "Share of ties within sectors less what the actors' ties make likely.",
  "facet.verticalShare": "Share of ties that run between levels.",
  "facet.sphereEvenness": "Shannon evenness of the three spheres' shares of the ties sent.",
  "facet.societyShare": "Share of the ties sent by society, hybrid sectors by their stated shares.",
  "sector.eiIndex": "Ties between sectors less ties within, over both.",
  "sector.assortativity": "Correlation of the sectors at the two ends of ties.",
  "sector.modularity": "Share of ties within sectors less what the actors' ties make likely.",
  "sector.ties": "Ties from the first sector to the second.",
  "sector.sharedPersons": "Persons who sit in bodies of two sectors.",
  "sector.imbalance": "Dependence of the second sector on the first less that of the first on the second.",
  "sector.mutual": "Dependence of two sectors on one another, added up.",
  "sector.krackhardt":
    "Share of linked pairs of actors of different sectors of which one only reaches the other.",
  "sector.oneWay": "Share of tied pairs of actors of different sectors that are tied one way only.",
  "sector.descent": "Ties down the levels less ties up, over both.",
  "sector.netFlow": "Ties from the first sector to the second less those back, over both.",
  "sector.evenness": "Shannon evenness of the sectors' shares of the ends of ties.",
  "sector.blau": "Blau's index of the sectors' shares of the ends of ties.",
  "sector.theil": "Theil's index of the sectors' shares of the ends of ties.",
  "sector.gini": "Gini's coefficient of the sectors' shares of the ends of ties.",
  "sector.share": "The sector's share of the ends of ties.",
  "sector.ownShare": "Ties within the sector over all of its ties.",
  "sector.constraintByOthers": "Mean of Burt's constraint of the sector's actors by actors of other sectors.",
  "sector.voice": "Ties up the levels less ties from above, over both, of the sector's actors.",
  "sector.brokeredByOthers":
    "Share of the brokered paths to or from the sector whose broker is of another sector.",
  "sector.brokeredPaths": "Paths of two ties from the first sector over the second to the third.",
  "helix.value":
    "Information that state, capital and society share around actors, in bits, as the sample has it.",
  "helix.observations": "Actors with a tie: each, with those it is tied to, is one observation.",
  "helix.corrected":
    "The same in bits, corrected for the size of the sample; interval by drawing observations again.",
  "centrality.degree": "Ties that the actor sends and receives.",
  "centrality.betweenness": "Shortest paths between others that run through the actor, not scaled.",
  "centrality.constraint": "Burt's constraint of the actor, ties read either way.",
  "vertical.vertical":
    "Share of ties between actors of different levels, of those between actors with a level.",
  "vertical.horizontal": "Share of ties within one level, of those between actors with a level.",
  "vertical.upward": "Share of ties that run up the levels, of those between actors with a level.",
  "vertical.downward": "Share of ties that run down the levels, of those between actors with a level.",
  "vertical.ties": "Ties between two actors with a level.",
  "vertical.unplaced": "Ties left out because an actor has no level.",
  "change.kept": "Ordered pairs of actors tied in both periods.",
  "change.lost": "Ordered pairs of actors tied in the first period only.",
  "change.new": "Ordered pairs of actors tied in the second period only.",
  "change.hamming": "Ordered pairs of actors tied in one of the two periods only.",
  "change.jaccard": "Pairs tied in both periods over pairs tied in either.",
  "change.turnover": "Pairs lost and new over pairs tied in either period.",
  "response.recall": "Pairs tied in both periods over pairs tied in normal times.",
  "response.improvisation": "Pairs tied in the emergency only over pairs tied in the emergency.",
  "response.jaccard": "Pairs tied in both periods over pairs tied in either.",
  "response.correlation": "Correlation of the two networks over ordered pairs of actors.",
  "response.centralization": "Freeman's centralization of ties sent, emergency less normal times.",
  "arrival.apart":
    "Days until the actor can have known, where what is learnt passes on on a later day; from dated contacts alone.",
  "arrival.chained":
    "Days until the actor can have known, where it may pass on on the same day; from dated contacts alone.",
};

const evidence = {
  "tie.strength": "Strength of the tie as it is coded: how many independent groups of sources tell of it.",
  "tie.probability":
    "Probability that the tie is there, from its segments; one group of sources counts once.",
  "tie.weight": "Weight of the tie's segments in decibans.",
  "tie.drawn": "Share of draws that have the tie, from its status and certainty.",
  "agreement.units": "Segments, segments times relations, or ties on which two coders are compared.",
  "agreement.named": "Of these, the ones that at least one coder names.",
  "agreement.percent": "Share on which both coders say the same.",
  "agreement.kappa": "Cohen's kappa of the two coders.",
  "agreement.alpha": "Krippendorff's alpha of the two coders; interval by drawing segments again.",
  "series.value": "A value as its source states it, with unit and definition.",
  "evidence.sources": "Sources of the case.",
  "evidence.groups": "Groups of sources that do not repeat one another.",
  "evidence.segments": "Segments of the sources.",
  "evidence.codings": "Codings of the segments.",
};

const model = {
  "ensemble.tried": "Sets of parameters that were run.",
  "ensemble.accepted": "Sets whose baseline run shows every pattern of the case.",
  "ensemble.shown": "The accepted set closest to the stated values, counted from 0.",
  "pattern.passed": "Sets whose baseline run shows this pattern, the others aside.",
  "pattern.excludedAlone": "Sets that show all other patterns and not this one.",
  "intervention.of": "Accepted sets that lose performance without the intervention.",
  "intervention.better": "Share of them whose loss falls by at least 2 %.",
  "intervention.worse": "Share of them whose loss rises by at least 2 %.",
  "intervention.change": "Median of the relative change of loss over them; interval from 10 % to 90 %.",
  "intervention.normalChange": "Median change of normal performance over all accepted sets.",
  "proposition.share":
    "Share of accepted sets in which every counted claim holds together; Wilson's interval.",
  "claim.holds": "Accepted sets in which the claim holds.",
  "claim.share": "Share of accepted sets in which the claim holds; Wilson's interval.",
  "claim.cutoff": "Cut-off of the claim, set beforehand in propositions.yaml.",
  "claim.effect": "Median of the effect behind the claim over accepted sets; interval from 10 % to 90 %.",
  "region.tried": "Range of the parameter that was tried.",
  "region.holds": "Middle half of the parameter among accepted sets in which the proposition holds.",
  "region.fails": "Middle half of the parameter among the other accepted sets.",
  "parameter.value": "Value of the parameter that the case states, or the model's own.",
  "parameter.range": "Range from which the ensemble draws the parameter.",
};

/** Says of each measure in one sentence how its numbers come about. */
export const measureSentences: ReadonlyMap<string, string> = new Map(
  [network, evidence, model, experimentSentences, variantSentences].flatMap((group) => Object.entries(group)),
);
