import type { Jurisdiction } from './assessment.ts';

/** What kind of evidence a publication is. A convention is a habit of publishers that no study set. */
export type Evidence = 'guideline' | 'regulation' | 'trial' | 'convention';

/** One publication that a number rests on. Facts, not words: they need no translation. */
export interface Source {
  /** The authority, the publisher, or the authors as the paper names them. */
  readonly by: string;
  /** Of publication; for a web page without a date, the year in which it was read. */
  readonly year: number;
  readonly evidence: Evidence;
  /** The readers for whom an authority set it; null when no authority did. */
  readonly jurisdiction: Jurisdiction | null;
  readonly doi?: string;
}

/** Every source that a number of this project rests on. */
export const sources = {
  'iom-2011': {
    by: 'Institute of Medicine',
    year: 2011,
    evidence: 'guideline',
    jurisdiction: 'us',
    doi: '10.17226/13050',
  },
  'efsa-2016': {
    by: 'EFSA',
    year: 2016,
    evidence: 'guideline',
    jurisdiction: 'eu',
    doi: '10.2903/j.efsa.2016.4547',
  },
  'efsa-2018': {
    by: 'EFSA',
    year: 2018,
    evidence: 'guideline',
    jurisdiction: 'eu',
    doi: '10.2903/j.efsa.2018.5365',
  },
  'efsa-2023': {
    by: 'EFSA',
    year: 2023,
    evidence: 'guideline',
    jurisdiction: 'eu',
    doi: '10.2903/j.efsa.2023.8145',
  },
  'sacn-2016': {
    by: 'SACN',
    year: 2016,
    evidence: 'guideline',
    jurisdiction: 'uk',
  },
  'nhs-vitamin-d': {
    by: 'NHS',
    year: 2026,
    evidence: 'guideline',
    jurisdiction: 'uk',
  },
  'nhs-vitamin-k': {
    by: 'NHS',
    year: 2026,
    evidence: 'guideline',
    jurisdiction: 'uk',
  },
  'smpc-colecalciferol': {
    by: 'Summary of product characteristics, colecalciferol',
    year: 2026,
    evidence: 'regulation',
    jurisdiction: 'uk',
  },
  'nhmrc-2006': {
    by: 'NHMRC',
    year: 2006,
    evidence: 'guideline',
    jurisdiction: 'au',
  },
  'knapen-2013': {
    by: 'Knapen and others',
    year: 2013,
    evidence: 'trial',
    jurisdiction: null,
    doi: '10.1007/s00198-013-2325-6',
  },
  nourishvibes: {
    by: 'NourishVibes',
    year: 2026,
    evidence: 'convention',
    jurisdiction: null,
  },
  buypeakperformance: {
    by: 'buypeakperformance.com',
    year: 2026,
    evidence: 'convention',
    jurisdiction: null,
  },
  hollywarnerhealth: {
    by: 'hollywarnerhealth.com',
    year: 2017,
    evidence: 'convention',
    jurisdiction: null,
  },
  'bfr-2025': {
    by: 'BfR',
    year: 2025,
    evidence: 'guideline',
    jurisdiction: 'eu',
  },
  'bfr-vitamin-k2': {
    by: 'BfR',
    year: 2026,
    evidence: 'guideline',
    jurisdiction: 'eu',
  },
  'dietary-guidelines-2020': {
    by: 'Dietary Guidelines for Americans',
    year: 2020,
    evidence: 'guideline',
    jurisdiction: 'us',
  },
  'nih-vitamin-d': {
    by: 'NIH Office of Dietary Supplements',
    year: 2026,
    evidence: 'guideline',
    jurisdiction: 'us',
  },
  'berkeley-wellness': {
    by: 'Berkeley Wellness',
    year: 2026,
    evidence: 'convention',
    jurisdiction: 'us',
  },
  'calcium-guide': {
    by: 'calcium-guide',
    year: 2026,
    evidence: 'convention',
    jurisdiction: null,
  },
} as const satisfies Record<string, Source>;

/** The name of a source. */
export type SourceId = keyof typeof sources;

/** The source of that name. */
export function sourceOf(id: SourceId): Source {
  return sources[id];
}

/**
 * Titles as printed, for lists of references; a web page whose number is all that is cited has none.
 * Apart from the rest, so that a script which lists no references does not carry them.
 */
export const titles: Partial<Readonly<Record<SourceId, string>>> = {
  'iom-2011': 'Dietary Reference Intakes for Calcium and Vitamin D',
  'efsa-2016': 'Dietary reference values for vitamin D',
  'efsa-2018': 'Update of the tolerable upper intake level for vitamin D for infants',
  'efsa-2023':
    'Scientific opinion on the tolerable upper intake level for vitamin D, including the derivation of a conversion factor for calcidiol monohydrate',
  'sacn-2016': 'Vitamin D and Health',
  'nhs-vitamin-d': 'Vitamin D',
  'nhs-vitamin-k': 'Vitamin K',
  'nhmrc-2006': 'Nutrient Reference Values for Australia and New Zealand',
  'knapen-2013':
    'Three-year low-dose menaquinone-7 supplementation helps decrease bone loss in healthy postmenopausal women',
  'bfr-2025':
    'Einnahme hoher Einzeldosen Vitamin D über Nahrungsergänzungsmittel im Abstand von Tagen oder Wochen birgt gesundheitliche Risiken',
  'dietary-guidelines-2020': 'Food Sources of Vitamin D',
  'nih-vitamin-d': 'Vitamin D: Fact Sheet for Health Professionals',
  'berkeley-wellness': 'Getting Vitamin D from Food',
  'calcium-guide': 'The bounds by which this guide notices a slip of the unit',
};
