// What the evidence says of each claim, in English. Every field is described in evidence-copy.ts.
import type { Copy } from './copy.ts';

export const claims: Copy['claims'] = {
  'bone-density': {
    question: 'Does K2 make bones denser?',
    verdict: 'Some trials say yes, others no',
    answer:
      'Trials of K2 and bone density disagree: some found less loss at some sites, others found no difference.',
    known: [
      'Vitamin K, K1 as well as K2, switches on osteocalcin, a protein that bone cells make.',
      'European law lets sellers say that vitamin K contributes to normal bones.',
    ],
    pro: [
      ({ mk7Long }) =>
        `Three years of MK-7, ${mk7Long} a day, slowed the loss at spine and hip neck, not at the whole hip. The maker had paid.`,
      ({ mk7Low }) => `A year of ${mk7Low} slowed it at the hip neck of women, not of men.`,
      'A review of trials of vitamin K found a gain at the spine.',
    ],
    con: [
      ({ mk4Alone }) =>
        `In two other trials of MK-7, and in that trial of ${mk4Alone} of MK-4, density did not differ.`,
    ],
    notShown: ['that K2 makes bones clearly denser in the end, or prevents osteoporosis.'],
  },
  fractures: {
    question: 'Does K2 prevent fractures?',
    verdict: 'Not shown',
    answer:
      'It is not shown that K2 prevents fractures: findings disagree, and a large trial saw no fewer broken vertebrae.',
    pro: [
      'A review of trials, corrected since, found fewer fractures that people noticed.',
      'An older review, of trials from Japan, found far fewer broken hips.',
      'In the large trial those with many old broken vertebrae had fewer new ones.',
    ],
    con: [
      'The large trial gave MK-4 as a medicine to more than four thousand women with osteoporosis. Over all, as many vertebrae broke.',
      'Without three doubtful trials, what the older review found on hips could be chance.',
    ],
  },
  'pair-bone': {
    question: 'Are D3 and K2 together better for bone than either alone?',
    verdict: 'Only at doses of medicines',
    answer:
      'D with K2 beat either alone for bone density only at doses of medicines. In trials of MK-7, adding D3 or adding K2 did not help.',
    pro: [
      ({ mk4Pair }) =>
        `Small trials gave ${mk4Pair} of MK-4 with vitamin D, in one of them a prescription form, and the spine gained.`,
      'A review that mixed eight unlike trials found a gain in density, perhaps close to none. Modest doses gained there, too, against no treatment.',
    ],
    con: [
      ({ mk7Low }) =>
        `For a year some took ${mk7Low} of MK-7 alone, and others took it with D3 and calcium. The second group did no better.`,
      'Where all women took D3 and calcium, adding MK-7 made bone no denser.',
    ],
    notShown: ['that the pair prevents fractures.'],
  },
  'more-d': {
    question: 'Does more D3 make stronger bones?',
    verdict: 'Not in healthy adults',
    answer:
      'More D3 than advised does not make the bones of healthy adults stronger. A lack weakens them, so D3 that a doctor advised is another matter.',
    known: ['A severe lack of vitamin D softens bone.'],
    pro: [
      'One large trial gave calcium with D. Among women who took no such pills of their own, fewer broke a hip.',
    ],
    con: [
      'In healthy adults years of D3 led to no fewer fractures.',
      'High doses left the bone of the forearm less dense than a low dose did.',
      'One huge dose a year led to more falls and fractures in older women.',
      'A US panel advises women after the menopause against low doses to prevent fractures; its newer draft goes further. Neither speaks of people with osteoporosis or a lack.',
    ],
    notShown: [
      'that a healthy adult under seventy-five gains from more than is advised. The same guideline does suggest D for children, in pregnancy and above seventy-five.',
    ],
  },
  fusion: {
    question: 'Do spines heal better with D3 and K2 after surgery?',
    verdict: 'Too little to say',
    answer:
      'One small study of spine surgery saw more bones grown together with K2 at a medicine’s dose; both groups took D3.',
    pro: [
      ({ fusedWith, mk4Surgery, fusedWithout }) =>
        `After half a year the bones had grown together in ${fusedWith} with ${mk4Surgery} of K2 a day, and in ${fusedWithout} without.`,
    ],
    con: [
      'Bone density and daily life did not differ. It tests K2, not the pair, and its summary does not say whether chance decided who got it.',
    ],
    notShown: ['that this holds for anybody who has had no such surgery.'],
    change:
      'A larger trial, in a journal that all can check. There is an earlier one of the same idea; we have not read its result.',
  },
  'd-arteries': {
    question: 'Does D3 without K2 put calcium into arteries?',
    verdict: 'Not shown at ordinary doses',
    answer:
      'At ordinary doses D3 without K2 is not shown to put calcium into arteries. The trial that looked saw no difference between doses.',
    known: [
      'Far too much vitamin D for long can leave calcium in soft tissue. Ordinary doses are another matter.',
    ],
    con: [
      ({ dHigh, dLow }) =>
        `Three years of ${dHigh} a day left leg arteries like ${dLow} did; no group went without D3.`,
      'The high dose is far above every official limit, and it left bone less dense.',
      'With one large dose a month heart attacks were fewer; all major events together did not clearly differ. Neither is a dose to copy.',
    ],
  },
  'k2-arteries': {
    question: 'Does K2 clear or protect arteries?',
    verdict: 'Not shown',
    answer:
      'K2 lowers a marker in blood, but it is not shown to clear arteries or to protect them.',
    known: [
      'MGP is a protein that holds calcium back in artery walls. Mice without it die when their arteries fill with calcium.',
      'Whether switching on more of it helps people is uncertain.',
    ],
    pro: [
      'In one trial, paid for by a maker, stiff arteries became less stiff.',
      'In another, K2 with D3 slowed calcium only in men whose heart arteries held much of it. Among all its men without heart disease, deaths, heart attacks and procedures on heart arteries together were fewer. Its authors call both a question to test.',
    ],
    con: [
      ({ mk7High }) =>
        `With ${mk7High} of MK-7 and D3, calcium in a heart valve grew about as fast as without. Deaths and heart trouble did not clearly differ in that trial.`,
      'In all heart arteries together the difference could be chance.',
      'In people with diabetes MK-7 did not help; active calcium tended to rise, perhaps by chance.',
      'A review finds no consistent effect.',
    ],
    notShown: [
      'that K2 takes calcium out of an artery or prevents a heart attack. Europe’s food authority found no proof for heart or vessels.',
    ],
    change: 'Two trials of MK-7 that have been announced, BASIK2 and DANCODE. We found no results.',
  },
  'heart-deaths': {
    question: 'Does K2 mean far fewer deaths from heart disease?',
    verdict: 'Linked in one study; no cause shown',
    answer:
      'In one study people who ate more K2 died less often of heart disease, in a larger one not clearly; neither can show a cause.',
    pro: [
      ({ fewerDeaths }) =>
        `In Rotterdam those who ate the most K2, much of it in cheese, had ${fewerDeaths} fewer such deaths: the figure that blogs repeat. They also had severe calcium in the main artery less often. K1 made no difference there.`,
    ],
    con: [
      'A larger Dutch study found no tie to deaths from heart and vessels, and an uncertain one for the K2 of cheese.',
    ],
    notShown: ['that K2 was the cause. People who eat differently also live differently.'],
  },
  'blood-pressure': {
    question: 'Does D3 lower blood pressure?',
    verdict: 'No',
    answer: 'Across many trials D3 did not lower blood pressure.',
    pro: [
      'People with more vitamin D in their blood have high blood pressure less often. That shows no cause.',
    ],
    con: [
      'Twenty-seven trials together found no change, and neither did a review that used each person’s own figures.',
    ],
    notShown: ['what it does in people with a clear lack.'],
  },
  immunity: {
    question: 'Do D3 and K2 strengthen the immune system?',
    verdict: 'Not shown',
    answer:
      'Vitamin D has a part in the normal work of the immune system; that D3 or K2 strengthens it is not shown.',
    known: ['European law lets sellers say that vitamin D contributes to its normal function.'],
    pro: ['A review of trials once found slightly fewer infections of nose, throat and lungs.'],
    con: ['With newer trials added, the difference may be due to chance.'],
    notShown: ['anything of the kind for K2. We found no trial.'],
  },
  inflammation: {
    question: 'Does D3 calm inflammation?',
    verdict: 'Hardly, and not for long',
    answer: 'Trials of D3 against inflammation found little, and nothing that lasted.',
    known: ['In a dish, D damps the signals of immune cells. That is no effect in people.'],
    pro: ['In a large trial one sign was lower after two years.'],
    con: [
      'After four years it was not.',
      'In another trial three doses changed none of the signs.',
    ],
    notShown: ['that calmer signs keep anybody well. For K2 we found no trial.'],
  },
  autoimmune: {
    question: 'Does D3 prevent autoimmune disease?',
    verdict: 'Perhaps; one trial',
    answer:
      'In one large trial autoimmune disease was somewhat rarer with D3; the finding is just on the border of chance.',
    pro: ['Over five years fewer people on D3 got such a disease.'],
    con: ['It is one trial, of D3 alone, and its result could just be chance.'],
  },
  sugar: {
    question: 'Do D3 and K2 help with blood sugar?',
    verdict: 'Perhaps a little, close to diabetes',
    answer:
      'D3 is not shown to prevent diabetes in most people; in those close to it larger doses may do a little.',
    pro: [
      'In people close to diabetes, larger doses led to somewhat fewer cases.',
      'A US guideline suggests vitamin D for people at high risk.',
    ],
    con: ['All trials together show no clear effect, nor does the largest in such people alone.'],
    notShown: ['that K2 adds anything.'],
  },
  teeth: {
    question: 'Do D3 and K2 make stronger teeth?',
    verdict: 'D helps to keep them normal; K2 is untested',
    answer: 'Vitamin D helps to keep teeth normal; no trial of K2 and teeth was found.',
    known: ['European law lets sellers say that vitamin D contributes to normal teeth.'],
    pro: ['In old trials children with vitamin D had fewer holes.'],
    con: [
      'Nearly all are older than today’s care of teeth, and their reviewer trusts them little.',
    ],
    notShown: [
      'that K2 does anything for teeth. Limits for children are lower: ask a pharmacist before giving any.',
    ],
  },
  mood: {
    question: 'Does D3 lift the mood?',
    verdict: 'Not in a large trial',
    answer:
      'In a trial of more than eighteen thousand adults D3 did not prevent depression or change mood.',
    con: ['Over years those on D3 fell ill as often as those without, and felt no better.'],
    notShown: ['that D3 or K2 helps anybody against depression.'],
  },
  ageing: {
    question: 'Do D3 and K2 let people live longer?',
    verdict: 'D is unclear; the pair is untested',
    answer: 'Trials of D3 and length of life disagree; no trial of the pair was found.',
    pro: [
      'Eighty trials together found slightly fewer deaths with D.',
      'A US guideline suggests it to people above seventy-five.',
    ],
    con: [
      'A large trial of a monthly dose found no fewer. Deaths from cancer were, if anything, slightly more.',
    ],
  },
  absorption: {
    question: 'Does vitamin D help to take up calcium?',
    verdict: 'Yes',
    answer:
      'Vitamin D helps the body to take up calcium; for people who have enough, more of it changes little.',
    known: [
      'Active vitamin D opens the way for calcium in the gut wall.',
      'With almost none, far less gets in.',
    ],
    pro: ['In healthy men uptake rose only with a huge dose every day.'],
    con: [
      'In women with lowish levels high doses raised it very little, and bone density did not change.',
    ],
  },
  inactive: {
    question: 'Are bone and artery proteins switched off without K2?',
    verdict: 'No: K1 switches them on, too',
    answer:
      'K1 and K2 switch on the same proteins, so without K2 these do not simply stay switched off.',
    known: ['K1 from leaves does it, too, and the body makes MK-4, a form of K2, from it.'],
    pro: ['Extra MK-7 does switch on more of them.'],
    notShown: ['that having more of them switched on helps people.'],
  },
  forms: {
    question: 'Does MK-7 stay in the body longer than MK-4 or K1?',
    verdict: 'In blood, yes; whether that helps is not shown',
    answer:
      'MK-7 stays in blood longer than K1 or MK-4; that this makes it better for bones or arteries is not shown.',
    known: [
      'MK-7 builds up over days.',
      'Small doses of MK-4 could not be found in blood.',
      'MK-7 also works more strongly against warfarin than K1; no form is shown to be safe beside it.',
    ],
    pro: [
      'K1 and MK-7 were both taken up well, and MK-7 switched on more osteocalcin.',
      'In one trial of four weeks larger doses of it did, and the smallest did not clearly.',
    ],
  },
  'gut-bacteria': {
    question: 'Do gut bacteria make enough K2?',
    verdict: 'Not known',
    answer: 'Bacteria in the gut make K2, but how much of it the body takes up is not known.',
    known: [
      'Much of it leaves with the stool, in amounts that differ widely from person to person.',
      'One group of researchers writes that hardly any is taken up, for want of bile there.',
    ],
  },
  'uses-up': {
    question: 'Does D3 use up your K2?',
    verdict: 'Not shown',
    answer:
      'That D3 uses up vitamin K in people is not shown; a trial that looked found no sign of it over all.',
    known: ['In theory D makes the body build more of the proteins that need vitamin K.'],
    pro: [
      'In some people of that trial, picked out afterwards, a sign of too little vitamin K did rise.',
    ],
    con: ['In all its people together half a year of D3 left that sign as it was.'],
  },
  need: {
    question: 'Does everybody who takes D3 need K2?',
    verdict: 'Not shown',
    answer:
      'No health authority is known to ask people on D3 to add K2; in one trial adding it made bone no denser.',
    known: [
      'Europe’s advice on vitamin K rests on K1 from food. For K2 its experts found too little to go by.',
    ],
    pro: [
      'Beside D3, MK-7 kept the fine structure of the shin bone better.',
      'In a small study more spines grew together.',
    ],
    con: [
      'Where all women took D3 and calcium, adding MK-7 made bone no denser.',
      'Germany’s authority says that high doses of the two together have hardly been studied.',
      'A guideline of bone experts in Germany, Austria and Switzerland asks for vitamin K only where there is a lack.',
    ],
  },
  ratio: {
    question: 'Is there a right ratio of K2 to D3?',
    verdict: 'None is known',
    answer:
      'No trial was found that compared ratios of K2 to D3, and no health authority is known to set one.',
    known: ['Blogs and shops name figures that differ tenfold.'],
    con: [
      'Trials gave fixed amounts, some small, some many times what shops name.',
      'The largest of these, with D3, made no clear difference to a calcified heart valve.',
    ],
  },
  safer: {
    question: 'Does K2 make more D3 safe?',
    verdict: 'Not shown',
    answer: 'K2 is not shown to make more D3 safe: the upper limit stays as it is.',
    known: ['Too much vitamin D raises calcium in urine first, and then in blood.'],
    notShown: ['that K2 undoes it. We found no trial in which it did.'],
  },
  stones: {
    question: 'Do calcium and D3 pills cause kidney stones?',
    verdict: 'Somewhat more often, in one trial of both',
    answer:
      'In one large trial kidney stones were somewhat more common with calcium and D3; it cannot say what D3 alone does.',
    known: [
      'Too much vitamin D raises calcium in urine. Have you had stones? Ask your doctor before you take either.',
    ],
    pro: [
      'In older women who took both, stones were somewhat more common.',
      'A US panel names stones as a harm.',
    ],
    con: ['Europe’s food authority found no tie established between calcium and stones.'],
    notShown: ['that K2 keeps stones away.'],
  },
  antagonist: {
    question: 'Is a little K2 fine with warfarin?',
    verdict: 'No: ask your clinic',
    answer:
      'On warfarin or a medicine like it, do not start K2, any other vitamin K product, or natto. Already taking one: do not stop or change it, or your medicine, by yourself; call your clinic today.',
    known: [
      'Such medicines keep used vitamin K from being made ready again, and K2 works against them.',
    ],
    con: [
      'In healthy volunteers on a medicine of that kind even the smallest dose of MK-7 mattered in some.',
    ],
    notShown: ['that any amount of K2 is safe beside them.'],
  },
};
