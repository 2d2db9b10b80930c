import type { Jurisdiction } from './assessment.ts';

/**
 * What kind of evidence a publication is. A cohort watches people and changes nothing; a mechanism is
 * of cells, animals or chemistry; a review tells what others found; a convention is a habit of
 * publishers that no study set. An analysis looks at products in a laboratory.
 */
export type Evidence =
  | 'guideline'
  | 'regulation'
  | 'trial'
  | 'cohort'
  | 'review'
  | 'mechanism'
  | 'analysis'
  | 'convention';

/** One publication that a number or a claim rests on. Facts, not words: they need no translation. */
export interface Source {
  /** The authority, the publisher, or the authors as the paper names them. */
  readonly by: string;
  /** Of publication; for a web page without a date, the year in which it was read. */
  readonly year: number;
  /** As printed, without a subtitle on its design; what it is where it has none. */
  readonly title: string;
  /** The language of the title, where it is not English. */
  readonly lang?: 'de' | 'it' | 'nl' | 'sv';
  readonly evidence: Evidence;
  /** The readers for whom an authority set it; null when no authority did. */
  readonly jurisdiction: Jurisdiction | null;
  readonly doi?: string;
  /** The authority's or the publisher's own page, without its protocol, where there is no DOI. */
  readonly page?: string;
  /**
   * How we know what is cited from it: we saw the words, most often of its summary; we know them as
   * others quote them; or we recall them, and have not read them again.
   */
  readonly known: 'seen' | 'quoted' | 'recalled';
  /** The name of the source that has taken its place. */
  readonly supersededBy?: string;
}

type Publication = (
  by: string,
  year: number,
  title: string,
  /** A DOI, or the address of a page. */
  at?: string,
  more?: Pick<Partial<Source>, 'known' | 'lang' | 'supersededBy'>,
) => Source;

/** Makes sources of one kind, for the readers of one country or of any. */
function published(evidence: Evidence, jurisdiction: Jurisdiction | null = null): Publication {
  return (by, year, title, at, more) => ({
    by,
    year,
    title,
    evidence,
    jurisdiction,
    known: 'seen',
    ...(at && { [at.startsWith('10.') ? 'doi' : 'page']: at }),
    ...more,
  });
}

const american = published('guideline', 'us');
const european = published('guideline', 'eu');
const british = published('guideline', 'uk');
const australian = published('guideline', 'au');
const britishRule = published('regulation', 'uk');
const europeanRule = published('regulation', 'eu');
const international = published('guideline');
const trial = published('trial');
const cohort = published('cohort');
const review = published('review');
const mechanism = published('mechanism');
const analysis = published('analysis');
const convention = published('convention');
const quoted = { known: 'quoted' } as const;
const recalled = { known: 'recalled' } as const;
const inGerman = { lang: 'de' } as const;

/** Every source that a number or a claim of this project rests on. */
export const sources = {
  'iom-2011': american(
    'Institute of Medicine',
    2011,
    'Dietary Reference Intakes for Calcium and Vitamin D',
    '10.17226/13050',
  ),
  'efsa-2016': european(
    'EFSA',
    2016,
    'Dietary reference values for vitamin D',
    '10.2903/j.efsa.2016.4547',
  ),
  'efsa-2018': european(
    'EFSA',
    2018,
    'Update of the tolerable upper intake level for vitamin D for infants',
    '10.2903/j.efsa.2018.5365',
  ),
  'efsa-2023': european(
    'EFSA',
    2023,
    'Scientific opinion on the tolerable upper intake level for vitamin D',
    '10.2903/j.efsa.2023.8145',
  ),
  'sacn-2016': british(
    'SACN',
    2016,
    'Vitamin D and Health',
    'www.gov.uk/government/publications/sacn-vitamin-d-and-health-report',
  ),
  'nhs-vitamin-d': british(
    'NHS',
    2026,
    'Vitamin D',
    'www.nhs.uk/conditions/vitamins-and-minerals/vitamin-d/',
    quoted,
  ),
  'nhs-vitamin-k': british(
    'NHS',
    2026,
    'Vitamin K',
    'www.nhs.uk/conditions/vitamins-and-minerals/vitamin-k/',
  ),
  'nhs-calcium': british(
    'NHS',
    2026,
    'Calcium',
    'www.nhs.uk/conditions/vitamins-and-minerals/calcium/',
  ),
  'smpc-colecalciferol': britishRule(
    'Summary of product characteristics',
    2026,
    'Colecalciferol capsules',
    'www.medicines.org.uk/emc/product/2813/smpc',
  ),
  'smpc-colecalciferol-8091': britishRule(
    'Summary of product characteristics',
    2026,
    'Colecalciferol, another product',
    'www.medicines.org.uk/emc/product/8091/smpc',
  ),
  'smpc-colecalciferol-7263': britishRule(
    'Summary of product characteristics',
    2026,
    'Colecalciferol, a third product',
    'www.medicines.org.uk/emc/product/7263/smpc',
  ),
  // The hours are seen in the same text as it stands elsewhere.
  'smpc-calcium-carbonate': britishRule(
    'Summary of product characteristics',
    2021,
    'Calcichew (calcium carbonate)',
    'www.rxreasoner.com/monographs/7214/precautions',
    quoted,
  ),
  'nhmrc-2006': australian(
    'NHMRC',
    2017,
    'Nutrient Reference Values for Australia and New Zealand, version 1.2',
    'www.eatforhealth.gov.au/nutrient-reference-values/nutrients',
  ),
  'bfr-2025': european(
    'BfR',
    2025,
    'Einnahme hoher Einzeldosen Vitamin D über Nahrungsergänzungsmittel im Abstand von Tagen oder Wochen birgt gesundheitliche Risiken',
    'www.bfr.bund.de/stellungnahme/einnahme-hoher-einzeldosen-vitamin-d-ueber-nahrungsergaenzungsmittel-im-abstand-von-tagen-oder-wochen-birgt-gesundheitliche-risiken',
    inGerman,
  ),
  'bfr-vitamin-k2': european(
    'BfR',
    2026,
    'Höchstmengenvorschläge für Vitamin K in Lebensmitteln inklusive Nahrungsergänzungsmitteln',
    'www.bfr.bund.de/veroeffentlichung/hoechstmengenvorschlaege-fuer-vitamin-k-in-lebensmitteln-inklusive-nahrungsergaenzungsmitteln',
    { ...quoted, ...inGerman },
  ),
  'efsa-calcium-2015': european(
    'EFSA',
    2015,
    'Dietary reference values for calcium',
    '10.2903/j.efsa.2015.4101',
  ),
  'efsa-calcium-2012': european(
    'EFSA',
    2012,
    'Tolerable upper intake level of calcium',
    '10.2903/j.efsa.2012.2814',
  ),
  'dietary-guidelines-2020': american(
    'Dietary Guidelines for Americans',
    2020,
    'Food Sources of Vitamin D',
    'www.dietaryguidelines.gov/resources/2020-2025-dietary-guidelines-online-materials/food-sources-select-nutrients/food-sources-vitamin-d',
  ),
  'nih-vitamin-d': american(
    'NIH Office of Dietary Supplements',
    2026,
    'Vitamin D: Fact Sheet for Health Professionals',
    'ods.od.nih.gov/factsheets/VitaminD-HealthProfessional/',
    quoted,
  ),
  'endocrine-society-2024': american(
    'Endocrine Society',
    2024,
    'Vitamin D for the Prevention of Disease: An Endocrine Society Clinical Practice Guideline',
    '10.1210/clinem/dgae290',
  ),
  'dvo-2023': european(
    'DVO',
    2023,
    'Kapitel Basistherapie: Kalzium, Vitamin D und K, Ernährung, Körperliches Training',
    '10.1055/a-2053-7004',
    inGerman,
  ),
  'uspstf-2018': american(
    'US Preventive Services Task Force',
    2018,
    'Vitamin D, Calcium, or Combined Supplementation for the Primary Prevention of Fractures in Community-Dwelling Adults',
    '10.1001/jama.2018.3185',
  ),
  'uspstf-2024': american(
    'US Preventive Services Task Force',
    2024,
    'Draft: Vitamin D, Calcium, or Combined Supplementation for the Primary Prevention of Falls and Fractures',
    'uspreventiveservicestaskforce.org/uspstf/index.php/draft-recommendation/vitamin-d-calcium-combined-supplementation-primary-prevention-falls-fractures-communitydwelling-adults',
  ),
  'efsa-vitamin-k-2009': european(
    'EFSA',
    2009,
    'Scientific Opinion on the substantiation of health claims related to vitamin K and maintenance of bone, blood coagulation, and function of the heart and blood vessels',
    '10.2903/j.efsa.2009.1228',
  ),
  'efsa-k2-2012': european(
    'EFSA',
    2012,
    'Scientific Opinion on the substantiation of a health claim related to vitamin K2 and contribution to the normal function of the heart and blood vessels',
    '10.2903/j.efsa.2012.2714',
  ),
  'eu-432-2012': europeanRule(
    'European Commission',
    2012,
    'Regulation 432/2012: permitted health claims',
    'eur-lex.europa.eu/legal-content/EN/ALL/?uri=CELEX:32012R0432',
    quoted,
  ),
  'efsa-vitamin-k-2017': european(
    'EFSA',
    2017,
    'Dietary reference values for vitamin K',
    '10.2903/j.efsa.2017.4780',
  ),

  'nhs-vitamin-a': british(
    'NHS',
    2026,
    'Vitamin A',
    'www.nhs.uk/conditions/vitamins-and-minerals/vitamin-a/',
    quoted,
  ),
  'mhra-2019': british(
    'MHRA',
    2019,
    'Direct-acting oral anticoagulants and antiphospholipid syndrome',
    undefined,
    quoted,
  ),
  'mhra-2020': british(
    'MHRA',
    2020,
    'Denosumab 60 mg (Prolia): increased risk of multiple vertebral fractures after stopping or delaying ongoing treatment',
    'www.gov.uk/drug-safety-update/denosumab-60mg-prolia-increased-risk-of-multiple-vertebral-fractures-after-stopping-or-delaying-ongoing-treatment',
  ),
  'medsafe-2014': australian(
    'Medsafe',
    2014,
    'Lithium treatment',
    'www.medsafe.govt.nz/profs/PUArticles/September2014LithiumTreatment.htm',
  ),
  'label-apixaban': published('regulation', 'us')(
    'Prescribing information',
    2026,
    'Apixaban',
    undefined,
    quoted,
  ),

  nourishvibes: convention(
    'NourishVibes',
    2026,
    'An article of a blog that earns by links to shops',
  ),
  buypeakperformance: convention(
    'buypeakperformance.com',
    2026,
    'An article of a shop',
    'buypeakperformance.com/blogs/blog/vitamin-d-k-2-ratio',
  ),
  hollywarnerhealth: convention(
    'hollywarnerhealth.com',
    2017,
    'An article of a coach',
    'hollywarnerhealth.com/2017/10/30/vitamin-d-k2-dosage-chart/',
  ),
  'berkeley-wellness': convention(
    'Berkeley Wellness',
    2026,
    'Getting Vitamin D from Food',
    'www.berkeleywellness.com/healthy-eating/nutrition/article/getting-vitamin-d-food',
  ),
  'calcium-guide': convention(
    'calcium-guide',
    2026,
    'Our own bounds, guesses and cautions, and what our search did not find; no publication',
  ),

  'bipm-2019': international(
    'BIPM',
    2019,
    'The International System of Units (SI)',
    'www.bipm.org/en/publications/si-brochure',
    recalled,
  ),

  endotext: review(
    'Endotext',
    2026,
    'Approach to Hypercalcemia',
    'www.endotext.org/chapter/approach-to-hypercalcemia/etx-bone-ch4-fig1/',
  ),
  labce: review('LabCE', 2026, 'Calcium Balance', 'www.labce.com/spg477986_calcium_balance.aspx'),
  'holick-2007': review('Holick', 2007, 'Vitamin D Deficiency', '10.1056/NEJMra070553', quoted),
  'tebben-2016': review(
    'Tebben and others',
    2016,
    'Vitamin D-mediated hypercalcemia: mechanisms, diagnosis, and treatment',
    '10.1210/er.2016-1070',
  ),
  'uday-2017': review(
    'Uday and Högler',
    2017,
    'Nutritional Rickets and Osteomalacia in the Twenty-first Century',
    '10.1007/s11914-017-0383-y',
  ),
  'beulens-2013': review(
    'Beulens and others',
    2013,
    'The role of menaquinones (vitamin K2) in human health',
    '10.1017/S0007114513001013',
  ),
  'van-ballegooijen-2017': review(
    'van Ballegooijen and others',
    2017,
    'The Synergistic Interplay between Vitamins D and K for Bone and Cardiovascular Health',
    '10.1155/2017/7454376',
  ),
  'vlasschaert-2020': review(
    'Vlasschaert and others',
    2020,
    'Vitamin K Supplementation for the Prevention of Cardiovascular Disease: Where Is the Evidence?',
    '10.3390/nu12102909',
  ),
  'avenell-2014': review(
    'Avenell and others, Cochrane',
    2014,
    'Vitamin D and vitamin D analogues for preventing fractures in post-menopausal women and older men',
    '10.1002/14651858.CD000227.pub4',
  ),
  'kuang-2020': review(
    'Kuang and others',
    2020,
    'The combination effect of vitamin K and vitamin D on human bone quality',
    '10.1039/c9fo03063h',
  ),
  'xie-2024': review(
    'Xie and others',
    2024,
    'Effects of vitamin K supplementation on bone mineral density at different sites and bone metabolism in the middle-aged and elderly population',
    '10.1302/2046-3758.1312.BJR-2024-0053.R1',
  ),
  'cockayne-2006': review(
    'Cockayne and others',
    2006,
    'Vitamin K and the prevention of fractures',
    '10.1001/archinte.166.12.1256',
    { supersededBy: 'cockayne-2018' },
  ),
  'cockayne-2018': review(
    'Cockayne and others, correction',
    2018,
    'Caution of Conclusions of a Meta-analysis Including Problematic Trials',
    '10.1001/jamainternmed.2018.1140',
  ),
  'mott-2019': review(
    'Mott and others, as corrected',
    2019,
    'Effect of vitamin K on bone mineral density and fractures in adults',
    '10.1007/s00198-019-04949-0',
  ),
  'zhang-d-2020': review(
    'Zhang and others',
    2020,
    'Effect of Vitamin D on Blood Pressure and Hypertension in the General Population',
    '10.5888/pcd17.190307',
  ),
  'beveridge-2015': review(
    'Beveridge and others',
    2015,
    'Effect of Vitamin D Supplementation on Blood Pressure',
    '10.1001/jamainternmed.2015.0237',
    recalled,
  ),

  'hansen-2015': trial(
    'Hansen and others',
    2015,
    'Treatment of vitamin D insufficiency in postmenopausal women',
    'pmc.ncbi.nlm.nih.gov/articles/PMC4594209',
  ),
  'heaney-1997': trial(
    'Heaney and others',
    1997,
    'Calcium absorptive effects of vitamin D and its major metabolites',
    '10.1210/jcem.82.12.4412',
  ),
  'leboff-2022': trial(
    'LeBoff and others',
    2022,
    'Supplemental Vitamin D and Incident Fractures in Midlife and Older Adults',
    '10.1056/NEJMoa2202106',
  ),
  'burt-2019': trial(
    'Burt and others',
    2019,
    'Effect of High-Dose Vitamin D Supplementation on Volumetric Bone Density and Bone Strength',
    '10.1001/jama.2019.11889',
  ),
  'billington-2020': trial(
    'Billington and others',
    2020,
    'Effect of high-dose vitamin D supplementation on peripheral arterial calcification',
    '10.1007/s00198-020-05500-2',
  ),
  'wallace-2011': trial(
    'Wallace and others',
    2011,
    'Urinary tract stone occurrence in the Women’s Health Initiative (WHI) randomized clinical trial of calcium and vitamin D supplements',
    '10.3945/ajcn.110.003350',
  ),
  'prentice-2013': trial(
    'Prentice and others',
    2013,
    'Health risks and benefits from calcium and vitamin D supplementation',
    '10.1007/s00198-012-2224-2',
  ),
  'thompson-2023': trial(
    'Thompson and others',
    2023,
    'Vitamin D supplementation and major cardiovascular events',
    '10.1136/bmj-2023-075230',
  ),
  'sanders-2010': trial(
    'Sanders and others',
    2010,
    'Annual high-dose oral vitamin D and falls and fractures in older women',
    '10.1001/jama.2010.594',
  ),
  'schurgers-2007': trial(
    'Schurgers and others',
    2007,
    'Vitamin K-containing dietary supplements: comparison of synthetic vitamin K1 and natto-derived menaquinone-7',
    '10.1182/blood-2006-08-040709',
  ),
  'sato-2012': trial(
    'Sato and others',
    2012,
    'Comparison of menaquinone-4 and menaquinone-7 bioavailability in healthy women',
    '10.1186/1475-2891-11-93',
  ),
  'inaba-2015': trial(
    'Inaba and others',
    2015,
    'Low-dose daily intake of vitamin K2 (menaquinone-7) improves osteocalcin γ-carboxylation',
    undefined,
    quoted,
  ),
  'theuwissen-2013': trial(
    'Theuwissen and others',
    2013,
    'Effect of low-dose supplements of menaquinone-7 (vitamin K2) on the stability of oral anticoagulant treatment: dose–response relationship in healthy volunteers',
    '10.1111/jth.12203',
  ),
  'chandler-thiazide-2014': trial(
    'Chandler and others',
    2014,
    'Risk of hypercalcemia in blacks taking hydrochlorothiazide and vitamin D',
    '10.1016/j.amjmed.2014.02.044',
  ),
  'kurnik-2003': cohort(
    'Kurnik and others',
    2003,
    'Multivitamin Supplements May Affect Warfarin Anticoagulation in Susceptible Patients',
    'pubmed.ncbi.nlm.nih.gov/14565795/',
  ),
  'van-ballegooijen-2019': trial(
    'van Ballegooijen and others',
    2019,
    'Effect of 6-Month Vitamin D Supplementation on Plasma Matrix Gla Protein in Older Adults',
    '10.3390/nu11020231',
  ),
  'knapen-2007': trial(
    'Knapen and others',
    2007,
    'Vitamin K2 supplementation improves hip bone geometry and bone strength indices in postmenopausal women',
    '10.1007/s00198-007-0337-9',
  ),
  'knapen-2013': trial(
    'Knapen and others',
    2013,
    'Three-year low-dose menaquinone-7 supplementation helps decrease bone loss in healthy postmenopausal women',
    '10.1007/s00198-013-2325-6',
  ),
  'knapen-2015': trial(
    'Knapen and others',
    2015,
    'Menaquinone-7 supplementation improves arterial stiffness in healthy postmenopausal women',
    '10.1160/TH14-08-0675',
  ),
  'emaus-2010': trial(
    'Emaus and others',
    2010,
    'Vitamin K2 supplementation does not influence bone loss in early menopausal women',
    '10.1007/s00198-009-1126-4',
  ),
  'inoue-2009': trial(
    'Inoue and others',
    2009,
    'Randomized controlled study on the prevention of osteoporotic fractures (OF study)',
    '10.1007/s00774-008-0008-8',
  ),
  'ronn-2016': trial(
    'Rønn and others',
    2016,
    'Vitamin K2 (menaquinone-7) prevents age-related deterioration of trabecular bone microarchitecture at the tibia in postmenopausal women',
    '10.1530/EJE-16-0498',
  ),
  'ronn-2021': trial(
    'Rønn and others',
    2021,
    'The effect of vitamin MK-7 on bone mineral density and microarchitecture in postmenopausal women with osteopenia',
    '10.1007/s00198-020-05638-z',
    recalled,
  ),
  'zhang-2020': trial(
    'Zhang and others',
    2020,
    'Effect of Low-Dose Vitamin K2 Supplementation on Bone Mineral Density in Middle-Aged and Elderly Chinese',
  ),
  'iwamoto-2000': trial(
    'Iwamoto and others',
    2000,
    'Effect of combined administration of vitamin D3 and vitamin K2 on bone mineral density of the lumbar spine in postmenopausal women with osteoporosis',
  ),
  'ushiroyama-2002': trial(
    'Ushiroyama and others',
    2002,
    'Effect of continuous combined therapy with vitamin K2 and vitamin D3 on bone mineral density and coagulofibrinolysis function in postmenopausal women',
    '10.1016/s0378-5122(01)00275-4',
  ),
  'fusion-2025': trial(
    'A trial of spinal fusion',
    2025,
    'K2 beside D3 after spinal fusion, 71 people; a summary without its journal',
    undefined,
    recalled,
  ),
  'zhang-w-2021': trial(
    'Zhang and others',
    2021,
    'Concurrent Treatment with Vitamin K2 and D3 on Spine Fusion in Patients with Osteoporosis-Associated Lumbar Degenerative Disorders',
    '10.1097/brs.0000000000004309',
  ),
  'avadec-2022': trial(
    'AVADEC',
    2022,
    'Vitamin K2 and D in patients with aortic valve calcification',
    '10.1161/CIRCULATIONAHA.121.057008',
  ),
  'avadec-2023': trial(
    'AVADEC',
    2023,
    'Effects of Vitamin K2 and D Supplementation on Coronary Artery Disease in Men',
    '10.1016/j.jacadv.2023.100643',
  ),
  'zwakenberg-2019': trial(
    'Zwakenberg and others',
    2019,
    'The effect of menaquinone-7 supplementation on vascular calcification in patients with diabetes',
    '10.1093/ajcn/nqz147',
  ),
  'bartstra-2020': trial(
    'Bartstra and others',
    2020,
    'Six months vitamin K treatment does not affect systemic arterial calcification or bone mineral density in diabetes mellitus 2',
    '10.1007/s00394-020-02412-z',
  ),
  'basik2-2018': trial(
    'BASIK2, protocol',
    2018,
    'Bicuspid Aortic Valve Stenosis and the Effect of Vitamin K2',
    '10.3390/nu10040386',
  ),
  'dancode-2023': trial(
    'DANCODE, protocol',
    2023,
    'Effects of vitamins K2 and D3 supplementation in patients with severe coronary artery calcification',
    '10.1136/bmjopen-2023-073233',
  ),
  'karl-2017': trial(
    'Karl and others',
    2017,
    'Fecal concentrations of bacterially derived vitamin K forms are associated with gut microbiota composition but not plasma or fecal cytokine concentrations in healthy adults',
    '10.3945/ajcn.117.155424',
  ),
  'cdc-vitamin-k': american(
    'CDC',
    2026,
    'Vitamin K and breastfeeding',
    'www.cdc.gov/breastfeeding-special-circumstances/hcp/diet-micronutrients/vitamin-k.html',
  ),
  'chandler-2014': trial(
    'Chandler and others',
    2014,
    'Impact of vitamin D supplementation on inflammatory markers in African Americans',
    '10.1158/1940-6207.CAPR-13-0338-T',
  ),
  'vital-2022': trial(
    'VITAL',
    2022,
    'Effects of Vitamin D3 and Marine Omega-3 Fatty Acids Supplementation on Biomarkers of Systemic Inflammation',
    '10.3390/nu14245307',
    recalled,
  ),
  'hahn-2022': trial(
    'Hahn and others',
    2022,
    'Vitamin D and marine omega 3 fatty acid supplementation and incident autoimmune disease',
    '10.1136/bmj-2021-066452',
  ),
  'okereke-2020': trial(
    'Okereke and others',
    2020,
    'Effect of Long-term Vitamin D3 Supplementation vs Placebo on Risk of Depression or Clinically Relevant Depressive Symptoms and on Change in Mood Scores',
    '10.1001/jama.2020.10224',
  ),
  'pittas-2019': trial(
    'Pittas and others',
    2019,
    'Vitamin D Supplementation and Prevention of Type 2 Diabetes',
    '10.1056/NEJMoa1900906',
    recalled,
  ),
  'neale-2022': trial(
    'Neale and others',
    2022,
    'The D-Health Trial',
    '10.1016/S2213-8587(21)00345-4',
  ),

  'geleijnse-2004': cohort(
    'Geleijnse and others',
    2004,
    'Dietary intake of menaquinone is associated with a reduced risk of coronary heart disease: the Rotterdam Study',
    '10.1093/jn/134.11.3100',
  ),
  'zwakenberg-2017': cohort(
    'Zwakenberg and others',
    2017,
    'Vitamin K intake and all-cause and cause specific mortality',
    '10.1016/j.clnu.2016.08.017',
  ),
  'jolliffe-2021': review(
    'Jolliffe and others',
    2021,
    'Vitamin D supplementation to prevent acute respiratory infections',
    '10.1016/S2213-8587(21)00051-6',
    { supersededBy: 'jolliffe-2025' },
  ),
  'jolliffe-2025': review(
    'Jolliffe and others',
    2025,
    'Vitamin D supplementation to prevent acute respiratory infections',
    '10.1016/S2213-8587(24)00348-6',
  ),
  'barbarawi-2020': review(
    'Barbarawi and others',
    2020,
    'Effect of Vitamin D Supplementation on the Incidence of Diabetes Mellitus',
    '10.1210/clinem/dgaa335',
  ),
  'hujoel-2013': review(
    'Hujoel',
    2013,
    'Vitamin D and dental caries in controlled clinical trials',
    '10.1111/j.1753-4887.2012.00544.x',
  ),
  'ruiz-garcia-2023': review(
    'Ruiz-García and others',
    2023,
    'Vitamin D Supplementation and Its Impact on Mortality and Cardiovascular Outcomes: Systematic Review and Meta-Analysis of 80 Randomized Clinical Trials',
    '10.3390/nu15081810',
  ),

  'brodie-1982': trial(
    'Brodie and others',
    1982,
    'Effect of rifampicin and isoniazid on vitamin D metabolism',
    '10.1038/clpt.1982.197',
  ),
  'medlineplus-hypercalcaemia': review(
    'MedlinePlus Genetics',
    2026,
    'Idiopathic infantile hypercalcemia',
    'medlineplus.gov/genetics/condition/idiopathic-infantile-hypercalcemia',
  ),
  'jamil-2018': cohort(
    'Jamil and others',
    2018,
    'Vitamin D Deficiency and Its Relationship with Child-Pugh Class in Patients with Chronic Liver Disease',
    '10.14218/JCTH.2017.00055',
  ),

  'vitamin-k-chapter': review(
    'A chapter by researchers on K2',
    2026,
    'Vitamin K from gut bacteria',
    '10.1201/b11228-15',
    quoted,
  ),

  'luo-1997': mechanism(
    'Luo and others',
    1997,
    'Spontaneous calcification of arteries and cartilage in mice lacking matrix GLA protein',
    '10.1038/386078a0',
    recalled,
  ),
  'ducy-1996': mechanism(
    'Ducy and others',
    1996,
    'Increased bone formation in osteocalcin-deficient mice',
    '10.1038/382448a0',
    recalled,
  ),
  'zhang-y-2012': mechanism(
    'Zhang and others',
    2012,
    'Vitamin D Inhibits Monocyte/Macrophage Proinflammatory Cytokine Production by Targeting MAPK Phosphatase-1',
    '10.4049/jimmunol.1102412',
    recalled,
  ),

  krisinformation: european(
    'Krisinformation',
    2026,
    'Poisoning',
    'www.krisinformation.se/en/hazards-and-risks/injuries/poisoning',
  ),
  'smpc-romosozumab': britishRule(
    'Summary of product characteristics',
    2024,
    'Evenity (romosozumab)',
    'www.medicines.org.uk/emc/product/10956/smpc',
  ),
  'evira-vitamin-a': european(
    'Evira',
    2026,
    'Vitamin A preparations',
    'www.evira.fi/en/foodstuff/information-on-food/food-hazards/restriction-on-the-use-of-foodstuffs/consumption-of-liver-and-liver-based-foods/vitamin-a-preparations/',
  ),
  'mymedicines-2023': australian(
    'Te Whatu Ora Waitaha',
    2023,
    'Colecalciferol, a sheet for patients',
    'mymedicines.nz/Home/sheet/7lRXtzLdz9g=?format=inline',
  ),
  'nhs-poisoning': british(
    'NHS, Oxfordshire Healthier Together',
    2026,
    'Poisoning or accidental swallowing',
    'www.oxfordshire-healthiertogether.nhs.uk/parentscarers/keeping-your-child-safe/poisoningaccidental-swallowing',
  ),
  'missouri-poison': american(
    'Missouri Poison Center',
    2026,
    'Gummy Vitamins',
    'missouripoisoncenter.org/gummy-vitamins/',
  ),
  'canada-poison': american('Health Canada', 2023, 'The poison line of Canada', undefined, quoted),
  'austria-poison': european(
    'Vergiftungsinformationszentrale',
    2021,
    'Vergiftung: Notruf & Beratung',
    'www.gesundheit.gv.at/service/notruf/vergiftungsinformationszentrale',
    inGerman,
  ),
  'belgium-poison': european('Antigifcentrum', 2026, 'Over ons', 'www.antigifcentrum.be/over-ons', {
    lang: 'nl',
  }),
  'finland-poison': european(
    'HUS',
    2026,
    'Poison Information Centre',
    'www.terveyskyla.fi/en/emergencyhub/when-to-come-to-the-emergency-department/poison-information-centre',
  ),
  'france-poison': european(
    'Centres antipoison',
    2026,
    'ORFILA, the national number',
    'centres-antipoison.net',
  ),
  'ireland-poison': european(
    'National Poisons Information Centre',
    2026,
    'What we do',
    'poisons.ie/about/what-we-do/',
  ),
  'italy-poison': european(
    'Centro Antiveleni, Policlinico Gemelli',
    2026,
    'Centro Antiveleni',
    'www.policlinicogemelli.it/Policlinico_Gemelli.aspx?n=S_CAV_Centro_Antiveleni&p=B72DEDAC-5B52-4792-8C87-9C7EDAEA2E49',
    { lang: 'it' },
  ),
  'norway-poison': european(
    'Giftinformasjonen',
    2026,
    'About the poison information',
    'www.helsenorge.no/en/poison-information/about/',
  ),
  'portugal-poison': european('INEM', 2026, 'The poison line of Portugal', undefined, quoted),
  giftinformation: european(
    'Giftinformationscentralen',
    2026,
    'Vanliga frågor om Giftinformationscentralen',
    'giftinformation.se/om-giftinformationscentralen-avd/faq/',
    { lang: 'sv' },
  ),
  'australia-poison': australian(
    'Queensland Poisons Information Centre',
    2023,
    'Poisons helpline',
    'www.poisonsinfo.health.qld.gov.au',
  ),
  'nz-poison': australian(
    'National Poisons Centre',
    2021,
    'Calling a poison centre',
    'www.poisons.co.nz/calling.php',
  ),
  'switzerland-poison': european(
    'Tox Info Suisse',
    2026,
    'The poison line of Switzerland',
    undefined,
    quoted,
  ),
  'canada-811': american('Health PEI', 2026, '811 in Prince Edward Island', 'www.healthpei.ca/811'),
  'austria-1450': european(
    'Bundesministerium für Gesundheit',
    2026,
    '1450 – die Gesundheitsnummer',
    'teweb.bmg.gv.at/1450-die-gesundheitsnummer',
    inGerman,
  ),
  'germany-116117': european(
    'Ärztlicher Bereitschaftsdienst',
    2026,
    'The health line of Germany',
    undefined,
    quoted,
  ),
  'finland-116117': european(
    'HUS',
    2021,
    'Medical helpline 116117',
    'www.terveyskyla.fi/en/emergencyhub/when-to-come-to-the-emergency-department/guidance-in-acute-health-issues/medical-helpline-116117',
  ),
  'norway-116117': european(
    'Helsenorge',
    2026,
    'Where to get help',
    'www.helsenorge.no/en/foreigners-in-norway/refugees-and-asylum-seekers/where-to-get-help/',
  ),
  'portugal-24': european('SNS 24', 2024, 'The health line of Portugal', undefined, quoted),
  'sweden-1177': european(
    'Västra Götalandsregionen',
    2026,
    'If you need healthcare',
    'sas.vgregion.se/en/patient-at-sas/seeking-healthcare/',
  ),
  'nhs-111': british('NHS in London', 2026, 'NHS 111', 'myhealth.london.nhs.uk/nhs-111'),
  healthdirect: australian(
    'Healthdirect Australia',
    2026,
    'What care do I need?',
    'www.healthdirect.gov.au/what-care-do-i-need',
  ),
  healthline: australian(
    'Ministry of Health, New Zealand',
    2026,
    'Common questions about Healthline',
    'www.health.govt.nz/your-health/services-and-support/health-care-services/healthline/common-questions-about-healthline',
  ),

  'nhs-colecalciferol': british(
    'NHS',
    2026,
    'About colecalciferol',
    'www.nhs.uk/medicines/colecalciferol/about-colecalciferol/',
  ),
  'nhs-sunlight': british('NHS', 2026, 'How to get vitamin D from sunlight', undefined, quoted),
  'cancer-council-2016': australian(
    'Cancer Council Australia and others',
    2016,
    'How much sun is enough?',
    'cancer.org.au/media-releases/2016/how-much-sun-is-enough',
  ),
  'dietary-guidelines-calcium': american(
    'Dietary Guidelines for Americans',
    2020,
    'Food Sources of Calcium',
    'www.dietaryguidelines.gov/food-sources-calcium',
  ),
  'nih-vitamin-k': american(
    'NIH Office of Dietary Supplements',
    2026,
    'Vitamin K: Fact Sheet for Health Professionals',
    'ods.od.nih.gov/factsheets/VitaminK-HealthProfessional/',
    quoted,
  ),
  'ods-2018': american(
    'NIH Office of Dietary Supplements',
    2018,
    'The Scoop: New Supplement Facts Labels',
    'ods.od.nih.gov/News/The_Scoop_-_Winter_2018.aspx',
  ),
  'opss-2018': american(
    'Operation Supplement Safety',
    2018,
    'Third-party certification: why it’s important',
    'www.opss.org/article/third-party-certification-why-its-important',
  ),
  'endocrine-society-2011': american(
    'Endocrine Society',
    2011,
    'Evaluation, Treatment, and Prevention of Vitamin D Deficiency',
    '10.1210/jc.2011-0385',
    { ...quoted, supersededBy: 'endocrine-society-2024' },
  ),
  'fda-daily-values': published('regulation', 'us')(
    'US Food and Drug Administration',
    2026,
    'Daily Value on the Nutrition and Supplement Facts Labels',
    'www.fda.gov/food/nutrition-facts-label/daily-value-nutrition-and-supplement-facts-labels',
    quoted,
  ),
  'fda-denosumab-2024': published('regulation', 'us')(
    'US Food and Drug Administration',
    2024,
    'Boxed Warning for increased risk of severe hypocalcemia in patients with advanced chronic kidney disease taking Prolia (denosumab)',
    'www.fda.gov/drugs/drug-safety-and-availability/fda-adds-boxed-warning-increased-risk-severe-hypocalcemia-patients-advanced-chronic-kidney-disease',
  ),
  'label-menatetrenone': published('regulation')(
    'Label in Japan',
    2026,
    'Glakay (menatetrenone)',
    undefined,
    quoted,
  ),
  'eu-1228-2014': europeanRule(
    'European Commission',
    2014,
    'Regulation 1228/2014: claims on the reduction of disease risk',
    'www.legislation.gov.uk/eur/2014/1228',
    quoted,
  ),
  'eu-1169-2011': europeanRule(
    'European Parliament and Council',
    2011,
    'Regulation 1169/2011: food information, Annex XIII',
    'data.europa.eu/eli/reg/2011/1169/oj',
    quoted,
  ),
  'gb-nhc': britishRule(
    'Department of Health and Social Care',
    2026,
    'Nutrition and health claims register',
    'www.gov.uk/government/publications/great-britain-nutrition-and-health-claims-nhc-register',
    quoted,
  ),
  'cfr-101-93': published('regulation', 'us')(
    'US Food and Drug Administration',
    2026,
    '21 CFR 101.93: certain types of statements for dietary supplements',
    undefined,
    quoted,
  ),
  'eu-2009-345': europeanRule(
    'European Commission',
    2009,
    'Decision 2009/345/EC: vitamin K2 from Bacillus subtilis natto as a novel food',
    'eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:32009D0345',
  ),
  'eu-2017-115': europeanRule(
    'European Commission',
    2017,
    'Decision 2017/115: fermented soybean extract as a novel food',
    'data.europa.eu/eli/dec_impl/2017/115/oj',
  ),

  'marcinowska-2018': review(
    'Marcinowska-Suchowierska and others',
    2018,
    'Vitamin D Toxicity–A Clinical Perspective',
    '10.3389/fendo.2018.00550',
  ),
  'silva-2018': review(
    'Silva and Furlanetto',
    2018,
    'Intestinal absorption of vitamin D: a systematic review',
    '10.1093/nutrit/nux034',
  ),
  'borel-2015': review('Borel and others', 2015, 'Vitamin D Bioavailability: State of the Art'),
  'balachandar-2021': review(
    'Balachandar and others',
    2021,
    'Relative Efficacy of Vitamin D2 and Vitamin D3 in Improving Vitamin D Status',
    '10.3390/nu13103328',
  ),
  'uvb-2007': review(
    'Holick and others',
    2007,
    'Vitamin D and skin physiology: a D-lightful story',
    '10.1359/jbmr.07s211',
  ),
  'munns-2016': review(
    'Munns and others',
    2016,
    'Global Consensus Recommendations on Prevention and Management of Nutritional Rickets',
    '10.1210/jc.2015-2175',
  ),
  'neale-2019': review('Neale and others', 2019, 'The effect of sunscreen on vitamin D: a review'),
  'protein-2019': review(
    'Groenendijk and others',
    2019,
    'High Versus low Dietary Protein Intake and Bone Health in Older Adults',
    '10.1016/j.csbj.2019.07.005',
  ),
  'rizzoli-2018': review(
    'Rizzoli and others',
    2018,
    'Benefits and safety of dietary protein for bone health',
    '10.1007/s00198-018-4534-5',
  ),
  'sherrington-2019': review(
    'Sherrington and others, Cochrane',
    2019,
    'Exercise for preventing falls in older people living in the community',
    '10.1002/14651858.CD012424.pub2',
    recalled,
  ),
  'kanis-2005': review(
    'Kanis and others',
    2005,
    'Smoking and fracture risk: a meta-analysis',
    '10.1007/s00198-004-1640-3',
  ),
  'alcohol-2015': review(
    'Zhang and others',
    2015,
    'Alcohol consumption and hip fracture risk',
    '10.1007/s00198-014-2879-y',
  ),
  'alcohol-2023': review(
    'Ke and others',
    2023,
    'Alcohol Consumption and Risk of Fractures',
    '10.1016/j.advnut.2023.03.008',
  ),
  'heparin-2019': review(
    'Signorelli and others',
    2019,
    'Anticoagulants and Osteoporosis',
    '10.3390/ijms20215275',
  ),

  'baillargeon-2012': cohort(
    'Baillargeon and others',
    2012,
    'Concurrent use of warfarin and antibiotics and the risk of bleeding in older adults',
    '10.1016/j.amjmed.2011.08.014',
  ),
  'dai-2018': trial(
    'Dai and others',
    2018,
    'Magnesium status and supplementation influence vitamin D status and metabolism',
    '10.1093/ajcn/nqy274',
  ),
  'dawson-hughes-2015': trial(
    'Dawson-Hughes and others',
    2015,
    'Dietary Fat Increases Vitamin D-3 Absorption',
    '10.1016/j.jand.2014.09.014',
  ),
  'gijsbers-1996': trial(
    'Gijsbers and others',
    1996,
    'Effect of food composition on vitamin K absorption in human volunteers',
  ),
  'heaney-1988': trial(
    'Heaney and others',
    1988,
    'Calcium absorbability from spinach',
    '10.1093/ajcn/47.4.707',
  ),
  'kara-2014': cohort(
    'Kara and others',
    2014,
    'Vitamin D intoxication due to an erroneously manufactured dietary supplement in seven children',
    '10.1542/peds.2013-0711',
  ),
  'leblanc-2013': analysis(
    'LeBlanc and others',
    2013,
    'Over-the-Counter and Compounded Vitamin D: Is Potency What We Expect?',
    '10.1001/jamainternmed.2013.3812',
  ),
  'liftmor-2018': trial(
    'Watson and others',
    2018,
    'High-Intensity Resistance and Impact Training Improves Bone Mineral Density and Physical Function in Postmenopausal Women With Osteopenia and Osteoporosis',
    '10.1002/jbmr.3284',
  ),
  'orchard-2014': cohort(
    'Orchard and others',
    2014,
    'Magnesium intake, bone mineral density, and fractures',
    '10.3945/ajcn.113.067488',
  ),
  'orlando-2019': analysis(
    'Orlando and others',
    2019,
    'Menaquinone 7 Stability of Formulations and Its Relationship with Purity Profile',
    '10.3390/molecules24050829',
  ),
  'tobias-2023': trial(
    'Tobias and others',
    2023,
    'Association of Body Weight With Response to Vitamin D Supplementation and Metabolism',
  ),
} as const satisfies Record<string, Source>;

/** The name of a source. */
export type SourceId = keyof typeof sources;

/** The source of that name. */
export function sourceOf(id: SourceId): Source {
  return sources[id];
}
