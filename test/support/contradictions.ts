import { conditionsOf, typedBy, type Step, type Typed } from './walk.ts';

/** Keeps K2 as it is. */
const KEEPS_K2 = /Do not (?:start, )?stop or change K2|Do not start or stop K2/;
/** Holds the next of what nobody prescribed back until somebody was asked. */
const HOLDS_BACK = /next (?:dose|capsule|one)\b|before you take more|Give none/;
/** Keeps vitamin D as it is. */
const KEEPS_D = /Do not start or stop vitamin D|Do not stop before you have asked/;
const WITHHELD = /We show no (?:K2 amount|amounts) here, because/;

/** What nobody can do both of, or what cannot both be so: never in one answer. */
export const contradictions: readonly (readonly [one: RegExp, other: RegExp])[] = [
  // A capsule may hold both: whoever leaves out the next one stops its K2.
  [/Do not stop or change K2/, HOLDS_BACK],
  [KEEPS_K2, /K2[^.\n]* before the next dose/],
  // What was prescribed is kept; what nobody prescribed may be held back.
  [KEEPS_D, /(?:take more vitamin D|next dose of (?:the )?vitamin D|Give none)(?! that nobody)/],
  [/Start neither on your own(?!; keep to what was prescribed)/, /[Kk]eep (?:taking )?t(?:he|o)\b/],
  [/(?<!On your own, )take no more D3 than is recommended/i, /keep to what you were told/],
  [/Keep to the days/, /before you take more|before (?:your|the|the child’s) next dose/],
  [/give the drops that you were told to give/, /Start neither|Give none/],
  [/[Kk]eep[^.\n]*(?<!not )prescribed/, /Give none(?! that nobody)/],
  // Calcium tablets: both are kept, or one asks about them.
  [/whether you need both/, /[Kk]eep (?:taking )?the (?:vitamin D and )?calcium/],
  [/whether you need both/, /Ask about both before you change either/],
  [/Ask about both before you change either/, /Keep taking the calcium/],
  // Nothing is asked for, or praised, beside a stop.
  [/No D3 entered yet|type your D3/, /Clinic first|We show no amounts|Call .* today/],
  [/unlikely to cause any harm/, /works against|We show no/],
  [/count the vitamin D in food|leave room for food/, /above the limit|exactly the limit/],
  // A figure, and that there is none.
  [WITHHELD, /Blogs and shops name|What published sources say|disagree tenfold/],
  [WITHHELD, /so little D3|too little D3/],
  [WITHHELD, /(?:figures here are for|counts here as) MK-7/],
  [/We show no amounts/, /the limit of \d|% of (?:the limit|it)|Recommended: \d|Upper limit: \d/],
  [WITHHELD, /We show no amount of K2 before|is shown before the question/],
  [/We work out no amount of K2/, /Blogs and shops name/],
  [/None are given here/, /Recommended: \d|Upper limit: \d/],
  [/No link while something is urgent/, /The link holds/],
  [/Not counted as daily/, /counts by its average/],
  [
    /nobody prescribed: it is above the limit/,
    /(?:^|\D)\d{1,2}% of the limit|just under the limit/,
  ],
];

const hasD3 = ({ d3 }: Typed): boolean => Boolean(d3);
const isOwn = ({ prescribed }: Typed): boolean => !prescribed;
const takesK = (step: Step): boolean => typedBy(step).some(({ k2 }) => k2);
/** One capsule of their own with both in it. */
const takesBoth = (step: Step): boolean =>
  typedBy(step).some((typed) => isOwn(typed) && hasD3(typed) && typed.k2);
/** Perhaps on a medicine that vitamin K works against. */
const isOnThinner = (step: Step): boolean =>
  (['vitamin-k-antagonist', 'blood-thinner-unsure', 'clotting-condition'] as const).some((id) =>
    conditionsOf(step).includes(id),
  );

/** What is not said to whom: a sentence that what they entered contradicts. */
export const unfit: readonly (readonly [who: string, isWhom: (step: Step) => boolean, RegExp])[] = [
  [
    'who is on warfarin and takes vitamin K hears of no next dose',
    (step) => conditionsOf(step).includes('vitamin-k-antagonist') && takesK(step),
    /next (?:dose|capsule|one)\b/,
  ],
  [
    'who is on warfarin is told to hold back no capsule with K2',
    (step) => conditionsOf(step).includes('vitamin-k-antagonist') && takesBoth(step),
    HOLDS_BACK,
  ],
  [
    'who may be on warfarin is not told to hold back a capsule with K2',
    (step) => isOnThinner(step) && takesBoth(step),
    // A child far above its limit is given none before a call, unless warfarin is ticked.
    /next (?:dose|capsule|one)\b|before you take more/,
  ],
  [
    'who takes nothing that nobody prescribed is not told that they do',
    (step) => !typedBy(step).some((typed) => hasD3(typed) && isOwn(typed)),
    /(?:vitamin D|D3) that nobody prescribed(?!\?)/,
  ],
  [
    'who was prescribed nothing is not told that they were',
    (step) => typedBy(step).every(isOwn),
    /your D3 was prescribed|on top of prescribed|prescriber told you|D3 on prescription/i,
  ],
  [
    'who was told to take all of it is not asked whether they need so much',
    (step) => typedBy(step).length > 0 && !typedBy(step).some(isOwn),
    /whether you need this much|is above the limit/,
  ],
  ['who answered the question is not sent to it', (step) => step.isAnswered, /question below/],
  [
    'who said their age is not counted as an adult',
    () => true,
    /Upper limit for adults|counted as an adult/,
  ],
];

/** True where a sentence tells somebody to stop, rather than not to. */
export function tellsToStop(sentence: string): boolean {
  return (
    /\b(?:stop|skip|pause|leave out|leave off)\b/i.test(sentence) &&
    !/\bnot?\b|neither/i.test(sentence)
  );
}
