// The guide in English. Every export is described in copy.ts.
import type { ConditionGroup, Copy } from './copy.ts';
import { labelNames } from './label-names.ts';

export { claims } from './claims.en.ts';
export * from './handout.en.ts';
export * from './safety.en.ts';

export const lang = 'en';
export const dir: Copy['dir'] = 'ltr';
export const decimalMark = '.';
export const groupMark = ',';
export const percentSign = '%';

export const viewNames: Copy['viewNames'] = {
  pathway: 'The pathway',
  calculator: 'Check my bottle',
  evidence: 'The evidence',
  safety: 'Ask first',
};
export const jurisdictionNames: Copy['jurisdictionNames'] = {
  us: 'US and Canada',
  eu: 'European Union',
  uk: 'United Kingdom',
  au: 'Australia, New Zealand',
};

export const iu = 'IU';
export const milligrams = 'mg';
export const micrograms: Copy['micrograms'] = { us: 'mcg', eu: 'µg', uk: 'micrograms', au: 'mcg' };

export const lead =
  'How your vitamin D3 stands against the official limit, and what published sources say of K2.';

export const viewsLabel = 'Parts of this guide';
export const pathwayHeading = 'Where does calcium go?';
export const takeaways: Copy['takeaways'] = [
  'Vitamin D helps the gut take up calcium.',
  'Vitamin K (K1 or K2) lets blood clot and switches on other proteins that bind calcium.',
  'It is not shown that the two together protect bones or arteries.',
];
export const checkMine = 'Check my bottle';
export const pictureLabel = 'The way of calcium: touch a part to read about it';
export const lineKinds =
  'Dots are calcium, more for more; where no source has a figure, their number is our guess. A question mark: not shown in people yet.';
export const pause = 'Pause';
export const goOn = 'Move';
export const asList = 'Without the picture';
export const asPicture = 'With the picture';
export const about = (amount: string): string => `about ${amount}`;
export const stepOf = (index: string, count: string): string => `Step ${index} of ${count}`;
export const back = 'Back';
export const next = 'Next';
export const stepLeads: Copy['stepLeads'] = {
  known: 'Known:',
  seen: 'Seen in trials:',
  notShown: 'Not shown yet:',
};
export const standings: Copy['standings'] = {
  established: 'Well established',
  mechanism: 'Seen in the laboratory; a benefit to people is not shown',
  'not-shown': 'A benefit is not shown in people',
};
export const sourcesNumbered = (...numbers: readonly string[]): string =>
  `${numbers.length === 1 ? 'Source' : 'Sources'} ${numbers.join(', ')}`;
export const sourcesHeading = (count: string): string => `Sources (${count})`;
export const evidenceKinds: Copy['evidenceKinds'] = {
  guideline: 'advice of an authority',
  regulation: 'law or licence',
  trial: 'trial',
  cohort: 'people watched, nothing changed',
  review: 'review',
  mechanism: 'cells or animals',
  analysis: 'products in a laboratory',
  convention: 'habit, no study',
};
export const verifications: Copy['verifications'] = {
  seen: 'verified in its words',
  quoted: 'not verified: known as others quote it',
  recalled: 'not verified: recalled, not read again',
};
export const replacedBy = (source: string): string => `replaced by ${source}`;
export const steps: Copy['steps'] = {
  food: {
    title: 'Food',
    known: ({ eaten, advice }) =>
      `The figures here are for an adult who eats ${eaten} of calcium a day, as textbooks assume. Official advice under fifty-one is ${advice}, by country; from then on some countries advise more.`,
  },
  'vitamin-d': {
    title: 'Vitamin D',
    known: () =>
      'Vitamin D3 comes from skin in sunlight, from food and from supplements. The liver and then the kidneys turn it into calcitriol, the form that works.',
  },
  gut: {
    title: 'Gut wall',
    known: ({ letIn, letInWithoutD, stool }) =>
      `Calcitriol opens the gates: ${letIn} of the calcium gets in, against ${letInWithoutD} with almost no vitamin D. Both are extremes, largely from animals. What is not taken up, and what the body gives back, leaves with the stool: ${stool} on an ordinary day.`,
    seen: ({ gain }) =>
      `In women after the menopause with lowish levels, high doses raised uptake by ${gain} of the calcium eaten. Without them it fell a little. Bone density did not differ after a year.`,
  },
  blood: {
    title: 'Blood',
    known: () =>
      'In healthy people, parathyroid hormone holds the calcium in blood steady. When too little comes in, bone gives some, the kidneys keep more, and more calcitriol is made. When too much comes in, it is the other way round.',
  },
  bone: {
    title: 'Bone',
    known: ({ inBone, turnover }) =>
      `Bone and teeth hold ${inBone} of the body’s calcium; ${turnover} a day goes in and as much comes out. Vitamin K switches on osteocalcin, a protein of bone.`,
    seen: () =>
      'Some trials of K2 found slower bone loss at some sites, others none; one was paid for by a maker. A large trial of vitamin D, in adults not chosen for low levels, found no fewer fractures. High doses left bone less dense than a low dose.',
    notShown: () => 'that K2, with D3 or without, prevents fractures.',
  },
  artery: {
    title: 'Artery wall',
    known: () =>
      'Vitamin K, K1 as well as K2, switches on matrix Gla protein (MGP), which is thought to hold calcium back from the wall.',
    seen: () =>
      'K2 lowers the switched-off form of MGP in blood. In one trial, paid for by a maker, stiff arteries of women became less stiff. Trials that measured arteries or heart valves show no consistent effect; in one, of a calcified valve, the difference was not clear. In another, three years of high doses of D3 without K2 left leg arteries no different from a low dose.',
    notShown: () =>
      'that K2, alone or with D3, leaves less calcium in arteries or prevents heart attacks. Europe’s food authority found no proof that K2 keeps heart or vessels healthy.',
  },
  kidney: {
    title: 'Kidneys',
    known: ({ filtered, urine }) =>
      `The kidneys filter ${filtered} of calcium a day and return nearly all; ${urine} leaves with urine. Too much vitamin D first raises calcium in urine, which only a test shows. More can raise it in blood and harm the kidneys.`,
  },
};
export const atPlaces: Copy['atPlaces'] = {
  gut: (share) => `${share} let in`,
  stool: (amount) => `${amount} leaves with stool`,
  bone: (amount) => `${amount} in, as much out`,
  kidney: (amount) => `${amount} leaves with urine`,
};
export const gates: Copy['gates'] = { open: 'gates open', shut: 'gates nearly shut' };
export const changes: Copy['changes'] = {
  stool: {
    less: 'less leaves with stool',
    more: 'more leaves with stool',
  },
  kidney: {
    less: 'less leaves with urine',
    more: 'more leaves with urine',
  },
};
export const boneBalance: Copy['boneBalance'] = {
  enough: 'takes about what it gives',
  plenty: 'takes about what it gives',
  short: 'may give more than it takes',
  'without-d': 'gives more than it takes',
};
export const bloodLevels: Copy['bloodLevels'] = {
  enough: 'level held steady',
  plenty: 'level held steady',
  short: 'level held steady',
  'without-d': 'level can fall in the end',
};
export const hormone: Copy['hormone'] = {
  enough: 'steady',
  plenty: 'steady',
  short: 'may rise',
  'without-d': 'rises',
};
export const groups: Copy['groups'] = { carried: 'switched on', missing: 'less switched on' };
export const dayHeading = 'Change the day';
export const dSwitch = 'Enough vitamin D';
export const kSwitch = 'Enough vitamin K';
export const eatenSwitch = 'Calcium eaten a day';
export const dEffects: Copy['dEffects'] = {
  enough: () =>
    'The gates are open. For most people more vitamin D changes little here, and far too much is harmful.',
  low: ({ letIn, letInWithoutD }) =>
    `With almost none the gates are nearly shut: ${letInWithoutD} gets in, not ${letIn}. Both are extremes. Told to take vitamin D? Keep to it.`,
};
export const kEffects: Copy['kEffects'] = {
  enough:
    'From K1 or K2: osteocalcin and MGP are switched on. Whether that helps bones or arteries is not shown yet.',
  low: 'With little, fewer of these proteins are switched on, and clotting suffers, too. That calcium goes elsewhere because of it is not shown in people.',
};
export const onAntagonist =
  'On warfarin or a medicine like it? Do not start K2, any other vitamin K product, or natto. Already taking it: do not stop or change it by yourself, but call your clinic today.';
export const supplyEffects: Copy['supplyEffects'] = {
  enough:
    'Within the range of official advice for adults under fifty-one. Bone takes about as much as it gives.',
  plenty:
    'More comes in than on an ordinary day. Most of the extra leaves with stool, and what is taken up beyond need with urine.',
  short:
    'Below all official advice for adults. If it goes on, parathyroid hormone may rise, and bone may give more than it takes.',
  'without-d':
    'Less gets in than leaves. Parathyroid hormone rises, bone gives calcium and hardens badly, and in the end the level in blood can fall.',
};
export const shortNames: Copy['shortNames'] = {
  'parathyroid-hormone': 'Parathyroid hormone',
  osteocalcin: 'Osteocalcin',
  'matrix-gla-protein': 'MGP',
};
export const evidenceHeading = 'What is shown, and what is not?';
export const evidenceLead =
  'What people say of D3 and K2, and what studies found. For healthy adults: with an illness, in pregnancy or for a child, ask first, and keep to what was prescribed.';
export const topicLabel = 'About';
export const gradeLabel = 'How it stands';
export const all = 'Everything';
export const topics: Copy['topics'] = {
  taking: 'Taking them',
  bone: 'Bones',
  vessels: 'Heart, arteries',
  body: 'Rest of the body',
  how: 'How D and K work',
};
export const grades: Copy['grades'] = {
  shown: 'Well shown',
  moderate: 'Fairly sure',
  limited: 'Weak evidence',
  conflicting: 'Findings disagree',
  'leaning-null': 'Mostly no effect',
  refuted: 'Trials say no',
  wrong: 'Not so',
  untested: 'No trial found',
};
export const claimCount = (count: string, all: string): string => `${count} of ${all} questions`;
export const sayIt = 'Say it like this:';
export const quote = 'Copy with the sources';
export const quoted: Copy['quoted'] = {
  copied: 'Copied, with its sources.',
  marked: 'Marked: copy it with your keyboard or menu.',
};
export const quotation = (sentence: string, sources: string): string => `${sentence} (${sources})`;
export const claimLeads: Copy['claimLeads'] = {
  known: 'Known:',
  pro: 'Studies that point to yes:',
  con: 'Studies that point to no:',
  notShown: 'Not shown yet:',
  change: 'What would change this:',
};
export const results: Copy['results'] = {
  'd-major-events': 'Heart attack, stroke and the like, D once a month',
  'd-heart-attacks': 'Heart attacks alone',
  'calcium-d-stones': 'Kidney stones, calcium with D',
  'd-fractures': 'Fractures, D3 every day',
  'k2-fractures': 'Fractures that people noticed, vitamin K',
  'k2-vertebrae': 'Broken vertebrae, vitamin K',
  'k2-hips': 'Broken hips, without trials in doubt',
  'pair-density': 'Bone density, D with K',
  'k2-valve': 'Calcium in a heart valve, K2 with D3',
  'k2-eaten-heart-deaths': 'Heart deaths, most K2 eaten against least',
  'k2-eaten-coronary': 'Heart deaths, for each small step more of K2 from cheese and the like',
  'd-infections-before': 'Infections, review of earlier trials',
  'd-infections': 'Infections, newer trials added',
  'd-diabetes-high': 'Diabetes, larger doses, people close to it',
  'd-diabetes': 'Diabetes, all trials',
  'd-caries': 'Holes in teeth, children',
  'd-autoimmune': 'Autoimmune disease, D3',
  'd-deaths': 'Deaths, eighty trials',
  'd-monthly-deaths': 'Deaths, D once a month',
  'd-systolic': 'Blood pressure, upper value',
  'd-diastolic': 'Blood pressure, lower value',
};
export const resultsNote = (none: string): string =>
  `The dot is what was found, the line how far chance may have moved it. Below ${none} is less, above it more; ${none} itself is no difference.`;
export const units: Copy['units'] = {
  pressure: 'mm Hg',
  score: 'points of calcium',
  effect: 'effect size',
};
export const interval = (estimate: string, low: string, high: string): string =>
  `${estimate} (${low} to ${high})`;
export const scaleEnds: Copy['scaleEnds'] = {
  less: 'less',
  more: 'more',
};
export const recordHeading = 'How this guide is kept';
export const recordChecked = (date: string): string =>
  `Sources last looked through on ${date}. “Verified” means that we saw the words, most often in the summary of a paper. Some official pages we know only as others quote them.`;
export const recordReview = 'No health professional has reviewed this guide yet.';
export const recordUnverified = 'Figures that we could not confirm in their first source:';
export const unverifiedFusion = (fusedWith: string, fusedWithout: string): string =>
  `Spines grown together after surgery: ${fusedWith} with K2, ${fusedWithout} without`;
export const unverifiedFood = (food: string, amount: string): string => `${food}: ${amount}`;
export const recordErrors =
  'Found an error? Tell whoever runs this page, or the project calcium-guide: the sentence, and the authority or paper that says otherwise.';
export const termsHeading = 'Words explained';
export const terms: Copy['terms'] = {
  calcium: [
    'Calcium',
    ({ inBone }) =>
      `A mineral. Bone and teeth hold ${inBone}; the rest lets muscles move, nerves signal, the heart beat and blood clot.`,
  ],
  'vitamin-d3': [
    'Vitamin D3',
    () =>
      'What skin makes in sunlight, and what fish and most supplements hold. The body changes it twice before it works.',
  ],
  calcitriol: [
    'Calcitriol',
    () =>
      'Active vitamin D, made in the kidneys. The body sets how much. As a medicine it is not to be counted as D3.',
  ],
  'parathyroid-hormone': [
    'Parathyroid hormone',
    () =>
      'The hormone that steers blood calcium, from small glands in the neck. It rises when calcium falls.',
  ],
  osteocalcin: [
    'Osteocalcin',
    () =>
      'A protein that bone cells make and vitamin K switches on. What that does for human bone is not settled.',
  ],
  'matrix-gla-protein': [
    'Matrix Gla protein (MGP)',
    () =>
      'A protein of artery wall and cartilage that vitamin K switches on. Whether switching on more of it helps people is uncertain.',
  ],
  k1: [
    'Vitamin K1',
    () =>
      `From leaves and oils, and most of the vitamin K in food. It works mostly on clotting, and part of it becomes MK-4. ${onAntagonist}`,
  ],
  'mk-4': [
    'MK-4',
    () => `A form of K2 in foods from animals. The body also makes it from K1. ${onAntagonist}`,
  ],
  'mk-7': [
    'MK-7',
    () =>
      `The form of K2 in natto and in most supplements. It stays in the blood much longer than K1. ${onAntagonist}`,
  ],
};

export const entryHeading = 'What you take';
export const youTake = 'You take:';
export const change = 'change';
export const productCount = (count: string): string => `${count} products`;
export const productNumber = (number: string): string => `Product ${number}`;
export const nameLabel = 'Name, if you like';
export const d3Label = 'Vitamin D3 on the label';
export const d3Hint =
  'Colecalciferol (cholecalciferol), in one serving. Count ergocalciferol the same. Do not enter calcifediol: it is stronger.';
export const d3UnitLabel = 'Unit of D3';
export const converted = (amount: string): string => `= ${amount}`;
export const shareOfLimit = (share: string): string => `${share} of the limit`;
export const askSchedule = 'For a week or a month? Choose how often below.';
export const k2Label = 'Vitamin K2 on the label, if any';
export const k2UnitLabel = 'Unit of vitamin K';
export const formLabel = 'Form of vitamin K';
export const formNames: Copy['formNames'] = {
  unknown: 'Not said',
  'MK-7': 'MK-7',
  'MK-4': 'MK-4',
  K1: 'K1 (phylloquinone)',
};
export const servingsLabel = 'Servings on a day you take it';
export const scheduleLabel = 'How often';
export const scheduleNames: Copy['scheduleNames'] = {
  daily: 'Every day',
  alternate: 'Every other day',
  'three-weeks-on': 'Three weeks in four',
  'twice-weekly': 'Twice a week',
  weekly: 'Once a week',
  fortnightly: 'Every two weeks',
  monthly: 'Once a month',
  days: 'Every few days',
};
export const daysLabel = 'Days from one to the next';
export const everyDays = (count: string): string => `every ${count} days`;
export const oneServing = 'one serving';
export const servingsTaken = (count: string): string => `${count} servings`;
export const productFlags: Copy['productFlags'] = {
  prescribed: 'A doctor, nurse or pharmacist told me to take this much, this often',
  fishLiverOil: 'It is cod-liver or another fish-liver oil',
};
export const addLabel = 'Take more?';
export const addProduct = 'Another product';
export const add = 'Add';
export const foodsLabel = 'Foods with vitamin D';
export const foodNames: Copy['foodNames'] = {
  'cod-liver-oil': 'Cod-liver oil',
  trout: 'Trout',
  salmon: 'Salmon',
  tuna: 'Canned tuna',
  herring: 'Herring',
  sardines: 'Sardines',
  egg: 'Egg',
  'soy-drink': 'Soy drink with D',
  milk: 'Milk with D',
  'orange-juice': 'Orange juice with D',
};
export const portionUnits: Copy['portionUnits'] = { g: 'g', ml: 'ml', piece: 'piece' };
export const foodHint = (portion: string): string =>
  `About this much in ${portion}; kinds differ. If there is a label, its figure counts.`;
export const full = (most: string): string => `The list is full with ${most} products.`;
export const remove = (name: string): string => `Remove ${name}`;
export const undo = (name: string): string => `Undo: bring back ${name}`;
export const sumLead = 'All together a day:';
export const whichIsIt = 'Which does the label say?';
export const notUnderstood: Copy['notUnderstood'] = (
  text,
  instead = 'Type the number alone; the unit is chosen beside it.',
) => `“${text}” was not understood. ${instead}`;
export const examplesLead = 'Examples, not advice:';
export const together = (...amounts: readonly string[]): string => amounts.join(' + ');
export const d3Amount = (amount: string): string => `${amount} D3`;
export const k2Amount = (amount: string): string => `${amount} K2`;
export const clear = 'Clear everything';
export const cleared = 'Everything is cleared.';
export const limitsForLabel = 'Limits for';
export const usFigures = 'These are US figures. Choose yours here.';
export const inCountries: Copy['inCountries'] = {
  us: 'the US and Canada',
  eu: 'the European Union',
  uk: 'the United Kingdom',
  au: 'Australia and New Zealand',
};
export const elsewhere: Copy['elsewhere'] = {
  above: (countries) => `The same dose is above the limit of ${countries}.`,
  at: (countries) => `The same dose is at the limit of ${countries}.`,
  below: (countries) => `The same dose is below the limit of ${countries}.`,
};

export const personHeading = 'About you';
export const ageLabel = 'Age in years';
export const ageHint = 'Empty counts as an adult under fifty-one. For a baby under one, type zero.';
export const ageAsked: Copy['ageAsked'] = {
  none: 'We need the age of the person who takes it. The figures depend on the age.',
  adult: 'This is the age of an adult, but the box “under eighteen” is ticked. Which is right?',
};
export const personFlags: Copy['personFlags'] = {
  'under-18': 'The person who takes it is under eighteen',
  pregnant: 'I am pregnant',
  breastfeeding: 'I am breastfeeding',
};

export const accepted = (most: string): string => `Please type a number from zero to ${most}.`;
export const acceptedAboveZero = (most: string): string =>
  `Please type a number above zero, at most ${most}.`;
export const acceptedFromOne = (most: string): string =>
  `Please type a number from one to ${most}.`;

export const questionHeading = 'Do any of these apply to you?';
export const questionLead = 'Some medicines and conditions change the answer. Tick all that apply.';
export const tickedCount = (count: string): string => `${count} ticked`;
export const noneOfThese = 'None of these';
export const nothingElse = 'Nothing else';
export const noneUnticks = 'Also unticks pregnant and breastfeeding.';
export const youSaid = 'You said:';
export const noAge = 'no age, so counted as an adult';
export const noneSaid = 'none of these';
export const notSaid = 'the question is not answered yet';
export const show = 'Show the answer';

export const conditionGroups: readonly ConditionGroup[] = [
  {
    heading: 'Blood thinners and clotting',
    conditions: {
      'vitamin-k-antagonist': [
        'Warfarin or a medicine like it',
        labelNames['vitamin-k-antagonist'],
      ],
      'direct-anticoagulant': [
        'Apixaban, rivaroxaban, dabigatran or edoxaban',
        labelNames['direct-anticoagulant'],
      ],
      antiplatelet: ['Aspirin, clopidogrel (Plavix), ticagrelor or the like'],
      'blood-thinner-unsure': [
        'Another blood thinner, or I am not sure which',
        labelNames['blood-thinner-unsure'],
        'or about to start warfarin',
      ],
      'clotting-condition': [
        'A clotting or bleeding condition, or a mechanical heart valve',
        'a clot in the past, factor V Leiden, antiphospholipid syndrome, haemophilia',
      ],
    },
  },
  {
    heading: 'Kidneys, calcium and parathyroid glands',
    conditions: {
      'kidney-disease': ['Kidney disease, dialysis or a kidney transplant'],
      'kidney-stones': ['Kidney stones, now or more than once'],
      'kidney-stone-once': ['One kidney stone, in the past'],
      'high-calcium': [
        'High calcium in blood or urine',
        'calcium in the kidneys (nephrocalcinosis), medullary sponge kidney',
      ],
      'parathyroid-disease': [
        'A parathyroid condition',
        'overactive, underactive or after surgery',
        labelNames['parathyroid-disease'],
      ],
      'vitamin-d-hypersensitivity': [
        'Williams syndrome or infantile hypercalcaemia',
        'changes in the genes CYP24A1 or SLC34A1',
      ],
    },
  },
  {
    heading: 'Sarcoidosis, tuberculosis, cancer, liver, long bed rest',
    conditions: {
      'granulomatous-disease': [
        'Sarcoidosis, tuberculosis or a similar disease',
        'lymphoma, leprosy, histoplasmosis, berylliosis, too',
      ],
      'tb-medicine': ['Medicine for tuberculosis', labelNames['tb-medicine']],
      cancer: [
        'Cancer now, or spread to bone',
        'myeloma, lymphoma; not a skin cancer that was cut out',
      ],
      'liver-disease': [
        'Liver or bile disease',
        'cirrhosis, blocked bile ducts; not a simple fatty liver',
      ],
      'long-immobility': ['Weeks of bed rest, or new paralysis'],
    },
  },
  {
    heading: 'Gut and weight-loss surgery',
    conditions: {
      malabsorption: [
        'Trouble absorbing fat, or weight-loss surgery',
        'coeliac or Crohn’s disease, cystic fibrosis, chronic pancreatitis (Creon), short bowel',
      ],
      'fat-blocker': [
        'A medicine that blocks fat or binds bile',
        labelNames['fat-blocker'],
        'sevelamer; mineral oil (liquid paraffin)',
      ],
    },
  },
  {
    heading: 'Heart, water, bone and other medicines',
    conditions: {
      digoxin: ['Digoxin (Lanoxin) or digitoxin'],
      thiazide: [
        'A thiazide water or blood pressure tablet, alone or combined',
        labelNames.thiazide,
        'not furosemide, spironolactone, co-amilofruse, Cozaar or Coversyl alone',
      ],
      'calcium-supplement': [
        'Calcium tablets, or antacids with calcium',
        labelNames['calcium-supplement'],
        'any vitamin D in them goes into the list above',
      ],
      'active-vitamin-d': ['Active vitamin D or calcifediol', labelNames['active-vitamin-d']],
      'osteoporosis-medicine': [
        'A medicine for osteoporosis, or an injection every six months',
        labelNames['osteoporosis-medicine'],
        'Fosamax Plus D and Fosavance hold D3',
      ],
      lithium: ['Lithium', labelNames.lithium],
      'enzyme-inducer': [
        'A medicine for epilepsy, nerve pain or mood that breaks vitamin D down',
        labelNames['enzyme-inducer'],
        'some are for HIV; also St John’s wort',
      ],
      steroid: ['Steroid tablets, for weeks', labelNames.steroid, 'not inhalers or creams'],
      'surgery-soon': ['An operation is planned'],
    },
  },
];

export const emptyHeading = 'Do I need K2 with my D3?';
export const emptyText =
  'No health authority is known to advise it; some people choose to. Type your D3 to see how it stands.';
export const mendFirst = 'The answer comes once the marked entry can be read.';

export const need =
  'You do not need K2 because you take D3: no health authority is known to advise it.';
export const d3Line = (dose: string, standing: string, advice: string): string =>
  `${dose} is ${standing}${advice}`;
export const aDay = (dose: string): string => `${dose} a day`;
export const onAverage = (aDay: string): string => `${aDay} on average`;
export const yourD3 = 'Your D3';
export const d3Standings: Copy['d3Standings'] = {
  below: (share, limit) => `${share} of the limit of ${limit}`,
  at: (share, limit) => `exactly the limit of ${limit} (${share})`,
  above: (share, limit) => `above the limit of ${limit}: ${share} of it`,
  'just-below': (share, limit) => `just under the limit of ${limit} (about ${share})`,
  'just-above': (share, limit) => `just above the limit of ${limit} (about ${share})`,
};
export const d3Advice: Copy['d3Advice'] = {
  none: '; no intake is recommended at that age',
  below: (recommended) => `, and less than the recommended ${recommended}`,
  at: (recommended) => `, and the recommended ${recommended}`,
  above: (recommended) => `, and more than the recommended ${recommended}`,
  times: (recommended, times) => `, and over ${times} times the recommended ${recommended}`,
};
export const lessThanOne = (one: string): string => `less than ${one}`;
export const unfinished =
  'Kidney disease or stones, high calcium, sarcoidosis and some medicines change this, too.';
export const d3Prescribed = (dose: string): string =>
  `${dose}, prescribed: what your prescriber told you counts`;
export const d3PartPrescribed = (dose: string): string =>
  `${dose}, only part of it prescribed: tell whoever prescribed it`;
export const limitWhom = (whom: string, country: string): string =>
  `Upper limit for ${whom} in ${country}: for healthy people, all sources together; not a goal.`;
export const assumedAdult = 'adults';
export const ofAge = (age: string): string => `age ${age}`;
export const people = (age: string): string => `people aged ${age}`;
export const nearLimit = 'This is before food and other products that are not entered.';
export const oneTime = (dose: string): string => `On one day, from one product: ${dose}.`;
export const average = (dose: string): string => `On average: ${dose} a day.`;
export const ifDaily = (dose: string): string =>
  `Taken every day by mistake, it would be ${dose} a day.`;
export const ifDailyShare = (dose: string, share: string): string =>
  `Taken every day by mistake, it would be ${dose} a day: ${share} of the limit.`;
export const scaleHeading = 'Vitamin D3 a day, all sources';
export const scaleRows: Copy['scaleRows'] = {
  yours: 'Yours',
  recommended: 'Recommended',
  limit: 'Upper limit',
  cap: 'Most a day from one supplement, German advice',
};
export const unverified = 'We could not confirm this figure in the authority’s own table.';

export const vitaminKLabel = (label: string): string =>
  `Your label: ${label} of vitamin K. The NHS says that one milligram or less a day is unlikely to cause any harm. No authority sets an upper limit for vitamin K, which is not the same as safe.`;
export const k2Range = (range: string): string =>
  `Blogs and shops name ${range} of K2 with this much D3.`;
export const disagreement =
  'They disagree tenfold. No health authority sets a ratio, and K2 is not shown to make more D3 safe.';
export const k2WithoutRange = 'We work out no amount of K2 for so little D3.';
export const k2Alone = 'Vitamin K without D3';
export const k2After = 'We show no amount of K2 before the question below.';
export const stop = 'Clinic first.';
export const k2Withheld = 'We show no K2 amount here, because';
export const allWithheld = 'We show no amounts here, because';

export const nextLead = 'Next:';
export const nextSteps: Copy['nextSteps'] = {
  fine: 'count the vitamin D in food and other products, too.',
  'leave-room': 'leave room for food and other products, as they come on top.',
  'at-limit':
    'anything on top would be above the limit, and food counts, too. Ask a pharmacist whether you need this much.',
  answer: 'answer the question below.',
  'check-unit': 'look at the label, and say at the entry which it is.',
  'ask-about-points': 'ask a pharmacist or doctor about the points below.',
  'ask-before-k2': 'ask a pharmacist or doctor before you start or change K2.',
  'ask-before-k2-and-points':
    'ask a pharmacist or doctor before you start or change K2, and about the points below.',
  'ask-clinic':
    'tell your clinic about every supplement you take, and ask before you start or change K2.',
  'ask-before-any':
    'ask your doctor or clinic soon about vitamin D and K2. Start neither on your own; keep to what was prescribed.',
  infant:
    'give the drops that you were told to give, and no more. Nobody told you? Ask your doctor or midwife.',
  'type-d3': 'type your D3, if you take any.',
};

export const urgentAntagonist =
  'Call your anticoagulation clinic or doctor today. Do not stop or change K2, or your blood thinner, by yourself.';
export const urgentSameCall =
  'In the same call, ask about the vitamin D that nobody prescribed, too.';
export const urgentChild =
  'Call about the child today: this is far more vitamin D than is safe for a child. Give none that nobody prescribed before you have spoken to somebody.';
export const urgentChildNextDose =
  'Ask a pharmacist or doctor before the child’s next dose: this is more vitamin D than the limit for that age. Very thirsty, sick or weak? Call a doctor today.';
export const urgentNextDose =
  'Talk to a pharmacist or doctor before you take more vitamin D that nobody prescribed. Do not stop prescribed medicines by yourself. Very thirsty, sick or weak? Call a doctor today.';
export const urgentSchedule = 'Every day, or once a week? Ask the pharmacist before the next dose.';
export const urgentAskFirst =
  'Ask a pharmacist or doctor before your next dose of the vitamin D that nobody prescribed. Do not stop prescribed medicines by yourself.';
export const alreadyTaking =
  'Already taking D3 that nobody prescribed? Ask a pharmacist or doctor before your next dose.';
export const urgentThinner =
  'Ask your clinic or a pharmacist about K2 as soon as you can, and change nothing until then. Keep taking your blood thinner as you were told.';

export const cautionsHeading = 'Ask about';
export const notesHeading = 'Good to know';

const calciumHours =
  'Leave hours between calcium and thyroid tablets (four), some antibiotics (up to six), iron (two) and bone tablets (three, calcium last): another time of day is simplest.';

export const reasons: Copy['reasons'] = {
  'd3-unit-check':
    'the unit of your D3 is not certain: the wrong one makes the dose forty times too large or too small. Not sure? Show the bottle to a pharmacist.',
  infant:
    'a slip with a baby’s dropper is soon too much, and formula holds vitamin D as well. Give what your doctor or midwife told you to.',
  'kidney-disease': 'kidney disease changes how the body handles vitamin D. Your doctor decides.',
  'kidney-stones':
    'with kidney stones, vitamin D can mean more calcium in the urine. Your doctor decides.',
  'high-calcium': 'vitamin D can raise calcium further. Your doctor decides.',
  'parathyroid-disease':
    'the parathyroid glands steer the calcium in your blood, so it is measured first. Do not start or stop vitamin D on your own; ask your team.',
  'granulomatous-disease':
    'with these even a small dose of vitamin D can raise calcium. Your doctor decides.',
  'tb-medicine':
    'medicines for tuberculosis change how the body handles vitamin D. Your doctor decides.',
  cancer: 'cancer can raise calcium. Do not start or stop vitamin D on your own; ask your team.',
  'long-immobility': 'during long rest, bone gives calcium to the blood. Your doctor decides.',
  'vitamin-d-hypersensitivity':
    'with these even a small dose of vitamin D can raise calcium. Your doctor decides.',
  'active-vitamin-d': 'you already take a strong form of vitamin D. Your doctor decides.',
  digoxin:
    'vitamin D can raise calcium, which with digoxin can upset the heartbeat. Do not stop digoxin by yourself; your doctor decides.',
  'thiazide-high':
    'thiazides keep calcium in the body. With calcium tablets, or with D3 above the limit, it can rise too far. Do not stop the thiazide by yourself; your doctor decides.',
  'kidney-stone-high':
    'after a kidney stone, more vitamin D than is recommended can mean more calcium in the urine. Ask your doctor whether you need it, and whether your urine should be tested.',
  'not-answered': 'some medicines and conditions change the answer.',
  'vitamin-k-antagonist':
    'vitamin K works against warfarin and medicines like it, even in small amounts. Starting it suddenly can lead to clots, stopping it suddenly to bleeding (the reported cases are of K1). Not taking K2? Do not start it, nor any other vitamin K product, or natto. Already taking any of these? Do not stop or change it by yourself: call your clinic today, at the number on your card. Keep taking your blood thinner as you were told.',
  'blood-thinner-unsure':
    'K2 works against some blood thinners, such as warfarin. Do not start, stop or change K2 or natto before a pharmacist or clinic says what is right with yours. Keep taking your blood thinner as you were told. About to start warfarin? Tell them about K2 first.',
  'clotting-condition':
    'many people with a clotting condition or a mechanical valve need a medicine that K2 works against. Do not start, stop or change K2 before you ask your clinic. Keep taking your medicine as you were told.',
  'liver-disease':
    'with liver or bile disease the body may take in far less of vitamins D and K, and clotting may change. Do not start or stop K2 before you have asked your specialist.',
  'under-18':
    'no health authority sets an amount of K2, and we do not guess for children. Ask a doctor or pharmacist.',
  pregnant:
    'K2 supplements have hardly been studied in pregnancy. Ask your midwife or doctor. What you take does not replace your newborn’s vitamin K.',
  prescribed:
    'your D3 was prescribed: keep to what you were told. Ask whoever prescribed it about K2, too. A capsule for a week or a month is not for every day.',
  'prescription-schedule':
    'so much D3 on prescription is most likely meant for once a week. Ask the pharmacist whether it is for every day or for once a week.',
  'not-daily':
    'published sources speak of D3 taken every day, not of doses days apart. What is for every few days is not for every day.',
  'far-above-limit':
    'the D3 that nobody prescribed is far above the limit. A capsule for a week or a month is not for every day.',
  'above-upper-limit':
    'The D3 that nobody prescribed is above the limit for healthy people. Ask whether you need this much; K2 is not shown to make it safe.',
  'above-limit-elsewhere':
    'Australia and New Zealand give children the limit of adults, not scaled for a child. This much is above the US limit for that age. Ask a doctor or pharmacist.',
  'large-single-dose':
    'This is a very large amount for one day. Ask whether it is meant to be taken so.',
  'on-top-of-prescription': 'You take D3 on top of prescribed D3. Tell whoever prescribed it.',
  'k-very-high':
    'This much vitamin K is the dose of a medicine. Did a doctor tell you to take it? Check the unit on your label; if it is right, ask a pharmacist.',
  'fish-liver-oil-in-pregnancy':
    'Fish-liver oil holds vitamin A, and too much can harm an unborn baby. Health authorities in the United Kingdom and Finland say not to take it in pregnancy. Ask your midwife or doctor before you take more.',
  breastfeeding:
    'K2 supplements have hardly been studied in breastfeeding. Ask your midwife or doctor. What you take does not replace your newborn’s vitamin K.',
  malabsorption:
    'People who absorb fat badly may take in far less of vitamins D and K. A clinic may give them more than these figures. Do not stop before you have asked your doctor or clinic.',
  'kidney-stone-once':
    'After a kidney stone, ask that the calcium in your urine is checked. On your own, take no more D3 than is recommended.',
  'calcium-supplement': `Calcium tablets and vitamin D act together. Ask whether you need both. ${calciumHours}`,
  'calcium-ask-first':
    'Calcium tablets can be part of your treatment, but with what you ticked calcium can rise. Ask about both before you change either.',
  thiazide:
    'Thiazides keep calcium in the body. Ask that your calcium is checked, within weeks of starting and then every year; do not stop the thiazide by yourself.',
  lithium:
    'Lithium can raise calcium. Ask that your calcium is checked; do not stop lithium by yourself.',
  'osteoporosis-medicine':
    'Keep the vitamin D and calcium that you were told to take. Do not stop or delay your bone medicine by yourself.',
  'enzyme-inducer':
    'These medicines break vitamin D down faster. Ask your doctor how much you need; do not stop yours by yourself.',
  steroid:
    'Steroids weaken vitamin D and the uptake of calcium. Ask your doctor how much you need; do not stop steroids by yourself.',
  'fat-blocker':
    'With medicines that block fat or bind bile, less of vitamins D and K gets in. Take vitamins at least two hours before or after them, or at bedtime; some labels say four hours.',
  'direct-anticoagulant':
    'Apixaban, rivaroxaban, dabigatran and edoxaban do not work through vitamin K. Check the name on the box, as some people mix them up with warfarin, and keep taking yours as you were told.',
  antiplatelet:
    'Aspirin, clopidogrel and the like do not work through vitamin K. Tell your pharmacist or doctor about K2 all the same, and keep taking yours.',
  'surgery-soon':
    'Before an operation or a clotting test, tell the team about every supplement you take.',
  'prescribed-daily':
    'Your D3 was prescribed: keep to what you were told, also where it differs from the figures here.',
  'calcium-as-told': `Keep taking the calcium and the vitamin D that you were told to take. ${calciumHours}`,
  'mk-4': 'The figures here are for MK-7. Yours is MK-4, so it is not compared.',
  k1: 'The figures here are for MK-7. Yours is K1, so it is not compared.',
  'k-form-unknown': 'Without a form chosen, K2 counts here as MK-7.',
  'small-d3':
    'This is too little D3 for any rule that is listed here, so no amount of K2 is worked out.',
  'alternate-days':
    'A dose every few days counts as its daily average. What is for every few days is not for every day.',
  'above-recommended-in-pregnancy':
    'This is more D3 than is recommended in pregnancy and breastfeeding. Ask your midwife or doctor.',
};

export const rulesHeading = (dose: string): string =>
  `What published sources say for ${dose} a day`;
export const rulesLead =
  'What blogs and shops repeat, and one dose from a trial. None is official.';
export const rulesLeadWithoutTrial = 'What blogs and shops repeat. None is official.';
export const rulesColumns: Copy['rulesColumns'] = {
  source: 'Source',
  amount: 'K2',
};
export const stripHeading = 'Vitamin K2 with this much D3';
export const yourLabel = (k2: string): string => `your label, ${k2}`;
export const germanCap = (k2: string): string =>
  `${k2} of K2 a day is the most that German advice wants from one supplement.`;
export const statedRule = (k2: string, d3: string): string => `${k2} with ${d3} of D3`;
export const statedTrial = (k2: string): string => `MK-7 alone: ${k2}`;
export const span = (minimum: string, maximum: string): string => `${minimum} to ${maximum}`;
export const atLeast = (minimum: string): string => `at least ${minimum}`;
export const ruleKinds: Copy['ruleKinds'] = { pairing: 'blog or shop', trial: 'trial dose' };
export const ofArticle = 'used in this article';

export const footerPurpose =
  'General education for healthy adults. Not intended to diagnose, prevent, monitor or treat; not a medical device.';
export const footerReview =
  'No health professional has reviewed it yet. Ask a pharmacist or doctor if you are pregnant, are ill or take medicines.';
export const footerPrivacy =
  'Nothing that you enter leaves this page, unless you print or copy it.';
