import { needSources } from './need.ts';
import type { SourceId } from './sources.ts';
import type { ResultId } from './trial-results.ts';

/** What a claim is about. */
export const topics = ['taking', 'bone', 'vessels', 'body', 'how'] as const;

/** A topic. */
export type Topic = (typeof topics)[number];

/**
 * How well a claim, as readers bring it, stands. `leaning-null`: findings disagree, and most found no
 * effect. `refuted`: sound trials found none, or the contrary. `untested`: no trial in people found.
 */
export const grades = [
  'shown',
  'moderate',
  'limited',
  'conflicting',
  'leaning-null',
  'refuted',
  'wrong',
  'untested',
] as const;

/** A grade. */
export type Grade = (typeof grades)[number];

/** What is said of a claim, in the order in which it is said. */
export const claimLines = ['known', 'pro', 'con', 'notShown'] as const;

/** `pro` and `con` are what trials and cohorts saw, for the claim and against it. */
export type ClaimLine = (typeof claimLines)[number];

/** A claim that readers bring, with what each line about it rests on. */
export interface Claim {
  readonly id: string;
  readonly topic: Topic;
  readonly grade: Grade;
  /** Of the answer in one sentence. */
  readonly sources: readonly SourceId[];
  /** For each statement of a line, in its order, who says so. */
  readonly lines: Partial<Readonly<Record<ClaimLine, readonly (readonly SourceId[])[]>>>;
  /** Of what would change the answer, where it names a publication. */
  readonly change?: readonly SourceId[];
  /** What is drawn. */
  readonly results?: readonly ResultId[];
}

const ours = [['calcium-guide']] as const;

/** Every claim, by topic. */
export const claims = [
  {
    id: 'need',
    topic: 'taking',
    grade: 'leaning-null',
    sources: needSources,
    lines: {
      known: [['efsa-vitamin-k-2017']],
      pro: [['ronn-2016'], ['fusion-2025']],
      con: [['ronn-2016', 'ronn-2021'], ['bfr-2025'], ['dvo-2023']],
    },
  },
  {
    id: 'antagonist',
    topic: 'taking',
    grade: 'wrong',
    sources: ['theuwissen-2013'],
    lines: {
      known: [['schurgers-2007']],
      con: [['theuwissen-2013']],
      notShown: [['theuwissen-2013']],
    },
  },
  {
    id: 'ratio',
    topic: 'taking',
    grade: 'untested',
    sources: ['bfr-2025', 'efsa-vitamin-k-2017', 'calcium-guide'],
    lines: {
      known: [['nourishvibes', 'buypeakperformance', 'hollywarnerhealth']],
      con: [['zhang-2020', 'knapen-2013', 'avadec-2022'], ['avadec-2022']],
    },
  },
  {
    id: 'safer',
    topic: 'taking',
    grade: 'untested',
    sources: ['efsa-2023', 'calcium-guide'],
    lines: { known: [['efsa-2023', 'tebben-2016']], notShown: ours },
  },
  {
    id: 'stones',
    topic: 'taking',
    grade: 'moderate',
    sources: ['wallace-2011'],
    lines: {
      known: [['efsa-2023']],
      pro: [['wallace-2011'], ['uspstf-2024']],
      con: [['efsa-calcium-2012']],
      notShown: ours,
    },
    results: ['calcium-d-stones'],
  },
  {
    id: 'bone-density',
    topic: 'bone',
    grade: 'conflicting',
    sources: ['knapen-2013', 'emaus-2010', 'ronn-2016'],
    lines: {
      known: [['schurgers-2007'], ['eu-432-2012', 'efsa-vitamin-k-2009']],
      pro: [['knapen-2013'], ['zhang-2020'], ['xie-2024']],
      con: [['emaus-2010', 'ronn-2016', 'ronn-2021', 'knapen-2007']],
      notShown: ours,
    },
  },
  {
    id: 'fractures',
    topic: 'bone',
    grade: 'conflicting',
    sources: ['inoue-2009', 'mott-2019'],
    lines: {
      pro: [['mott-2019'], ['cockayne-2006'], ['inoue-2009']],
      con: [['inoue-2009'], ['cockayne-2018']],
    },
    results: ['k2-fractures', 'k2-vertebrae', 'k2-hips'],
  },
  {
    id: 'pair-bone',
    topic: 'bone',
    grade: 'limited',
    sources: ['iwamoto-2000', 'zhang-2020', 'ronn-2016'],
    lines: {
      pro: [['iwamoto-2000', 'ushiroyama-2002'], ['kuang-2020']],
      con: [['zhang-2020'], ['ronn-2016']],
      notShown: ours,
    },
    results: ['pair-density'],
  },
  {
    id: 'more-d',
    topic: 'bone',
    grade: 'refuted',
    sources: ['leboff-2022', 'burt-2019'],
    lines: {
      known: [['uday-2017']],
      pro: [['prentice-2013']],
      con: [
        ['leboff-2022', 'avenell-2014'],
        ['burt-2019'],
        ['sanders-2010'],
        ['uspstf-2018', 'uspstf-2024'],
      ],
      notShown: [['endocrine-society-2024']],
    },
    results: ['d-fractures'],
  },
  {
    id: 'fusion',
    topic: 'bone',
    grade: 'limited',
    sources: ['fusion-2025'],
    lines: {
      pro: [['fusion-2025']],
      con: [['fusion-2025']],
      notShown: ours,
    },
    change: ['zhang-w-2021'],
  },
  {
    id: 'd-arteries',
    topic: 'vessels',
    grade: 'refuted',
    sources: ['billington-2020', 'thompson-2023'],
    lines: {
      known: [['tebben-2016']],
      con: [['billington-2020'], ['efsa-2023', 'burt-2019'], ['thompson-2023']],
    },
    results: ['d-major-events', 'd-heart-attacks'],
  },
  {
    id: 'k2-arteries',
    topic: 'vessels',
    grade: 'leaning-null',
    sources: ['vlasschaert-2020', 'avadec-2022'],
    lines: {
      known: [['luo-1997'], ['vlasschaert-2020']],
      pro: [['knapen-2015'], ['avadec-2023']],
      con: [
        ['avadec-2022'],
        ['avadec-2023'],
        ['zwakenberg-2019', 'bartstra-2020'],
        ['vlasschaert-2020'],
      ],
      notShown: [['efsa-vitamin-k-2009', 'efsa-k2-2012']],
    },
    change: ['basik2-2018', 'dancode-2023'],
    results: ['k2-valve'],
  },
  {
    id: 'heart-deaths',
    topic: 'vessels',
    grade: 'conflicting',
    sources: ['geleijnse-2004', 'zwakenberg-2017'],
    lines: {
      pro: [['geleijnse-2004']],
      con: [['zwakenberg-2017']],
      notShown: ours,
    },
    results: ['k2-eaten-heart-deaths', 'k2-eaten-coronary'],
  },
  {
    id: 'blood-pressure',
    topic: 'vessels',
    grade: 'refuted',
    sources: ['zhang-d-2020', 'beveridge-2015'],
    lines: {
      pro: [['zhang-d-2020']],
      con: [['zhang-d-2020', 'beveridge-2015']],
      notShown: ours,
    },
    results: ['d-systolic', 'd-diastolic'],
  },
  {
    id: 'immunity',
    topic: 'body',
    grade: 'limited',
    sources: ['eu-432-2012', 'jolliffe-2025'],
    lines: {
      known: [['eu-432-2012']],
      pro: [['jolliffe-2021']],
      con: [['jolliffe-2025']],
      notShown: ours,
    },
    results: ['d-infections-before', 'd-infections'],
  },
  {
    id: 'inflammation',
    topic: 'body',
    grade: 'leaning-null',
    sources: ['chandler-2014', 'vital-2022'],
    lines: {
      known: [['zhang-y-2012']],
      pro: [['vital-2022']],
      con: [['vital-2022'], ['chandler-2014']],
      notShown: ours,
    },
  },
  {
    id: 'autoimmune',
    topic: 'body',
    grade: 'limited',
    sources: ['hahn-2022'],
    lines: { pro: [['hahn-2022']], con: [['hahn-2022']] },
    results: ['d-autoimmune'],
  },
  {
    id: 'sugar',
    topic: 'body',
    grade: 'limited',
    sources: ['barbarawi-2020', 'pittas-2019'],
    lines: {
      pro: [['barbarawi-2020'], ['endocrine-society-2024']],
      con: [['barbarawi-2020', 'pittas-2019']],
      notShown: ours,
    },
    results: ['d-diabetes-high', 'd-diabetes'],
  },
  {
    id: 'teeth',
    topic: 'body',
    grade: 'limited',
    sources: ['eu-432-2012', 'hujoel-2013'],
    lines: {
      known: [['eu-432-2012']],
      pro: [['hujoel-2013']],
      con: [['hujoel-2013']],
      notShown: ours,
    },
    results: ['d-caries'],
  },
  {
    id: 'mood',
    topic: 'body',
    grade: 'refuted',
    sources: ['okereke-2020'],
    lines: { con: [['okereke-2020']], notShown: ours },
  },
  {
    id: 'ageing',
    topic: 'body',
    grade: 'conflicting',
    sources: ['ruiz-garcia-2023', 'neale-2022'],
    lines: {
      pro: [['ruiz-garcia-2023'], ['endocrine-society-2024']],
      con: [['neale-2022']],
    },
    results: ['d-deaths', 'd-monthly-deaths'],
  },
  {
    id: 'absorption',
    topic: 'how',
    grade: 'shown',
    sources: ['holick-2007', 'hansen-2015'],
    lines: {
      known: [['tebben-2016'], ['holick-2007']],
      pro: [['heaney-1997']],
      con: [['hansen-2015']],
    },
  },
  {
    id: 'inactive',
    topic: 'how',
    grade: 'wrong',
    sources: ['schurgers-2007'],
    lines: {
      known: [['schurgers-2007', 'beulens-2013']],
      pro: [['ronn-2016']],
      notShown: [['vlasschaert-2020']],
    },
  },
  {
    id: 'forms',
    topic: 'how',
    grade: 'shown',
    sources: ['schurgers-2007', 'sato-2012', 'beulens-2013'],
    lines: {
      known: [['schurgers-2007'], ['sato-2012'], ['schurgers-2007', 'theuwissen-2013']],
      pro: [['schurgers-2007'], ['inaba-2015']],
    },
  },
  {
    id: 'gut-bacteria',
    topic: 'how',
    grade: 'untested',
    sources: ['karl-2017'],
    lines: { known: [['karl-2017'], ['vitamin-k-chapter']] },
  },
  {
    id: 'uses-up',
    topic: 'how',
    grade: 'leaning-null',
    sources: ['van-ballegooijen-2019'],
    lines: {
      known: [['van-ballegooijen-2017']],
      pro: [['van-ballegooijen-2019']],
      con: [['van-ballegooijen-2019']],
    },
  },
] as const satisfies readonly Claim[];

/** The name of a claim. */
export type ClaimId = (typeof claims)[number]['id'];

/** The claim of that name. */
export function claimOf(id: ClaimId): Claim {
  return claims.find((claim) => claim.id === id) as Claim;
}
