// From coded ties to measures with intervals, and from two periods to a comparison with chance. Actors and ties are invented.
import {
  betweenness,
  buildNetwork,
  conditionalNull,
  density,
  draws,
  mrqap,
  overDraws,
  probabilityOf,
  qap,
  readActorsCsv,
  readTiesCsv,
  reciprocity,
  sameDyads,
  sameGroupMatrix,
  sectorsOf,
  simpleTies,
  tieMatrix,
} from "@commonweal/actor-network";

const { actors } = readActorsCsv(`id,label_en,label_zh,sector,level,kind
street,Street office,街道办事处,state,street,office
party,Party branch,党支部,state,neighbourhood,branch
committee,Residents' committee,居委会,society,neighbourhood,committee
owners,Owners' committee,业委会,society,neighbourhood,committee
volunteers,Volunteers,志愿者,society,neighbourhood,group
manager,Property manager,物业公司,capital,neighbourhood,company
grocer,Grocer,超市,capital,neighbourhood,company
`);
const { ties } = readTiesCsv(`id,from,to,relation,period,strength,status,certainty
t01,street,party,leads,before,3,present,high
t02,street,committee,leads,before,3,present,high
t03,party,committee,leads,before,2,present,medium
t04,committee,owners,leads,before,1,weak,low
t05,owners,manager,leads,before,2,present,high
t06,manager,owners,leads,before,1,weak,medium
t07,committee,volunteers,leads,before,1,present,medium
t11,street,party,leads,after,3,present,high
t12,street,committee,leads,after,3,present,high
t13,party,committee,leads,after,2,contested,medium
t14,committee,party,leads,after,2,contested,medium
t15,committee,volunteers,leads,after,2,present,high
t16,volunteers,committee,leads,after,1,present,medium
t17,street,manager,leads,after,2,present,low
t18,street,grocer,leads,after,2,present,medium
t19,owners,manager,leads,after,1,weak,low
`);
const relations = [
  { id: "leads", labelEn: "leads", labelZh: "领导", directed: true, meaning: "gives orders to" },
];
const [before, after] = ["before", "after"].map((period) =>
  buildNetwork(actors, ties, { relations, period }),
);
if (!before || !after) throw new Error("Two periods were asked for.");

// How sure is a tie? The table is assumed and says so; another one can be given.
after.ties.map((tie) => probabilityOf(tie)).slice(0, 3); // => [0.95, 0.95, 0.4]

// Sources disagree on who leads whom (t13, t14): no draw has both.
const drawn = [...draws(after, 500, 1)].map((network) => network.ties.map(({ id }) => id));
drawn.filter((ids) => ids.includes("t13") && ids.includes("t14")).length; // => 0

// One number for the network: as coded, and over the draws.
const dense = overDraws(after, density, { draws: 500, seed: 1 });
dense.coded; // ≈ 0.2142857143
dense.low !== null && dense.high !== null && dense.low < dense.high; // => true
dense.provenance; // => "assumed"

// One number per actor. Whose place between the others is not a matter of coding?
const between = overDraws(after, (network) => betweenness(network), { draws: 500, seed: 1 });
between.filter(({ low }) => low !== null && low > 0).length; // => 0
const mutual = overDraws(after, reciprocity, { draws: 500, seed: 1 });
mutual.defined + mutual.undefined; // => 500

// Is betweenness more uneven than the dyads alone make it?
const highest = (network: typeof before | ReturnType<typeof simpleTies>) => Math.max(...betweenness(network));
const chance = conditionalNull(simpleTies(after), sameDyads, highest, { draws: 199, seed: 1 });
chance !== null && chance.p.greater > 0.05; // => true

// Is the order of before still there after? The same actors in random order say what chance would give.
const kept = qap(before, after, { draws: 999, seed: 1 });
kept?.observed; // ≈ 0.5449492609
kept !== null && kept.p.greater < 0.05; // => true
qap(before, after, { draws: 999, seed: 1, statistic: "hamming" })?.observed; // => 6

// And beside the order of before, does a common sector explain who leads whom after?
const model = mrqap(tieMatrix(after), [tieMatrix(before), sameGroupMatrix(sectorsOf(after))], {
  draws: 999,
  seed: 1,
});
model?.coefficients.map(({ t }) => t !== null && t.p.twoSided < 0.05); // => [true, false]
