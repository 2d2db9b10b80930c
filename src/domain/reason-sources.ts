import type { ReasonCode } from './reasons.ts';
import type { SourceId } from './sources.ts';

type Sources = readonly SourceId[];

const licence: Sources = ['smpc-colecalciferol'];
const warnings: Sources = ['smpc-colecalciferol-8091'];
const antagonist: Sources = ['theuwissen-2013'];
const apart: Sources = ['bfr-2025', 'sanders-2010'];
/** A caution of our own, which no publication sets. */
const ours: Sources = ['calcium-guide'];

/** What each reason rests on. */
export const reasonSources: Readonly<Record<ReasonCode, Sources>> = {
  infant: ['calcium-guide', 'sacn-2016'],
  'kidney-disease': licence,
  'kidney-stones': licence,
  'high-calcium': licence,
  'parathyroid-disease': warnings,
  'granulomatous-disease': ['tebben-2016', 'smpc-colecalciferol'],
  'tb-medicine': ['brodie-1982'],
  cancer: warnings,
  'long-immobility': warnings,
  'liver-disease': ['jamil-2018', 'calcium-guide'],
  malabsorption: ours,
  'vitamin-d-hypersensitivity': ['medlineplus-hypercalcaemia'],
  'active-vitamin-d': ['smpc-colecalciferol-7263'],
  digoxin: licence,
  'thiazide-high': licence,
  'not-answered': ours,
  'vitamin-k-antagonist': antagonist,
  'blood-thinner-unsure': antagonist,
  'clotting-condition': ['mhra-2019', 'calcium-guide'],
  'under-18': ours,
  pregnant: ours,
  breastfeeding: ours,
  prescribed: ours,
  'not-daily': ['bfr-2025'],
  'far-above-limit': ['efsa-2023'],
  'above-upper-limit': ours,
  'large-single-dose': apart,
  'on-top-of-prescription': ours,
  'd3-unit-check': ours,
  'k2-very-high': ['nhs-vitamin-k'],
  'fish-liver-oil-in-pregnancy': ['nhs-vitamin-a', 'evira-vitamin-a'],
  'calcium-supplement': licence,
  thiazide: licence,
  lithium: ['medsafe-2014'],
  'osteoporosis-medicine': ['smpc-romosozumab', 'mhra-2020'],
  anticonvulsant: licence,
  steroid: licence,
  'fat-blocker': [...licence, 'calcium-guide'],
  'direct-anticoagulant': ['label-apixaban', 'calcium-guide'],
  antiplatelet: ours,
  'surgery-soon': ours,
  'mk-4': ours,
  'k2-form-unknown': ours,
  'alternate-days': apart,
  'above-recommended-in-pregnancy': ours,
};
