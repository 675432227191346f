const caseYaml = `# What the case is about, and its codebook. Every text in English and Chinese; every id begins with a letter.
id: my-case
title: { en: My community, zh: 我的社区 }
question:
  en: Did the way this community is governed help or hinder it in the emergency?
  zh: 这一社区的治理方式在紧急时期是帮助还是妨碍了它？
languages: [en, zh]
licence: CC-BY-4.0
citation: Name (year). My community. A case folder for Commonweal.
# In order of time, without overlap; null is an open end. regime: normal or emergency.
periods:
  - { id: before, label: { en: Before, zh: 此前 }, from: null, to: 2019-12-31, regime: normal }
  - { id: during, label: { en: During, zh: 期间 }, from: 2020-01-01, to: null, regime: emergency }
# spheres: shares of state, capital and society that add up to 1; {} for a sector outside the three.
sectors:
  - { id: state, label: { en: State, zh: 国家 }, spheres: { state: 1 } }
  - { id: capital, label: { en: Capital, zh: 资本 }, spheres: { capital: 1 } }
  - { id: society, label: { en: Society, zh: 社会 }, spheres: { society: 1 } }
# From the top down.
levels:
  - { id: street, label: { en: Street, zh: 街道 } }
  - { id: neighbourhood, label: { en: Neighbourhood, zh: 小区 } }
# meaning: what a source must say for a tie to be coded. resource, if any: the name of what a tie brings to its receiver.
relations:
  - id: directs
    label: { en: directs, zh: 领导 }
    directed: true
    meaning: { en: gives instructions that the other is expected to follow, zh: 向对方下达应当执行的指示 }
  - id: meets
    label: { en: meets with, zh: 会商 }
    directed: false
    meaning: { en: sits in the same regular meeting, zh: 参加同一例会 }
# Who made the case. kind: person or organization; orcid: the sixteen digits, where there is one.
authors:
  - { name: Name }
`;

const actorsCsv = `id,label_en,label_zh,sector,level,kind,part_of,since,until
street-office,Street office,街道办事处,state,street,office,,,
committee,Residents' committee,居委会,society,neighbourhood,committee,,,
property-manager,Property manager,物业公司,capital,neighbourhood,company,,,
owners,Owners' committee,业委会,society,neighbourhood,committee,,,
`;

const tiesCsv = `id,from,to,relation,period,strength,status,certainty,segments,note
t1,street-office,committee,directs,before,2,present,high,s1 s2,
t2,committee,property-manager,meets,before,1,present,medium,s2,
t3,owners,property-manager,meets,before,1,weak,low,s2,
t4,street-office,committee,directs,during,1,present,medium,s3,
t5,street-office,property-manager,directs,during,1,contested,medium,s3 s4,s3 says so; s4 denies it
`;

const sourcesCsv = `id,title,publisher,date,url,kind,independence_group,caveat
report-2019,Annual report,Street office,2019,,report,street,an example: replace it
interview-1,Interview with a volunteer,,2020-05,,interview,volunteer,an example: replace it
`;

const segmentsCsv = `id,source,locator,paraphrase,date
s1,report-2019,p. 3,The street office sets the committee's tasks for the year.,2019
s2,interview-1,12:40,The committee works by the office's list. A monthly meeting brings committee and property manager together; owners come now and then.,2019
s3,report-2019,p. 9,In January the office gave orders to the committee and to the property manager.,2020-01
s4,interview-1,31:05,The property manager acted without orders from the office.,2020-01
`;

const codingsCsv = `coder,segment,code,value
coder1,s1,directs:street-office:committee:before,present/high
coder1,s2,directs:street-office:committee:before,present/medium
coder1,s2,meets:committee:property-manager:before,present/medium
coder1,s2,meets:owners:property-manager:before,weak/low
coder1,s3,directs:street-office:committee:during,present/medium
coder1,s3,directs:street-office:property-manager:during,present/medium
coder1,s4,directs:street-office:property-manager:during,absent/medium
`;

const seriesCsv = `date,value,unit,definition,source
2019,3000,households,households in the community at the end of the year,report-2019
2020,3010,households,households in the community at the end of the year,report-2019
`;

const modelYaml = `# Parameters of the State-Capital-Society model that this case gives a value. Those left out keep their defaults and
# are reported as assumed. A range is drawn from in the ensemble. provenance: found, computed, assumed or calibrated.
parameters:
  fusion: { value: 0.6, range: [0, 1], provenance: assumed, source: no source; the whole range is tried }
  reinforcement: { value: 0.4, range: [0, 1.5], provenance: assumed, source: no source; the whole range is tried }
  surge: { value: 1.5, range: [0.5, 2.5], provenance: assumed, source: no source; half to five times the demand }
  campaignSize: { value: 2, range: [0.5, 3], provenance: assumed, source: no source; a wide range is tried }
`;

const experimentYaml = `# How many sets of parameters are tried, and which count: a set counts if its baseline run shows every pattern.
design: sobol
size: 1024
seed: 1
# rho: share of the way to equal power; dF: share of fusion taken away; at: weeks from the start.
interventions:
  - id: share-early
    label: { en: share power and loosen fusion early, zh: 及早分权并降低融合 }
    rebalancings: [{ rho: 0.5, dF: 0.5, at: 0 }]
patterns:
  - output: normalPerformance
    min: 0.9
    why: { en: the community did well in normal times, zh: 常态时期治理良好 }
  - output: loss
    min: 1
    why: { en: the emergency cost at least a week of service, zh: 紧急时期至少损失一周的服务 }
# Other choice rules and production forms, and agents on the coded network, answer the propositions too. "variants: { sets: 0 }"
# leaves them out; the README of @commonweal/case-study says what else can be set there.
`;

const propositionsYaml = `# Which built-in propositions are judged, and by which cut-offs. Set them before you look at results.
propositions:
  - id: P1
    statement: { en: History and lag shape relations beside rational choice., zh: 历史与滞后同理性选择一道塑造关系。 }
    cutoffs: { effect: 0.02, majority: 0.5 }
    segments: []
  - id: P2
    statement: { en: Over-fusion and a weak society are the root of failure., zh: 过度融合与社会薄弱是失败的根源。 }
    cutoffs: { majority: 0.5 }
    segments: []
  - id: P3
    statement: { en: Balance and a stronger society raise resilience., zh: 平衡与更强的社会提高韧性。 }
    cutoffs: { change: 0.02, worse: 0.2, normalCost: 0.05, majority: 0.5 }
    segments: []
`;

const readmeMd = `# My community

Everything in this folder is an invented example. Replace it with your own case.

- **Question.** Did the way this community is governed help or hinder it in the emergency?
- **Sources.** \`evidence/sources.csv\`. Sources that repeat one another share an independence group.
- **Coded from text.** Ties: \`commonweal ties .\` makes them of \`evidence/codings.csv\`, and tells where \`ties.csv\` differs. **Assumed.** All of \`model.yaml\`.
- **Run.** \`commonweal run .\`
- **Limits.** What this case cannot show.
`;

/**
 * Gives the files of a small valid case folder with comments, ready to edit.
 *
 * Four actors, five ties, two periods; every value is an invented example and says so. The ties are those that
 * `caseTies` makes of the codings. Paths to text.
 *
 * @example
 * newCase().get("case.yaml").startsWith("# What the case is about"); // => true
 */
export function newCase(): ReadonlyMap<string, string> {
  return new Map([
    ["case.yaml", caseYaml],
    ["actors.csv", actorsCsv],
    ["ties.csv", tiesCsv],
    ["evidence/sources.csv", sourcesCsv],
    ["evidence/segments.csv", segmentsCsv],
    ["evidence/codings.csv", codingsCsv],
    ["series/households.csv", seriesCsv],
    ["model.yaml", modelYaml],
    ["experiment.yaml", experimentYaml],
    ["propositions.yaml", propositionsYaml],
    ["README.md", readmeMd],
  ]);
}
