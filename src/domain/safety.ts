import type { SourceId } from './sources.ts';

/** What each statement of a topic rests on, in the order in which `content` words them. */
type Statements = readonly (readonly SourceId[])[];

/** A question of the careful half that opens, with its statements. */
export interface SafetyTopic {
  readonly id: string;
  readonly group: 'mishap' | 'habits' | 'choosing';
  readonly statements: Statements;
}

const ours = ['calcium-guide'] as const;
const signs = ['smpc-colecalciferol-7263'] as const;
const sheet = ['mymedicines-2023'] as const;
const poisoning = ['missouri-poison', 'nhs-poisoning'] as const;

/** Every topic, in the order in which they stand. */
export const safetyTopics = [
  {
    id: 'signs',
    group: 'mishap',
    statements: [
      signs,
      ['smpc-colecalciferol-7263', 'mymedicines-2023'],
      ['smpc-colecalciferol-7263', 'nhs-vitamin-d'],
      ours,
      ours,
      ['theuwissen-2013', 'calcium-guide'],
      ['efsa-2023'],
      ['kara-2014'],
    ],
  },
  {
    id: 'doses',
    group: 'mishap',
    statements: [sheet, ours, ours, ours, ['theuwissen-2013'], ours],
  },
  {
    id: 'child',
    group: 'mishap',
    statements: [
      poisoning,
      poisoning,
      ['missouri-poison'],
      ['nhs-poisoning'],
      ['nhs-poisoning', 'krisinformation'],
    ],
  },
  {
    id: 'taking',
    group: 'habits',
    statements: [
      ['dawson-hughes-2015', 'silva-2018', 'borel-2015'],
      ['gijsbers-1996', 'calcium-guide'],
      ours,
      ours,
      ['balachandar-2021'],
    ],
  },
  {
    id: 'low',
    group: 'habits',
    statements: [
      ['nhs-colecalciferol'],
      ['nih-vitamin-d'],
      ['uvb-2007'],
      ['tobias-2023'],
      ['munns-2016', 'nhs-colecalciferol'],
      ['uday-2017'],
      ours,
    ],
  },
  {
    id: 'sun',
    group: 'habits',
    statements: [
      ['nhs-sunlight'],
      ['cancer-council-2016'],
      ['uvb-2007'],
      ['neale-2019'],
      ['nhs-sunlight'],
      ours,
    ],
  },
  {
    id: 'bone',
    group: 'habits',
    statements: [
      ['liftmor-2018'],
      ['sherrington-2019'],
      ['protein-2019', 'rizzoli-2018'],
      ['kanis-2005'],
      ['alcohol-2015', 'alcohol-2023'],
      ['orchard-2014', 'dai-2018'],
    ],
  },
  {
    id: 'foods',
    group: 'choosing',
    statements: [
      ['dietary-guidelines-2020'],
      ['heaney-1988'],
      ['beulens-2013'],
      ['theuwissen-2013'],
      ['nhs-vitamin-a'],
      ['nih-vitamin-k', 'calcium-guide'],
    ],
  },
  {
    id: 'product',
    group: 'choosing',
    statements: [
      ['ods-2018'],
      ours,
      ['ods-2018', 'eu-1169-2011', 'fda-daily-values'],
      ours,
      ours,
      ['leblanc-2013'],
      ['orlando-2019'],
      ['opss-2018'],
      ['nhs-vitamin-a'],
      ['nih-vitamin-d'],
      ['eu-2009-345', 'mymedicines-2023'],
    ],
  },
  {
    id: 'test',
    group: 'choosing',
    statements: [['iom-2011'], ['endocrine-society-2024'], ours, ours],
  },
] as const satisfies readonly SafetyTopic[];

/** The name of a topic. */
export type SafetyTopicId = (typeof safetyTopics)[number]['id'];

/** What a group of topics is about, in their order. */
export const safetyGroups = ['mishap', 'habits', 'choosing'] as const;

/** Why whoever takes a blood thinner is shown no amount of vitamin K in foods. */
export const withheldSources: readonly SourceId[] = ['theuwissen-2013', 'calcium-guide'];

/** Cautions on what the checklist does not ask. */
export const furtherCautions = [
  ['label-menatetrenone'],
  ['baillargeon-2012'],
  ['heparin-2019'],
  ['eu-2017-115', 'nih-vitamin-k', 'theuwissen-2013'],
  ours,
  ['nhs-vitamin-a'],
  ['fda-denosumab-2024'],
  ours,
  ['nih-vitamin-k'],
  ours,
] as const satisfies Statements;
