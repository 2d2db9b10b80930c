/** Every condition that the guide asks about, by what it leads to. `content` has the words for them. */
export const conditionsByConsequence = {
  'withhold-all': [
    'kidney-disease',
    'kidney-stones',
    'high-calcium',
    'parathyroid-disease',
    'granulomatous-disease',
    'tb-medicine',
    'cancer',
    'long-immobility',
    'vitamin-d-hypersensitivity',
    'active-vitamin-d',
    'digoxin',
  ],
  'withhold-k2': [
    'vitamin-k-antagonist',
    'blood-thinner-unsure',
    'clotting-condition',
    'liver-disease',
  ],
  caution: [
    'malabsorption',
    'kidney-stone-once',
    'calcium-supplement',
    'thiazide',
    'lithium',
    'osteoporosis-medicine',
    'enzyme-inducer',
    'steroid',
    'fat-blocker',
  ],
  note: ['direct-anticoagulant', 'antiplatelet', 'surgery-soon'],
} as const;

/** What a condition, or any other reason, leads to. A note changes nothing. */
export type Consequence = keyof typeof conditionsByConsequence;

/** The conditions that lead to that. */
export type ConditionOf<C extends Consequence> = (typeof conditionsByConsequence)[C][number];

/** One condition, medicine or circumstance that changes the answer. */
export type ConditionId = ConditionOf<Consequence>;

/** The consequences, strictest first. */
export const consequences = Object.keys(conditionsByConsequence) as readonly Consequence[];

/** Every condition, strictest first. */
export const conditionIds: readonly ConditionId[] = Object.values(conditionsByConsequence).flat();
