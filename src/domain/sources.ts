import type { Jurisdiction } from './assessment.ts';

/**
 * What kind of evidence a publication is. A review and a course tell what others found; a laboratory
 * study is of cells, animals or chemistry; a convention is a habit of publishers that no study set.
 */
export type Evidence =
  'guideline' | 'regulation' | 'trial' | 'review' | 'course' | 'laboratory' | 'convention';

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
  'nhs-calcium': {
    by: 'NHS',
    year: 2026,
    evidence: 'guideline',
    jurisdiction: 'uk',
  },
  'efsa-calcium-2015': {
    by: 'EFSA',
    year: 2015,
    evidence: 'guideline',
    jurisdiction: 'eu',
    doi: '10.2903/j.efsa.2015.4101',
  },
  'efsa-k2-2012': {
    by: 'EFSA',
    year: 2012,
    evidence: 'guideline',
    jurisdiction: 'eu',
  },
  endotext: {
    by: 'Endotext',
    year: 2026,
    evidence: 'review',
    jurisdiction: null,
  },
  labce: {
    by: 'LabCE',
    year: 2026,
    evidence: 'course',
    jurisdiction: null,
  },
  'holick-2007': {
    by: 'Holick',
    year: 2007,
    evidence: 'review',
    jurisdiction: null,
  },
  'tebben-2016': {
    by: 'Tebben and others',
    year: 2016,
    evidence: 'review',
    jurisdiction: null,
    doi: '10.1210/er.2016-1070',
  },
  'hansen-2015': {
    by: 'Hansen and others',
    year: 2015,
    evidence: 'trial',
    jurisdiction: null,
  },
  'leboff-2022': {
    by: 'LeBoff and others',
    year: 2022,
    evidence: 'trial',
    jurisdiction: null,
  },
  'billington-2020': {
    by: 'Billington and others',
    year: 2020,
    evidence: 'trial',
    jurisdiction: null,
  },
  'emaus-2010': {
    by: 'Emaus and others',
    year: 2010,
    evidence: 'trial',
    jurisdiction: null,
    doi: '10.1007/s00198-009-1126-4',
  },
  'ronn-2016': {
    by: 'Rønn and others',
    year: 2016,
    evidence: 'trial',
    jurisdiction: null,
    doi: '10.1530/EJE-16-0498',
  },
  'knapen-2015': {
    by: 'Knapen and others',
    year: 2015,
    evidence: 'trial',
    jurisdiction: null,
    doi: '10.1160/TH14-08-0675',
  },
  'avadec-2022': {
    by: 'AVADEC',
    year: 2022,
    evidence: 'trial',
    jurisdiction: null,
    doi: '10.1161/CIRCULATIONAHA.121.057008',
  },
  'schurgers-2007': {
    by: 'Schurgers and others',
    year: 2007,
    evidence: 'trial',
    jurisdiction: null,
  },
  'karl-2017': {
    by: 'Karl and others',
    year: 2017,
    evidence: 'trial',
    jurisdiction: null,
    doi: '10.3945/ajcn.117.155424',
  },
  'beulens-2013': {
    by: 'Beulens and others',
    year: 2013,
    evidence: 'review',
    jurisdiction: null,
    doi: '10.1017/S0007114513001013',
  },
  'burt-2019': {
    by: 'Burt and others',
    year: 2019,
    evidence: 'trial',
    jurisdiction: null,
  },
  'vlasschaert-2020': {
    by: 'Vlasschaert and others',
    year: 2020,
    evidence: 'review',
    jurisdiction: null,
    doi: '10.3390/nu12102909',
  },
  'uday-2017': {
    by: 'Uday and Högler',
    year: 2017,
    evidence: 'review',
    jurisdiction: null,
    doi: '10.1007/s11914-017-0383-y',
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
  'nhs-calcium': 'Calcium',
  'efsa-calcium-2015': 'Dietary reference values for calcium',
  endotext: 'Approach to Hypercalcemia',
  labce: 'Calcium Balance',
  'holick-2007': 'Vitamin D deficiency',
  'tebben-2016': 'Vitamin D-mediated hypercalcemia: mechanisms, diagnosis, and treatment',
  'leboff-2022': 'Supplemental vitamin D and incident fractures in midlife and older adults',
  'emaus-2010':
    'Vitamin K2 supplementation does not influence bone loss in early menopausal women: a randomised double-blind placebo-controlled trial',
  'ronn-2016':
    'Vitamin K2 (menaquinone-7) prevents age-related deterioration of trabecular bone microarchitecture at the tibia in postmenopausal women',
  'knapen-2015':
    'Menaquinone-7 supplementation improves arterial stiffness in healthy postmenopausal women',
  'avadec-2022':
    'Vitamin K2 and D in patients with aortic valve calcification: a randomized double-blinded clinical trial',
  'karl-2017':
    'Fecal concentrations of bacterially derived vitamin K forms are associated with gut microbiota composition but not plasma or fecal cytokine concentrations in healthy adults',
  'beulens-2013': 'The role of menaquinones (vitamin K2) in human health',
  'schurgers-2007':
    'Vitamin K-containing dietary supplements: comparison of synthetic vitamin K1 and natto-derived menaquinone-7',
  'vlasschaert-2020':
    'Vitamin K Supplementation for the Prevention of Cardiovascular Disease: Where Is the Evidence? A Systematic Review of Controlled Trials',
  'uday-2017':
    'Nutritional Rickets and Osteomalacia in the Twenty-first Century: Revised Concepts, Public Health, and Prevention Strategies',
  'calcium-guide':
    'The bounds by which this guide notices a slip of the unit, and what its picture assumes where no source has a figure',
};
