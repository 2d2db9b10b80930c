import type { ReasonCode } from './reasons.ts';
import type { SourceId } from './sources.ts';

type Sources = readonly SourceId[];

const licence: Sources = ['smpc-colecalciferol'];
const warnings: Sources = ['smpc-colecalciferol-8091'];
const antagonist: Sources = ['theuwissen-2013'];
const apart: Sources = ['bfr-2025', 'sanders-2010'];
const thiazide: Sources = ['smpc-colecalciferol', 'chandler-thiazide-2014'];
/** A caution of our own, which no publication sets. */
const ours: Sources = ['calcium-guide'];

/** What each reason rests on. */
export const reasonSources: Readonly<Record<ReasonCode, Sources>> = {
  'd3-unit-check': ours,
  infant: ['calcium-guide', 'sacn-2016'],
  'kidney-disease': licence,
  'kidney-stones': licence,
  'high-calcium': licence,
  'parathyroid-disease': warnings,
  'granulomatous-disease': ['tebben-2016', 'smpc-colecalciferol'],
  'tb-medicine': ['brodie-1982'],
  cancer: warnings,
  'long-immobility': warnings,
  'vitamin-d-hypersensitivity': ['medlineplus-hypercalcaemia'],
  'active-vitamin-d': ['smpc-colecalciferol-7263'],
  digoxin: licence,
  'thiazide-high': thiazide,
  'kidney-stone-high': licence,
  'not-answered': ours,
  'vitamin-k-antagonist': ['theuwissen-2013', 'kurnik-2003'],
  'blood-thinner-unsure': antagonist,
  'clotting-condition': ['mhra-2019', 'calcium-guide'],
  'liver-disease': ['jamil-2018', 'calcium-guide'],
  'under-18': ours,
  pregnant: ['calcium-guide', 'cdc-vitamin-k'],
  prescribed: ours,
  'prescription-schedule': ours,
  'not-daily': ['bfr-2025'],
  'far-above-limit': ['efsa-2023'],
  'above-upper-limit': ours,
  'above-limit-elsewhere': ['iom-2011'],
  'large-single-dose': apart,
  'on-top-of-prescription': ours,
  'k-very-high': ['nhs-vitamin-k'],
  'fish-liver-oil-in-pregnancy': ['nhs-vitamin-a', 'evira-vitamin-a'],
  breastfeeding: ['calcium-guide', 'cdc-vitamin-k'],
  malabsorption: ours,
  'kidney-stone-once': licence,
  'calcium-supplement': [...licence, 'smpc-calcium-carbonate'],
  'calcium-ask-first': licence,
  thiazide,
  lithium: ['medsafe-2014'],
  'osteoporosis-medicine': ['smpc-romosozumab', 'mhra-2020'],
  'enzyme-inducer': licence,
  steroid: licence,
  'fat-blocker': [...licence, 'calcium-guide'],
  'direct-anticoagulant': ['label-apixaban', 'calcium-guide'],
  antiplatelet: ours,
  'surgery-soon': ours,
  'prescribed-daily': ours,
  'calcium-as-told': ['smpc-romosozumab', 'smpc-calcium-carbonate'],
  'mk-4': ours,
  k1: ours,
  'k-form-unknown': ours,
  'small-d3': ours,
  'alternate-days': apart,
  'above-recommended-in-pregnancy': ours,
};
