/** Says of each measure of the experiments in one sentence how its numbers come about. */
export const experimentSentences = {
  "experiments.coalitionSets":
    "Accepted sets, the first of the design, that were run under all 64 coalitions of causes.",
  "experiments.designSets":
    "Accepted sets, the first of the design, that were run under every dose and design of a rebalancing.",
  "ablation.dispersion":
    "Median difference of initiative at the onset in this world of the ablation; interval from 10 % to 90 % of accepted sets.",
  "ablation.interaction":
    "Difference with both mechanisms less with either alone plus with neither: median; interval from 10 % to 90 %.",
  "ablation.stronger": "Share of accepted sets in which the interaction is at least the cut-off above 0.",
  "ablation.weaker": "Share of accepted sets in which the interaction is at least the cut-off below 0.",
  "prediction.share":
    "Share of accepted sets in which the full model predicts a held-out history better than rational choice alone, after the penalty.",
  "prediction.advantage":
    "Median of the difference of log scores less the penalty, in nats; interval from 10 % to 90 %.",
  "removal.removed":
    "Median over sets of the weeks of loss that the cause takes away, its Shapley value over 64 coalitions; interval from 10 % to 90 %.",
  "removal.share":
    "Median over sets of the Shapley value over what all causes take away; interval from 10 % to 90 %.",
  "removal.pooled":
    "Shapley values of the cause added up over sets, over what all causes take away in all sets.",
  "configuration.consistency":
    "How far fusion with a weak society is a subset of the outcome, over held-out sets; bootstrap interval.",
  "configuration.pri":
    "The same without what the outcome and its negation share, over held-out sets; bootstrap interval.",
  "configuration.coverage":
    "How much of the outcome the configuration accounts for, over held-out sets; bootstrap interval.",
  "configuration.of": "Accepted sets held out from the calibration of loss.",
  "configuration.members": "Held-out sets more in than out of the configuration.",
  "configuration.losing": "Of these, sets more in than out of the large loss.",
  "configuration.anchor":
    "Loss in weeks that is fully out of, neither in nor out of, or fully in the large loss: quantiles of the other half.",
  "nearest.of": "Accepted sets in which both signs of P2 hold, or in which one fails.",
  "nearest.distance":
    "Distance of the nearest such set from the stated values, each parameter in units of its range.",
  "nearest.lessFusion": "Weeks of loss that a tenth less fusion takes away in this set.",
  "nearest.moreSociety": "Weeks of loss that a little more power of society takes away in this set.",
  "nearest.value": "Value of the parameter in this set.",
  "dose.better": "Share of sets whose loss falls by at least 2 % at this dose.",
  "dose.worse": "Share of sets whose loss rises by at least 2 % at this dose.",
  "dose.change": "Median of the relative change of loss at this dose; interval from 10 % to 90 %.",
  "dose.normalChange": "Median change of normal performance at this dose.",
  "optimum.sets": "Sets whose loss is least at this dose, among those tried.",
  "optimum.monotone": "Share of sets whose loss falls up to its least and does not fall after.",
  "design.better": "Share of sets whose loss falls by at least 2 % under the design.",
  "design.worse": "Share of sets whose loss rises by at least 2 % under the design.",
  "design.change": "Median of the relative change of loss under the design; interval from 10 % to 90 %.",
  "design.normalChange": "Median change of normal performance under the design.",
  "contrast.better":
    "Share of sets in which the first design loses at least 2 % less of the baseline's loss.",
  "contrast.worse": "Share of sets in which the first design loses at least 2 % more of the baseline's loss.",
  "contrast.difference":
    "Median of the loss of the first design less that of the second, over the baseline's; interval from 10 % to 90 %.",
  "building.both": "Sets that the halfway step and building both help.",
  "building.onlyRebalancing": "Sets that the halfway step helps and building does not.",
  "building.onlyBuilding": "Sets that building helps and the halfway step does not.",
  "building.neither": "Sets that neither helps.",
  "regret.largest": "Largest loss, over sets, above that of the best design in the same set, in weeks.",
  "regret.high": "90 % quantile over sets of the loss above that of the best design, in weeks.",
  "regret.mean": "Mean over sets of the loss above that of the best design, in weeks; bootstrap interval.",
  "regret.harmless": "Share of sets in which the design loses no more than doing nothing.",
  "box.base": "Share of held-out sets in which the halfway step does it.",
  "box.inside": "Held-out sets in the box.",
  "box.density": "Share of the held-out sets in the box in which it does it; Wilson's interval.",
  "box.coverage": "Share of the held-out sets in which it does it that lie in the box.",
  "box.searched": "The same density over the sets that the box was found on.",
  "box.ends": "Ends of the parameter in the box.",
};
