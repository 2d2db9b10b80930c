import { from, type ReferenceValue } from './reference-values.ts';

/** A figure that sources give differently, or as a span. */
export interface ReferenceRange {
  readonly minimum: ReferenceValue;
  readonly maximum: ReferenceValue;
}

const endotext = from('endotext');
const course = from('labce');
const holick = from('holick-2007');
const guide = from('calcium-guide');

/**
 * Calcium in an adult, mg a day unless said otherwise. The flows are those of an ordinary day, on which
 * 1,000 mg are eaten with enough vitamin D: averages for teaching, in which two sources differ.
 */
export const calciumFigures = {
  eaten: endotext(1000),
  /** Shares of what is eaten. Both are extremes, largely from animals. */
  shareWithD: { minimum: holick(0.3), maximum: holick(0.4) },
  shareAlmostWithoutD: { minimum: holick(0.1), maximum: holick(0.15) },
  /** Into the gut again. The lower end is a sum: what one source lets in, less what the other keeps. */
  givenBack: { minimum: guide(150), maximum: course(250) },
  stool: { minimum: endotext(800), maximum: course(900) },
  urine: { minimum: course(100), maximum: endotext(200) },
  /** Into bone, and as much out of it. */
  boneTurnover: endotext(500),
  /** Share of the body's calcium that is in bone and teeth. */
  shareInBone: from('efsa-calcium-2015')(0.99),
  /** Grams a day that the kidneys filter. */
  filteredGrams: endotext(10),
  /** Official advice for adults under 51: the lowest and the highest. */
  advice: { minimum: from('nhs-calcium')(700), maximum: from('iom-2011')(1000) },
  /** Share of dietary calcium by which high doses of D raised the uptake of women with low levels. */
  gainFromHighDoses: from('hansen-2015')(0.01),
  /** Of what is missing, the share that the kidneys are drawn to save; no source has a figure. */
  savedByKidneys: guide(0.4),
  /** What the slider offers, and by how much it moves. */
  sliderStep: guide(100),
  slider: { minimum: guide(300), maximum: guide(1500) },
} as const satisfies Record<string, ReferenceValue | ReferenceRange>;
