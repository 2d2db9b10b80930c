import { expect } from 'chai';
import {
  authorisedClaims,
  claimLaws,
  conditionsOfUse,
} from '../../src/domain/authorised-claims.ts';
import { levelBands } from '../../src/domain/blood-levels.ts';
import { calciumDayOf, ordinaryDay } from '../../src/domain/calcium-flows.ts';
import { calciumFigures } from '../../src/domain/calcium-reference-values.ts';
import { claims, type Claim } from '../../src/domain/claims.ts';
import { foodAmounts } from '../../src/domain/food-amounts.ts';
import { helpLines } from '../../src/domain/help-lines.ts';
import {
  pathwaySteps,
  pathwayTerms,
  supplySources,
  switchSources,
  takeawaySources,
  type PathwayStep,
} from '../../src/domain/pathway.ts';
import { reasonSources } from '../../src/domain/reason-sources.ts';
import {
  ageBands,
  foods,
  germanCaps,
  pairingRules,
  thresholds,
} from '../../src/domain/reference-values.ts';
import { safetyFigures } from '../../src/domain/safety-figures.ts';
import { furtherCautions, safetyTopics, withheldSources } from '../../src/domain/safety.ts';
import { sourceOf, sources, type SourceId } from '../../src/domain/sources.ts';
import { conversions } from '../../src/domain/unit-conversions.ts';
import { trialFigures, trialResults } from '../../src/domain/trial-results.ts';

const ids = Object.keys(sources) as SourceId[];

/** Every name of a source in a value, however deep. */
function citedIn(value: unknown): readonly SourceId[] {
  if (typeof value === 'string') return ids.filter((id) => id === value);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(citedIn) : [];
}

const lineSources = (steps: readonly (PathwayStep | Claim)[]) => steps.map(({ lines }) => lines);

const cited = new Set(
  citedIn([
    ageBands,
    pairingRules,
    thresholds,
    germanCaps,
    foods,
    calciumFigures,
    calciumDayOf(ordinaryDay),
    lineSources(pathwaySteps),
    pathwayTerms.map((term) => term.sources),
    takeawaySources,
    switchSources,
    supplySources,
    reasonSources,
    lineSources(claims),
    claims.map(({ sources: cited, ...claim }: Claim) => [cited, claim.change]),
    trialResults,
    trialFigures,
    safetyTopics.map(({ statements }) => statements),
    furtherCautions,
    safetyFigures,
    foodAmounts,
    helpLines,
    withheldSources,
    levelBands.map(({ source }) => source),
    Object.values(authorisedClaims).flatMap((all) => all.map(({ sources: of }) => of)),
    claimLaws,
    conditionsOfUse,
    conversions,
  ]),
);

describe('sources', () => {
  it('are cited, every one of them', () => {
    expect([...cited]).to.have.members(ids);
  });

  it('have a title, a year and an author', () => {
    for (const id of ids) {
      const { by, title, year } = sourceOf(id);
      expect(by, id).to.match(/^\S.+\S$/);
      expect(title, id).to.match(/^\S.{5,}[^\s.:,]$/);
      expect(year, id).to.be.within(1980, 2026);
    }
  });

  it('have a DOI that is well-formed, or the page of whoever published it', () => {
    for (const id of ids) {
      const { doi, page } = sourceOf(id);
      if (doi) expect(doi, id).to.match(/^10\.\d{4,}\/[^\s"<>]+$/);
      if (page) expect(page, id).to.match(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:\/\S*)?$/);
      expect(doi && page, id).to.equal(undefined);
    }
  });

  it('are never a page through which a publication was read', () => {
    const mirrors =
      /vitamindwiki|scribd|droracle|ouci\.dntb|researcher\.life|consensus\.app|particle\.news|unboundmedicine|wiki/;
    for (const id of ids) expect(sourceOf(id).page ?? '', id).not.to.match(mirrors);
  });

  it('that have no address at all are few, and none of them is a guideline for a limit', () => {
    const without = ids.filter((id) => !sourceOf(id).doi && !sourceOf(id).page);
    expect(without).to.have.members([
      'nourishvibes',
      'calcium-guide',
      'mhra-2019',
      'label-apixaban',
      'inaba-2015',
      'zhang-2020',
      'iwamoto-2000',
      'fusion-2025',
      'canada-poison',
      'portugal-poison',
      'switzerland-poison',
      'germany-116117',
      'portugal-24',
      'nhs-sunlight',
      'cfr-101-93',
      'label-menatetrenone',
      'borel-2015',
      'neale-2019',
      'gijsbers-1996',
      'tobias-2023',
    ]);
  });

  it('name what has taken their place, which is newer', () => {
    const replaced = ids.filter((id) => sourceOf(id).supersededBy);
    expect(replaced).to.have.length.above(0);
    for (const id of replaced) {
      const newer = sourceOf(sourceOf(id).supersededBy as SourceId);
      expect(newer?.year, id).to.be.above(sourceOf(id).year);
    }
  });

  it('of an authority say for whom, those of a study for nobody in particular', () => {
    // Japan is none of the four countries whose readers the guide knows, and units are the whole world's.
    const others: readonly SourceId[] = ['label-menatetrenone', 'bipm-2019'];
    for (const id of ids.filter((each) => !others.includes(each))) {
      const { evidence, jurisdiction } = sourceOf(id);
      const isOfAuthority = evidence === 'guideline' || evidence === 'regulation';
      expect(jurisdiction !== null, id).to.equal(isOfAuthority);
    }
  });
});
