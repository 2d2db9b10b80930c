// The guide in English. Every export is described in copy.ts.
import type { ConditionGroup, Copy } from './copy.ts';

export const lang = 'en';
export const dir: Copy['dir'] = 'ltr';
export const decimalMark = '.';

export const viewNames: Copy['viewNames'] = { calculator: 'Check my bottle' };
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

export const d3Label = 'Vitamin D3 a day';
export const d3Hint = 'Colecalciferol, all products together. Calcifediol is another substance.';
export const d3UnitLabel = 'Unit of D3';
export const converted = (amount: string): string => `= ${amount}`;
export const k2Label = 'Vitamin K2 a day, if any';
export const k2UnitLabel = 'Unit of K2';
export const formLabel = 'Form of K2';
export const formNames: Copy['formNames'] = {
  unknown: 'Not said',
  'MK-7': 'MK-7',
  'MK-4': 'MK-4',
};
export const limitsForLabel = 'Limits for';

export const personHeading = 'About you';
export const ageLabel = 'Age in years';
export const ageHint = 'Empty counts as an adult under fifty-one. For a baby, type zero.';
export const personFlags: Copy['personFlags'] = {
  pregnant: 'I am pregnant',
  breastfeeding: 'I am breastfeeding',
  prescribed: 'A clinician told me to take all of this D3',
};

export const accepted = (most: string): string => `Please type a number from zero to ${most}.`;

export const questionHeading = 'Do any of these apply to you?';
export const questionLead = 'Some medicines and conditions change the answer. Tick all that apply.';
export const tickedCount = (count: string): string => `${count} ticked`;
export const noneOfThese = 'None of these';

export const conditionGroups: readonly ConditionGroup[] = [
  {
    heading: 'Blood thinners and clotting',
    conditions: {
      'vitamin-k-antagonist': [
        'Warfarin or a medicine like it',
        'acenocoumarol (Sintrom), phenprocoumon (Marcumar), phenindione, fluindione, Coumadin',
      ],
      'direct-anticoagulant': [
        'A newer blood thinner',
        'apixaban (Eliquis), rivaroxaban (Xarelto), dabigatran, edoxaban',
      ],
      antiplatelet: ['Aspirin, clopidogrel or the like'],
      'blood-thinner-unsure': ['Another blood thinner, or I am not sure which'],
      'clotting-condition': [
        'A clotting or bleeding condition, or a mechanical heart valve',
        'antiphospholipid syndrome',
      ],
    },
  },
  {
    heading: 'Kidneys, calcium and parathyroid glands',
    conditions: {
      'kidney-disease': ['Kidney disease or dialysis'],
      'kidney-stones': ['Kidney stones, now or in the past'],
      'high-calcium': ['High calcium in blood or urine'],
      'parathyroid-disease': ['A parathyroid condition'],
      'vitamin-d-hypersensitivity': ['A condition in which vitamin D acts too strongly'],
    },
  },
  {
    heading: 'Sarcoidosis, tuberculosis, cancer, liver, long bed rest',
    conditions: {
      'granulomatous-disease': ['Sarcoidosis, tuberculosis or a similar disease'],
      'tb-medicine': ['Medicine for tuberculosis'],
      cancer: ['Cancer, now or under treatment'],
      'liver-disease': ['Liver or bile disease'],
      'long-immobility': ['Weeks of bed rest, or new paralysis'],
    },
  },
  {
    heading: 'Gut and weight-loss surgery',
    conditions: {
      malabsorption: ['Trouble absorbing fat, or weight-loss surgery'],
      'fat-blocker': ['A medicine that blocks fat, such as orlistat'],
    },
  },
  {
    heading: 'Heart, water, bone and other medicines',
    conditions: {
      digoxin: ['Digoxin or digitoxin'],
      thiazide: [
        'A thiazide water or blood pressure tablet, alone or combined',
        'hydrochlorothiazide (HCT), bendroflumethiazide, chlortalidone, indapamide; not furosemide',
      ],
      'calcium-supplement': ['Calcium tablets, or antacids with calcium'],
      'active-vitamin-d': ['Active vitamin D or calcifediol', 'calcitriol, alfacalcidol'],
      'osteoporosis-medicine': ['A medicine for osteoporosis', 'denosumab (Prolia)'],
      lithium: ['Lithium'],
      anticonvulsant: ['Medicine for epilepsy'],
      steroid: ['Steroid tablets'],
      'surgery-soon': ['An operation is planned'],
    },
  },
];

export const emptyHeading = 'Do I need K2 with my D3?';
export const emptyText =
  'No health authority asks you to add it; some people choose to. Type your D3 to see how it stands.';
export const mendFirst = 'The answer comes once the marked entry can be read.';

export const d3Line = (dose: string, standing: string, share: string, limit: string): string =>
  `${dose} is ${standing}${share} of the limit of ${limit}`;
export const aDay = (dose: string): string => `${dose} a day`;
export const yourD3 = 'Your D3';
export const d3Standings: Copy['d3Standings'] = {
  below: '',
  at: 'exactly at the limit: ',
  above: 'above the limit: ',
  'just-below': 'just under the limit, about ',
  'just-above': 'just above the limit, about ',
};
export const d3Prescribed = (dose: string): string =>
  `${dose}, prescribed: your prescriber’s word counts`;
export const noD3 = 'No D3 entered yet';
export const limitWhom = (whom: string, country: string): string =>
  `Upper limit for ${whom}, ${country}: for healthy people, all sources together; not a goal.`;
export const assumedAdult = 'adults';
export const ofAge = (age: string): string => `age ${age}`;
export const recommended = (amount: string): string => `Recommended: ${amount} a day`;
export const unverified = 'We could not confirm this limit in the authority’s own table.';

export const k2Line = (label: string, standing: string, range: string): string =>
  `${label} of K2 is ${standing} published sources name: ${range}.`;
export const k2Standings: Copy['k2Standings'] = {
  below: 'less than',
  within: 'inside the range that',
  above: 'more than',
};
export const k2Range = (range: string): string =>
  `Published sources name ${range} of K2 with this much D3.`;
export const disagreement =
  'They disagree tenfold. No health authority sets a ratio, and K2 is not shown to make more D3 safe.';
export const k2WithoutD3 = 'What published sources say of K2 depends on the D3.';
export const k2After = 'We show no amount of K2 before the question below.';
export const stop = 'Clinic first.';
export const k2Withheld = 'We show no K2 amount here, because';
export const allWithheld = 'We show no amounts here, because';

export const nextLead = 'Next:';
export const nextSteps: Copy['nextSteps'] = {
  fine: 'count the vitamin D in food and other products, too.',
  'leave-room': 'mind that food and other products come on top: little or no room is left.',
  answer: 'answer the question below.',
  'ask-about-points': 'ask a pharmacist or doctor about the points below.',
  'ask-before-k2':
    'ask a pharmacist or doctor before you start or change K2, and about any point below.',
  'ask-before-any':
    'ask your doctor or clinic soon about vitamin D and K2. Start neither on your own.',
  'type-d3': 'type your D3.',
};

export const urgentAntagonist =
  'Call your anticoagulation clinic or doctor today. Do not stop or change K2 by yourself.';
export const urgentInfant =
  'Call a doctor, pharmacist or poison centre today, before the next drops.';
export const urgentNextDose = 'Talk to a pharmacist or doctor before the next dose.';

export const cautionsHeading = 'Ask about';
export const notesHeading = 'Good to know';

export const reasons: Copy['reasons'] = {
  infant:
    'a slip with a baby’s dropper is soon too much. Give what your doctor or midwife told you to.',
  'kidney-disease': 'kidney disease changes how the body handles vitamin D. Your doctor decides.',
  'kidney-stones':
    'with kidney stones, vitamin D can mean more calcium in the urine. Your doctor decides.',
  'high-calcium': 'vitamin D can raise calcium further. Your doctor decides.',
  'parathyroid-disease':
    'these glands steer the calcium in your blood, so it is measured first. Your doctor decides.',
  'granulomatous-disease':
    'with this even a small dose of vitamin D can raise calcium. Your doctor decides.',
  'tb-medicine': 'these medicines change how the body handles vitamin D. Your doctor decides.',
  cancer: 'cancer can raise calcium. Ask your team; they may want you to take vitamin D.',
  'long-immobility': 'during long rest, bone gives calcium to the blood. Your doctor decides.',
  'liver-disease': 'you may absorb far less of vitamins D and K. A specialist sets the dose.',
  malabsorption: 'you may absorb far less of vitamins D and K. A specialist sets the dose.',
  'vitamin-d-hypersensitivity':
    'with this even a small dose of vitamin D can raise calcium. Your doctor decides.',
  'active-vitamin-d': 'you already take a strong form of vitamin D. Your doctor decides.',
  digoxin:
    'vitamin D can raise calcium, and digoxin then upset the heartbeat. Your doctor decides.',
  'thiazide-high':
    'thiazides keep calcium in the body. With calcium tablets or this much D3 it can rise too far.',
  'not-answered': 'some medicines and conditions change the answer.',
  'vitamin-k-antagonist':
    'K2 works against warfarin and medicines like it, even in small amounts. Not started? Do not start it. Already taking it? Do not stop or change it by yourself: call your clinic today.',
  'blood-thinner-unsure':
    'K2 works against some of them. Do not start, stop or change K2 before a pharmacist tells you which one you take.',
  'clotting-condition':
    'many people with these need a medicine that K2 works against. Do not start, stop or change K2 before you ask your clinic.',
  'under-18': 'no health authority sets an amount of K2, least of all under eighteen.',
  pregnant: 'K2 supplements have hardly been studied in pregnancy. Ask your midwife or doctor.',
  breastfeeding:
    'K2 supplements have hardly been studied in breastfeeding. Ask your midwife or doctor.',
  prescribed:
    'your D3 was prescribed. Ask whoever prescribed it about K2, too. A capsule for a week or a month is not for every day.',
  'not-daily': 'published sources speak of D3 taken daily, not of large doses days apart.',
  'far-above-limit':
    'this is far more D3 than the limit, and K2 is not shown to make it safe. A capsule for a week or a month is not for every day.',
  'above-upper-limit':
    'Your D3 is above the limit for healthy people. Ask whether you need this much; K2 is not shown to make it safe.',
  'large-single-dose': 'This is a very large amount at one time. Ask whether you need this much.',
  'on-top-of-prescription': 'You take D3 on top of prescribed D3. Tell whoever prescribed it.',
  'd3-unit-check':
    'Please check the unit on your label: the wrong one makes the dose forty times too large or small.',
  'k2-very-high':
    'Please check the unit on your label: the wrong one makes the dose a thousand times too large.',
  'fish-liver-oil-in-pregnancy':
    'Fish-liver oil holds vitamin A, and too much can harm an unborn baby. Ask your midwife or doctor.',
  'calcium-supplement': 'Calcium tablets and vitamin D act together. Ask whether you need both.',
  thiazide: 'Thiazides keep calcium in the body. Ask that your calcium is checked.',
  lithium:
    'Lithium can raise calcium. Ask that your calcium is checked; do not stop lithium by yourself.',
  'osteoporosis-medicine':
    'Most of these need enough vitamin D and calcium. Do not stop or delay the medicine.',
  anticonvulsant: 'Some of these break down vitamin D faster. Ask your doctor how much you need.',
  steroid:
    'Steroids weaken vitamin D and the uptake of calcium. Ask your doctor how much you need.',
  'fat-blocker': 'These let in less of vitamins D and K. Ask how many hours to leave between.',
  'direct-anticoagulant':
    'These do not work through vitamin K. Ask a pharmacist whether yours is one of them.',
  antiplatelet: 'These do not work through vitamin K. Still, mention K2 at your next visit.',
  'surgery-soon': 'Tell the team about every supplement you take.',
  'mk-4':
    'No source listed here covers MK-4, which is mostly studied as a medicine. So yours is not compared.',
  'k2-form-unknown': 'Without a form chosen, K2 counts here as MK-7.',
  'alternate-days': 'A dose every few days counts as its daily average. Mind not to take it daily.',
  'above-recommended-in-pregnancy':
    'This is more D3 than is recommended in pregnancy and breastfeeding. Ask your midwife or doctor.',
};

export const rulesHeading = (dose: string): string =>
  `What published sources say for ${dose} a day`;
export const rulesLead =
  'What blogs and shops repeat, and one dose from a trial. None is official.';
export const statedRule = (k2: string, d3: string): string => `${k2} with ${d3} of D3`;
export const statedTrial = (k2: string): string => `${k2} of MK-7 alone, not tied to any D3`;
export const span = (minimum: string, maximum: string): string => `${minimum} to ${maximum}`;
export const atLeast = (minimum: string): string => `at least ${minimum}`;
export const ruleKinds: Copy['ruleKinds'] = { pairing: 'blog or shop', trial: 'trial dose' };
export const labelVerdicts: Copy['labelVerdicts'] = {
  none: '',
  below: ' · your label names less',
  within: ' · your label fits',
  above: ' · your label names more',
};
export const ofArticle = 'used in this article';

export const footerPurpose =
  'General education for healthy adults. Not intended to diagnose, prevent, monitor or treat; not a medical device.';
export const footerReview =
  'No health professional has reviewed it yet. Ask a pharmacist or doctor if you are pregnant, are ill or take medicines.';
export const footerPrivacy = 'Nothing that you enter leaves this page.';
