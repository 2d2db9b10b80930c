import * as copy from '#copy';
import {
  exactShareText,
  iuText,
  k2Span,
  k2Text,
  labelText,
  numberText,
} from '../content/format.ts';
import type { D3Assessment, K2Assessment, Product, RuleAssessment } from '../domain/assessment.ts';
import { hasD3, hasVitaminK, iuPerDay, microgramsPerDay } from '../domain/intake.ts';
import { reasonSources } from '../domain/reason-sources.ts';
import type { ReasonCode } from '../domain/reasons.ts';
import { ageBandOf, ruleOf, type ReferenceValue } from '../domain/reference-values.ts';
import { sourceOf } from '../domain/sources.ts';
import { conversions } from '../domain/unit-conversions.ts';
import type { CalculatorProps } from './calculator-props.ts';
import { shortName } from './product-names.ts';
import { amountText, statedText } from './rule-texts.ts';
import type { WorkedLine } from './worked-line.ts';

/** A product and what it is called. */
interface Named<Of extends Product> {
  readonly name: string;
  readonly product: Of;
}

function named<Of extends Product>(
  { state, question }: CalculatorProps,
  has: (product: Product) => product is Of,
): readonly Named<Of>[] {
  return question.products.flatMap((product, index) => {
    const entry = state.products[index];
    return entry && has(product) ? [{ name: shortName(entry), product }] : [];
  });
}

/** What a product gives a day, and whether that took any arithmetic. */
interface DayLine extends WorkedLine {
  readonly isReckoned: boolean;
}

/** Of several products those that took arithmetic: the sum has the others as they are. */
function worked(lines: readonly DayLine[]): readonly WorkedLine[] {
  return lines.length === 1 ? lines : lines.filter(({ isReckoned }) => isReckoned);
}

/** From the label to a day: the amount, its unit, servings, and the days between; each constant with its source. */
function dayLine(
  { name, product }: Named<Product>,
  amount: string,
  unitFactor: readonly [text: string, value: ReferenceValue] | null,
  perDay: string,
): DayLine {
  const { servings, everyDays } = product;
  const inUnit = unitFactor ? copy.times(amount, unitFactor[0]) : amount;
  const taken =
    servings === 1 ? inUnit : copy.times(inUnit, copy.servingsTaken(numberText(servings, 4)));
  const sum = everyDays === 1 ? taken : copy.over(taken, copy.daysCount(numberText(everyDays, 4)));
  const isMonthly = everyDays === conversions.daysPerMonth.value;
  return {
    isReckoned: sum !== amount,
    text: copy.lineOf(name, sum === amount ? perDay : copy.equals(sum, perDay)),
    sources: [
      ...(unitFactor ? [unitFactor[1].source] : []),
      ...(isMonthly ? [conversions.daysPerMonth.source] : []),
    ],
  };
}

/** What several come to together; nothing for one. */
function totalLine(name: string, amounts: readonly string[], total: string): readonly WorkedLine[] {
  if (amounts.length < 2) return [];
  const sum = copy.equals(copy.plus(...amounts), copy.aDay(total));
  return [{ text: copy.lineOf(name, sum), sources: [] }];
}

function limitLine(d3: D3Assessment, { question }: CalculatorProps): WorkedLine {
  const { upperLimitIu, shareOfLimit } = d3;
  if (shareOfLimit === null)
    return { text: copy.workedPrescribed, sources: reasonSources.prescribed };
  const { upperLimit } = ageBandOf(question.jurisdiction, question.person.ageYears);
  const sum = copy.over(iuText(d3.iuPerDay), copy.workedLimit(iuText(upperLimitIu)));
  const share = exactShareText(shareOfLimit);
  const isRounded = d3.comparison !== 'at' && share === exactShareText(1);
  const text = copy.equals(sum, isRounded ? copy.about(share) : share);
  return { text, sources: [upperLimit.source] };
}

function d3Lines(d3: D3Assessment, props: CalculatorProps): readonly WorkedLine[] {
  const { jurisdiction } = props.question;
  const products = named(props, hasD3);
  const { iuPerMicrogram } = conversions;
  const factor = copy.per(iuText(iuPerMicrogram.value), copy.microgram[jurisdiction]);
  const lines = products.map((each) => {
    const { amount, unit } = each.product.d3;
    const unitFactor = unit === 'µg' ? ([factor, iuPerMicrogram] as const) : null;
    const perDay = copy.aDay(copy.d3Amount(iuText(iuPerDay(each.product))));
    const label = copy.d3Amount(labelText(amount, unit, jurisdiction));
    return dayLine(each, label, unitFactor, perDay);
  });
  const amounts = products.map(({ product }) => iuText(iuPerDay(product)));
  const total = totalLine(copy.workedTotal.d3, amounts, iuText(d3.iuPerDay));
  return [...worked(lines), ...total, limitLine(d3, props)];
}

function ruleLine(
  { id, minimum, maximum }: RuleAssessment,
  d3: D3Assessment,
  props: CalculatorProps,
): WorkedLine {
  const { jurisdiction } = props.question;
  const rule = ruleOf(id);
  const { source } = rule.minimum;
  const whose = copy.ruleOfKind(copy.ruleKinds[rule.kind], sourceOf(source).by);
  const line = (text: string): WorkedLine => ({
    text: copy.lineOf(whose, text),
    sources: [source],
  });
  if (rule.perIu === null) return line(statedText(rule, jurisdiction));
  const stated = k2Span(rule.minimum.value, (rule.maximum ?? rule.minimum).value, jurisdiction);
  const sum = copy.times(copy.over(iuText(d3.iuPerDay), iuText(rule.perIu)), stated);
  return line(copy.equals(sum, amountText(minimum, maximum, jurisdiction)));
}

/** Vitamin K on the labels; MK-4 and K1, which no rule covers, are added to nothing. */
function k2ProductLines(k2: K2Assessment, props: CalculatorProps): readonly WorkedLine[] {
  const { jurisdiction } = props.question;
  const products = named(props, hasVitaminK);
  const { microgramsPerMilligram } = conversions;
  const factor = copy.per(k2Text(microgramsPerMilligram.value, jurisdiction), copy.milligrams);
  const lines = products.map((each) => {
    const { amount, unit } = each.product.vitaminK;
    const unitFactor = unit === 'mg' ? ([factor, microgramsPerMilligram] as const) : null;
    const perDay = copy.aDay(copy.k2Amount(k2Text(microgramsPerDay(each.product), jurisdiction)));
    const label = copy.k2Amount(labelText(amount, unit, jurisdiction));
    return dayLine(each, label, unitFactor, perDay);
  });
  const compared = products.filter(({ product }) =>
    ['MK-7', 'unknown'].includes(product.vitaminK.form),
  );
  const amounts = compared.map(({ product }) => k2Text(microgramsPerDay(product), jurisdiction));
  const total = k2Text(k2.mk7MicrogramsPerDay, jurisdiction);
  return [...worked(lines), ...totalLine(copy.workedTotal.k2, amounts, total)];
}

function k2Lines(
  k2: K2Assessment,
  d3: D3Assessment | null,
  props: CalculatorProps,
): readonly WorkedLine[] {
  const ofProducts = k2ProductLines(k2, props);
  if (!k2.range || !d3) return ofProducts;
  const { minimum, maximum } = k2.range;
  const range = copy.workedRange(k2Span(minimum, maximum, props.question.jurisdiction));
  return [
    ...ofProducts,
    ...k2.rules.map((rule) => ruleLine(rule, d3, props)),
    { text: range, sources: ['calcium-guide'] },
  ];
}

/** The arithmetic; nothing where everything is withheld, and no dose where something is urgent. */
export function arithmeticLines(props: CalculatorProps): readonly WorkedLine[] {
  const { assessment, lines, problems } = props;
  const { d3, k2 } = assessment;
  if (problems.length > 0 || (!d3 && !k2)) return [];
  if (lines.urgent.length > 0) return [{ text: copy.workedUrgent, sources: ['calcium-guide'] }];
  const all = [...(d3 ? d3Lines(d3, props) : []), ...(k2 ? k2Lines(k2, d3, props) : [])];
  return all.length > 0 ? [...all, { text: copy.workedRounded, sources: [] }] : [];
}

/** Why, and who says so. */
export function reasonLine(reason: ReasonCode): WorkedLine {
  return { text: copy.reasons[reason], sources: reasonSources[reason] };
}

/**
 * What was not shown, and why: one reason in one line, several below what they complete. The line on K2
 * leads to them, or says that the question comes first.
 */
export function withheldLines({ assessment, lines }: CalculatorProps): readonly WorkedLine[] {
  const [only, ...others] = lines.because.map(reasonLine);
  const lead = { text: lines.k2, sources: [] };
  if (only && others.length > 0) return [lead, only, ...others];
  if (only) return [{ text: `${lines.k2} ${only.text}`, sources: only.sources }];
  return assessment.reasons.includes('not-answered')
    ? [{ text: lines.k2, sources: reasonSources['not-answered'] }]
    : [];
}
