import { calciumFigures, type ReferenceRange } from './calcium-reference-values.ts';
import type { ReferenceValue } from './reference-values.ts';
import type { SourceId } from './sources.ts';

/** How sure a statement is. `mechanism`: how it works is known, not whether it helps anybody. */
export type Standing = 'established' | 'mechanism' | 'not-shown';

/** What a day is like, as far as the picture lets it be chosen. */
export interface Day {
  /** Enough vitamin D; else almost none. */
  readonly isDEnough: boolean;
  /** Enough vitamin K, K1 or K2; else little. */
  readonly isKEnough: boolean;
  /** Calcium in food and drink, mg. */
  readonly eaten: number;
}

/** Milligrams a day, from least to most. */
export interface Span {
  readonly minimum: number;
  readonly maximum: number;
}

/** Where calcium goes: `stool` and `urine` leave the body, the others are between two places. */
export type FlowId =
  'eaten' | 'taken-up' | 'given-back' | 'stool' | 'into-bone' | 'out-of-bone' | 'urine';

/** Calcium on its way from one place to another. */
export interface Flow {
  /** What the sources, and sums of them, leave possible; mg a day. */
  readonly range: Span;
  /** What is drawn: within the range, and together the flows neither make nor lose calcium. */
  readonly drawn: number;
  /** What sources state for exactly this day; null where none does, and `change` tells instead. */
  readonly figure: Span | null;
  /** Against an ordinary day; with almost no vitamin D, against as much eaten with enough of it. */
  readonly change: 'less' | 'same' | 'more';
  /** With ours among them where a sum, or a guess, stands in for a figure. */
  readonly sources: readonly SourceId[];
  readonly standing: Standing;
}

/** A day of calcium, in flows and in states that have no figure. */
export interface CalciumDay {
  readonly flows: Readonly<Record<FlowId, Flow>>;
  /**
   * What gets in: too little for want of vitamin D, less than any official advice, within its range, or
   * more than on an ordinary day.
   */
  readonly supply: 'without-d' | 'short' | 'enough' | 'plenty';
  /** Share of what is eaten that is let in. Extremes. */
  readonly shareLetIn: Span;
  /** Calcium into the artery wall: no figure on any day, as neither vitamin is shown to move any. */
  readonly intoArteryWall: Pick<Flow, 'standing' | 'sources'> & { readonly figure: null };
  /** Osteocalcin and matrix Gla protein carry the groups that vitamin K adds. */
  readonly hasGroups: boolean;
}

/** The day that the figures are for. */
export const ordinaryDay: Day = {
  isDEnough: true,
  isKEnough: true,
  eaten: calciumFigures.eaten.value,
};

/** The ends of a range without their sources. */
export function spanOf({ minimum, maximum }: ReferenceRange): Span {
  return { minimum: minimum.value, maximum: maximum.value };
}

function sourcesOf(...values: readonly ReferenceValue[]): readonly SourceId[] {
  return [...new Set(values.map(({ source }) => source))];
}

function middle({ minimum, maximum }: Span): number {
  return (minimum + maximum) / 2;
}

function exactly(amount: number): Span {
  return { minimum: amount, maximum: amount };
}

type Amount = Pick<Flow, 'range' | 'drawn'>;

/** The gut: what is eaten and what is given back is taken up or leaves with the stool. */
function gutOn({ eaten }: Day, shareLetIn: Span): Record<'in' | 'back' | 'stool', Amount> {
  const back = spanOf(calciumFigures.givenBack);
  const taken = {
    minimum: eaten * shareLetIn.minimum,
    maximum: eaten * shareLetIn.maximum,
  };
  const drawnIn = eaten * middle(shareLetIn);
  // Of 350 mg that are let in, 200 stay: what is drawn is the day that Endotext teaches.
  const drawnBack = back.minimum;
  return {
    in: { range: taken, drawn: drawnIn },
    back: { range: back, drawn: drawnBack },
    stool: {
      range: {
        minimum: eaten + back.minimum - taken.maximum,
        maximum: eaten + back.maximum - taken.minimum,
      },
      drawn: eaten + drawnBack - drawnIn,
    },
  };
}

/** What stays in: what is let in, less what is given back. */
function netOn(day: Day): Amount {
  const gut = gutOn(day, shareOn(day));
  return {
    range: {
      minimum: gut.in.range.minimum - gut.back.range.maximum,
      maximum: gut.in.range.maximum - gut.back.range.minimum,
    },
    drawn: gut.in.drawn - gut.back.drawn,
  };
}

function shareOn({ isDEnough }: Day): Span {
  return spanOf(isDEnough ? calciumFigures.shareWithD : calciumFigures.shareAlmostWithoutD);
}

/** What gets in on a day. */
export function supplyOn({ isDEnough, eaten }: Day): CalciumDay['supply'] {
  const { minimum, maximum } = spanOf(calciumFigures.advice);
  if (!isDEnough) return 'without-d';
  if (eaten < minimum) return 'short';
  return eaten > maximum ? 'plenty' : 'enough';
}

/**
 * The blood, whose level is held: what leaves it is what comes into it. What is missing is saved by the
 * kidneys in part, and bone gives the rest; what is over leaves with the urine.
 */
function bloodOn(day: Day): Record<'urine' | 'paid', Amount> {
  const net = netOn(day);
  const supply = supplyOn(day);
  if (supply === 'enough' || supply === 'plenty')
    return {
      urine: { range: { ...net.range, minimum: Math.max(0, net.range.minimum) }, drawn: net.drawn },
      paid: { range: { minimum: 0, maximum: Math.max(0, -net.range.minimum) }, drawn: 0 },
    };
  const least = netOn({ ...ordinaryDay, eaten: calciumFigures.advice.minimum.value });
  const missing = least.drawn - net.drawn;
  const saved = missing * calciumFigures.savedByKidneys.value;
  const urineMaximum = least.range.maximum;
  return {
    urine: { range: { minimum: 0, maximum: urineMaximum }, drawn: least.drawn - saved },
    paid: {
      range: { minimum: 0, maximum: urineMaximum - net.range.minimum },
      drawn: missing - saved,
    },
  };
}

function amountsOn(day: Day): Readonly<Record<FlowId, Amount>> {
  const gut = gutOn(day, shareOn(day));
  const { urine, paid } = bloodOn(day);
  const turnover = calciumFigures.boneTurnover.value;
  return {
    eaten: { range: exactly(day.eaten), drawn: day.eaten },
    'taken-up': gut.in,
    'given-back': gut.back,
    stool: gut.stool,
    'into-bone': { range: exactly(turnover), drawn: turnover },
    'out-of-bone': {
      range: { minimum: turnover, maximum: turnover + paid.range.maximum },
      drawn: turnover + paid.drawn,
    },
    urine,
  };
}

const { eaten, shareWithD, givenBack, stool, urine, boneTurnover } = calciumFigures;
const turnoverSpan = exactly(boneTurnover.value);

/** What sources state for an ordinary day. */
const stated: Readonly<Record<FlowId, readonly [figure: Span, sources: readonly SourceId[]]>> = {
  eaten: [exactly(eaten.value), sourcesOf(eaten)],
  'taken-up': [
    {
      minimum: eaten.value * shareWithD.minimum.value,
      maximum: eaten.value * shareWithD.maximum.value,
    },
    sourcesOf(shareWithD.minimum, eaten),
  ],
  'given-back': [spanOf(givenBack), sourcesOf(givenBack.minimum, givenBack.maximum)],
  stool: [spanOf(stool), sourcesOf(stool.minimum, stool.maximum)],
  'into-bone': [turnoverSpan, sourcesOf(boneTurnover)],
  'out-of-bone': [turnoverSpan, sourcesOf(boneTurnover)],
  urine: [spanOf(urine), sourcesOf(urine.minimum, urine.maximum)],
};

function changeOf(drawn: number, compared: number): Flow['change'] {
  if (Math.abs(drawn - compared) < 1e-9) return 'same';
  return drawn < compared ? 'less' : 'more';
}

/** The flows of a day. `eaten` is within the slider: 300 to 1,500 mg. */
export function calciumDayOf(day: Day): CalciumDay {
  const isOrdinary = day.isDEnough && day.eaten === ordinaryDay.eaten;
  const compared = amountsOn(day.isDEnough ? ordinaryDay : { ...day, isDEnough: true });
  const flows = Object.entries(amountsOn(day)).map(([id, { range, drawn }]) => {
    const [figure, sources] = stated[id as FlowId];
    const flow: Flow = {
      range,
      drawn,
      figure: isOrdinary ? figure : null,
      change: changeOf(drawn, compared[id as FlowId].drawn),
      sources: isOrdinary ? sources : [...sources, 'calcium-guide'],
      standing: isOrdinary ? 'established' : 'mechanism',
    };
    return [id, flow];
  });
  return {
    flows: Object.fromEntries(flows) as CalciumDay['flows'],
    supply: supplyOn(day),
    shareLetIn: shareOn(day),
    intoArteryWall: {
      figure: null,
      standing: 'not-shown',
      sources: ['billington-2020', 'avadec-2022'],
    },
    hasGroups: day.isKEnough,
  };
}
