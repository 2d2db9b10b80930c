// The careful half in English. Every export is described in safety-copy.ts.
import type { SafetyCopy } from './safety-copy.ts';

export const safetyHeading = 'Who should ask first?';
export const safetyLead = 'Tick what is true for you. Nothing is? Tick “None of these”.';
export const safetyCounts = (view: string): string => `What you tick counts under “${view}”, too.`;
export const mishapLead = 'In a hurry?';
export const mishaps: SafetyCopy['mishaps'] = {
  signs: 'Signs of too much',
  doses: 'Missed or doubled',
  child: 'A child swallowed some',
};
export const safetyTicked = 'What you ticked counts in your answer.';
export const safetyPerson = 'Age, pregnancy, and what was prescribed';
export const safetyWhom: SafetyCopy['safetyWhom'] = {
  infant: 'A baby under one',
  prescribed: 'Prescribed vitamin D',
  'fish-liver-oil-in-pregnancy': 'Fish-liver oil in pregnancy',
};
export const furtherHeading = 'Also good to know';
export const furtherNames = ['antibiotics', 'heparin', 'natto', 'vitamins A and E', 'psoriasis'];
export const furtherCautions: SafetyCopy['furtherCautions'] = [
  'The label of a product of MK-4 in Japan forbids it together with warfarin.',
  'On warfarin, older people were in hospital for bleeding about twice as often soon after an antibiotic. Take the antibiotic, but tell your clinic. It is no reason to start K2.',
  'Heparin does not work through vitamin K. But warfarin often follows it: tell the team about K2 first.',
  'Natto is rich in K2. Nattokinase is made from it and is something else. With any blood thinner ask first. On warfarin or a medicine like it, start neither. You eat or take one already? Change nothing by yourself: call your clinic today.',
  'Much vitamin E may add to the effect of a blood thinner. Ask a pharmacist.',
  'Too much vitamin A over years can harm bone, and fish-liver oil holds vitamin A. Count it if you take such oil.',
  'Denosumab can make blood calcium fall far in people whose kidneys are very ill. Ask your kidney team before you change anything.',
  'Creams for psoriasis can hold active vitamin D. On large areas they can raise calcium, so tick active vitamin D.',
  'Newborns are given vitamin K1, as their stores are low. K2 never takes its place.',
  'Some calcium tablets and weekly tablets for osteoporosis hold D3 as well. Look at the pack, and enter it.',
];
export const safetyGroups: SafetyCopy['safetyGroups'] = {
  mishap: 'When something went wrong',
  habits: 'Using it well',
  choosing: 'At the shelf, at the table, at the laboratory',
};
export const safety: SafetyCopy['safety'] = {
  signs: {
    question: 'What are the signs of too much vitamin D?',
    verdict: 'Thirst, feeling or being sick, weakness, much urine. There may be no sign.',
    statements: [
      'Early: thirst, no wish to eat, feeling or being sick, hard stools (constipation), pain in the belly, weakness, tiredness, much urine.',
      'Also: headache, confusion, changed sight, a dry mouth, a taste of metal, an uneven heartbeat, pain in muscles or bones.',
      'Late: kidney stones and lasting harm to kidneys, a dangerous heart rhythm, coma. It can end in death. Too much over a long time can also weaken bones.',
      'An uneven heartbeat, confusion, or hard to wake? Call the emergency number.',
      'Other such signs, and you take vitamin D? Call a doctor today. Take none that nobody prescribed, and ask before the next prescribed dose. Stop no other medicine by yourself.',
      'On warfarin or a medicine like it, and K2 is in the same capsule? Call your clinic today.',
      'No sign does not mean no harm. The first harm, too much calcium in urine, shows in a test alone.',
      'The body stores vitamin D. In children poisoned by a product made wrongly, the level took two to three months to fall.',
    ],
  },
  doses: {
    question: 'I missed one, or took two. What now?',
    verdict:
      'Missed: do not double. Took two: most healthy adults skip the next, but some must call.',
    statements: [
      'Missed one? Take it when you think of it. If the next is nearly due, leave it out. Do not take two doses at once to catch up.',
      'Took two of a usual daily capsule? For a healthy adult harm is very unlikely. Skip the next one, then go on as before.',
      ({ largeDose }) =>
        `That is not for a child, for anybody with a point of the list above, or for ${largeDose} or more at once. They call a pharmacist or the poison line under the next question.`,
      'Took a weekly or monthly capsule every day? Call a pharmacist, a doctor or your poison line before the next dose. With signs of too much, call today; with an uneven heartbeat or confused, call the emergency number.',
      'On warfarin or a medicine like it, and took K2? Call your clinic today. Taken it for long? Do not stop it by yourself. Keep taking your blood thinner as you were told.',
      'Was it prescribed? Then what your prescriber or the leaflet says comes first.',
    ],
  },
  child: {
    question: 'A child swallowed some. What now?',
    verdict: 'Call your poison or health line now. Do not wait for signs.',
    statements: [
      'A child who collapses, has a fit, breathes badly or cannot be woken needs the emergency number at once.',
      'Drops, capsules or anything strong with vitamin D: always call, even if the child looks well.',
      'Gummies, too: the line can tell whether yours hold iron, or much vitamin D.',
      'Have the pack at hand. Say what, how much and when, and how old and heavy the child is.',
      'Do not make the child sick, and give no salt water. Give charcoal only if the line tells you to.',
    ],
  },
  taking: {
    question: 'When and how do I take them?',
    verdict: 'With a meal if you can, together if you like, at a time you will remember.',
    statements: [
      ({ fatGain, fatDose }) =>
        `In older adults one dose of ${fatDose} rose ${fatGain} higher in blood after a meal with fat than after one without. Reviews differ on whether that matters, and without a meal it is not wasted.`,
      'Five people took up far more K1 from spinach with butter. For K2, food is a sensible guess.',
      'D3 and K2 together or hours apart? We found no trial in people.',
      'Morning or evening? We found no trial in which one was better.',
      ({ d2Gap }) =>
        `D2 counts the same on labels. In trials with all kinds of doses D3 raised the level in blood more, by ${d2Gap} on average.`,
    ],
  },
  low: {
    question: 'Who is likely to be low in vitamin D?',
    verdict: 'People with little sun, dark skin, old age, or trouble absorbing fat.',
    statements: [
      'British advice names people who are seldom outdoors, cover most skin or have dark skin. It also names pregnancy, breastfeeding and small children.',
      'American advice adds old age, much body weight, a gastric bypass, and trouble taking up fat.',
      ({ latitude }) => `Beyond about ${latitude} of latitude, winter sun makes little or none.`,
      'In heavier people the same dose raises the level less. That is no reason to take more by yourself.',
      'A long lack makes bone soft: rickets in children, pain and weak muscles in adults.',
      'In babies, low calcium from a lack of vitamin D can cause fits. Many countries give them drops: ask your midwife which.',
      'Signs do not tell: being tired has many causes. Whether you need a test is for your doctor to say.',
    ],
  },
  sun: {
    question: 'How much sun?',
    verdict: 'Short and often where advice is known. Nobody can name the minutes.',
    statements: [
      'British advice is short times outdoors from about April to September, with hands, forearms or lower legs bare. Cover up before the skin turns red.',
      ({ uvIndex }) =>
        `Australian advice is a few minutes on most days. From a UV index of ${uvIndex}, protect your skin.`,
      'More and more sun does not make more and more vitamin D, as the skin breaks the rest down. A tan is not a sign of it.',
      'Sunscreen as people use it lowers vitamin D little or not at all.',
      'Behind a window the skin makes none.',
      'Have you had skin cancer, or do you take a medicine that makes skin burn? Ask before you seek the sun.',
    ],
  },
  bone: {
    question: 'What else counts for bone?',
    verdict:
      'Training, protein, no smoking, little alcohol. Trials tested some of it; most is from people watched.',
    statements: [
      ({ trained, untrained }) =>
        `Women with thin bones who lifted heavy weights with a trainer gained ${trained} at the spine in eight months. Others lost ${untrained}. Fractures were not tested. Do not try it alone.`,
      'Balance and strength exercise means fewer falls among older people.',
      ({ protein }) =>
        `Older people who ate more protein than advised broke a hip less often, by ${protein}. That they did because of it is not shown.`,
      ({ smoking }) =>
        `Smokers broke a hip ${smoking} times as often as others. To stop is worth it.`,
      ({ drinking, drinkingGrams }) =>
        `With ${drinkingGrams} of alcohol a day or more, hips broke ${drinking} times as often. That makes no small amount healthy.`,
      'Women who ate much magnesium had slightly denser hips, no fewer broken ones, and more broken wrists. The trial of pills that we know measured vitamin D, not bone.',
    ],
  },
  foods: {
    question: 'Which foods bring vitamin D, vitamin K and calcium?',
    verdict: 'Fish for D, leaves and oils for K1, milk and some greens for calcium.',
    statements: [
      'Milk, soy drink and orange juice hold vitamin D only where makers add it, as in North America. Read the label.',
      'Spinach holds much calcium, but hardly any of it is taken up.',
      'K1 is in leaves and oils. K2 is a family: MK-4 from animals, MK-7 from natto, longer ones from cheese.',
      'On warfarin or a medicine like it? Do not start natto. You eat it already? Change nothing by yourself: call your clinic today.',
      'Fish-liver oil and liver are rich in vitamin A, and not for pregnancy.',
      'Cheese and eggs are left out of the list of K2. Tables differ tenfold, as some count other forms.',
    ],
  },
  product: {
    question: 'How do I choose a product?',
    verdict:
      'Read the unit, the serving and the form. A seal tests what is in it, not whether you need it.',
    statements: [
      ({ labelIu, labelMicrograms }) =>
        `${labelIu} of D3 are ${labelMicrograms}. Labels write either, or both.`,
      'A serving can be two capsules or five drops. Count what one serving says, not one piece.',
      ({ labelIu, usShare, euShare }) =>
        `Per cent of what? ${labelIu} of D3 are ${usShare} on an American label and ${euShare} on a European one.`,
      'MK-7 (menaquinone-7) comes in micrograms, MK-4 (menatetrenone) often in milligrams, a thousand times as much. “Vitamin K” alone may be K1.',
      'The limit is for all sources together: add up all that you take.',
      ({ held, tested }) =>
        `In ${tested} vitamin D products of one American city the pills held ${held} of what the label said.`,
      'In a laboratory test K2 products often held other amounts than their labels say, too.',
      'A seal of a testing body means that somebody looked inside. It does not mean that the product works, or that it is safe for you.',
      'Fish-liver oil brings vitamin A as well, which can harm in pregnancy and, over years, bone.',
      'Most D3 is made from sheep’s wool. D3 from lichen, and D2, are vegan; the label may not say.',
      'MK-7 was first made from natto, which is soy, and some capsules hold soya oil. With an allergy to soya or peanuts ask first.',
    ],
  },
  test: {
    question: 'What does my blood test say?',
    verdict: 'That depends on the unit, and on whom you ask.',
    statements: [
      'The test is of 25-hydroxyvitamin D. First look at the unit: twenty is low in one and enough for nearly everybody in the other.',
      'The Endocrine Society has taken back its older words, which are marked here. It now names no level to reach.',
      'One level says neither how much to take nor how a dose would change it. We guess neither.',
      'Low or high: ask whoever ordered the test before you change anything.',
    ],
  },
};

export const whereAreYou = 'Where are you?';
export const noCountry = 'Choose';
export const help: SafetyCopy['help'] = {
  clinic: (whom) =>
    `Call the number on your card. If nobody answers, call ${whom}, or ask any pharmacist.`,
  'too-much': (whom) => `Talk to a pharmacist or doctor, or call ${whom}.`,
  child: (whom) => `For the child, call ${whom} now.`,
};
export const helpWithout: SafetyCopy['helpWithout'] = {
  clinic: 'a doctor',
  'too-much': 'your country’s poison line',
  child: 'your country’s poison line or a doctor',
};
export const helpEmergency: SafetyCopy['helpEmergency'] = {
  clinic: (numbers) =>
    `For bleeding that does not stop, a blow to the head, black stools or sudden weakness, call ${numbers}.`,
  'too-much': (numbers) =>
    `For an uneven heartbeat, confusion, or somebody who is hard to wake, call ${numbers}.`,
  child: (numbers) =>
    `If the child collapses, has a seizure, has trouble breathing or cannot be woken, call ${numbers}.`,
};
export const helpRemarks: SafetyCopy['helpRemarks'] = {
  night: 'not at night',
  parts: 'not in every region',
  north: 'not in Northern Ireland',
  quebec: 'Quebec',
  renamed: 'now called 1800MEDICARE, formerly healthdirect',
};
export const asOf = (day: string): string => `as of ${day}`;
export const or = ' or ';
export const emergency = 'Emergency:';

export const nutrientNames: SafetyCopy['nutrientNames'] = {
  d: 'Vitamin D',
  k1: 'Vitamin K1',
  k2: 'Vitamin K2',
  calcium: 'Calcium',
};
export const listedFoods: SafetyCopy['listedFoods'] = {
  'cod-liver-oil': 'Cod-liver oil: not in pregnancy',
  trout: 'Trout',
  salmon: 'Salmon, the richest kind',
  tuna: 'Canned tuna',
  herring: 'Herring',
  sardines: 'Sardines',
  egg: 'Egg',
  'soy-drink': 'Soy drink with D',
  milk: 'Milk with D',
  'orange-juice': 'Orange juice with D',
  collards: 'Collard greens, cooked',
  'turnip-greens': 'Turnip greens, cooked',
  spinach: 'Spinach, raw',
  kale: 'Kale, raw',
  broccoli: 'Broccoli, cooked',
  'soybean-oil': 'Soybean oil',
  'canola-oil': 'Rapeseed (canola) oil',
  'olive-oil': 'Olive oil',
  natto: 'Natto (MK-7): on warfarin ask first',
  'chicken-breast': 'Chicken breast (MK-4)',
  'ground-beef': 'Minced beef (MK-4)',
  'chicken-liver': 'Chicken liver (MK-4): not in pregnancy',
  ham: 'Ham (MK-4)',
  yogurt: 'Yogurt, low-fat',
  tofu: 'Tofu set with calcium',
  'canned-sardines': 'Canned sardines',
  'cow-milk': 'Milk',
  'fortified-soy-drink': 'Soy drink with calcium',
  'cooked-spinach': 'Spinach, cooked: hardly taken up',
  'canned-salmon': 'Canned salmon with bones',
  'cooked-kale': 'Kale, cooked',
  'pak-choi': 'Pak choi, cooked',
};
export const foodsUnverified =
  'We could not confirm the figures of this list in the authority’s own table.';
export const foodsNote =
  'In one portion, by American tables. Kinds and places differ; a label counts more.';
export const k2FoodsWithheld =
  'We show no amounts of vitamin K here, because of what you ticked. Do not start natto. Do not change what you usually eat, greens included, before you have asked your clinic.';

export const levelUnitLabel = 'Unit on the report';
export const levelLabel = 'Your level';
export const levelHint = 'As it stands on the report.';
export const levelHeading = 'What authorities call a level';
export const levelFrom = (from: string): string => `${from} or more`;
export const levelAbove = (from: string): string => `above ${from}`;
export const levelBelow = (to: string): string => `below ${to}`;
export const levelBetween = (from: string, to: string): string => `${from} to below ${to}`;
export const levelBands: SafetyCopy['levelBands'] = {
  'iom-risk': 'at risk of a lack',
  'iom-some': 'enough for some people, too little for others',
  'iom-enough': 'enough for nearly everybody',
  'iom-high': 'a reason for concern',
  'efsa-below': 'below the level that it aims at',
  'efsa-target': 'at or above the level that it aims at',
  'sacn-below': 'below what it wants for everybody, all year',
  'sacn-above': 'at or above what it wants for everybody, all year',
  'society-deficient': 'a lack',
  'society-insufficient': 'not quite enough',
  'society-sufficient': 'enough',
  poisoning: 'where poisoning is usually seen',
};
export const levelYours = 'yours';
export const levelUrgencies: SafetyCopy['levelUrgencies'] = {
  soon: 'Tell your doctor of this level within days. Until then take no vitamin D that nobody prescribed, and ask before the next prescribed dose. With signs of too much, call today.',
  today:
    'Call a doctor today. Take no vitamin D that nobody prescribed, and ask before the next prescribed dose. Stop no other medicine by yourself. An uneven heartbeat, or confused? Call the emergency number.',
};

export const authorisedHeading = 'What may be said of D, K and calcium';
export const authorisedPathway = 'What may be said, from gut to bone';
export const authorisedLeads: SafetyCopy['authorisedLeads'] = {
  us: 'The law of the US lists no wording. These are statements on structure and function in our own words.',
  eu: 'Words for adults that the law of the European Union has authorised. We show no others, and there is none on K2 apart or on the pair.',
  uk: 'Words for adults that Great Britain has authorised; Northern Ireland follows the European Union. We show no others, and there is none on K2 apart or on the pair.',
  au: 'We could confirm no authorised wording of Australia or New Zealand, so none stands here.',
};
export const structureFunction: SafetyCopy['structureFunction'] = {
  'us-d-absorption': 'Vitamin D helps the body take up calcium.',
  'us-d-bones': 'Vitamin D helps maintain normal bones.',
  'us-k-clotting': 'Vitamin K is needed for normal blood clotting.',
  'us-calcium-bones': 'Bones and teeth are where the body keeps its calcium.',
  'us-calcium-muscle': 'Calcium helps muscles contract normally.',
};
export const authorisedNutrients: SafetyCopy['authorisedNutrients'] = {
  'vitamin-d': 'Vitamin D',
  'vitamin-k': 'Vitamin K',
  calcium: 'Calcium',
};
export const authorisedPlaces: SafetyCopy['authorisedPlaces'] = {
  gut: 'Gut',
  blood: 'Blood',
  bone: 'Bones and teeth',
  muscle: 'Muscles and nerves',
  cells: 'Elsewhere in the body',
};
export const authorisedConditions: SafetyCopy['authorisedConditions'] = {
  any: (d, k, calcium) =>
    `A food supplement must bring at least ${d} of vitamin D, ${k} of vitamin K or ${calcium} of calcium a day for its words.`,
  'd-falls': (d, all) =>
    `Only for food supplements with at least ${d} of vitamin D a day. The effect is that of ${all} a day from all sources.`,
  'calcium-d-loss': (calcium, d, allCalcium, allD) =>
    `Only for food supplements with at least ${calcium} of calcium and ${d} of vitamin D a day, and for women of fifty and over. The effect is that of ${allCalcium} and ${allD} a day from all sources.`,
};
export const leftOut: SafetyCopy['leftOut'] = {
  us: 'Of benefits, this guide names only structure and function here. Cautions and limits stay. What studies found of benefits is left out, and so are their titles.',
  eu: 'Of benefits, this guide names only what is authorised in the European Union. Cautions and limits stay. What studies found of benefits is left out, and so are their titles.',
  uk: 'Of benefits, this guide names only what is authorised in Great Britain. Cautions and limits stay. What studies found of benefits is left out, and so are their titles.',
  au: 'This guide names no benefit here. Cautions and limits stay. What studies found of benefits is left out, and so are their titles.',
};
export const sponsorLabels: SafetyCopy['sponsorLabels'] = {
  us: 'Advertisement. Whoever runs this page is paid for it or earns by it. It is no part of the guide.',
  eu: 'Advertisement. Whoever runs this page is paid for it or earns by it. It is no part of the guide.',
  uk: 'Ad. Whoever runs this page is paid for it or earns by it. It is no part of the guide.',
  au: 'Ad. Whoever runs this page is paid for it or earns by it. It is no part of the guide.',
};
