import * as copy from '#copy';
import { html, nothing, type TemplateResult } from 'lit';
import { authorisedWordings, WORDING_LANGUAGE } from '../content/authorised-wordings.ts';
import { labelText } from '../content/format.ts';
import type { Jurisdiction } from '../domain/assessment.ts';
import {
  authorisedClaims,
  claimNutrients,
  claimLaws,
  claimPlaces,
  conditionsOfUse,
  type AuthorisedClaim,
  type AuthorisedClaimId,
  type EuropeanClaimId,
} from '../domain/authorised-claims.ts';
import type { ShellProps } from '../guide/feature.ts';
import type { Citations } from './citations.ts';
import { heading } from './heading.ts';
import { marked, sourceList, sourceMark } from './source-mark.ts';

type NamedClaim = AuthorisedClaim & { readonly id: AuthorisedClaimId };

/** What a wording is printed from. */
interface WordingProps {
  readonly authorisedIn: Jurisdiction;
  readonly citations: Citations;
}

/** Wordings that stand together. */
interface Grouping {
  readonly name: string;
  readonly title: string;
  readonly claims: readonly NamedClaim[];
}

/** What a product has to hold for that wording, where it names something of its own. */
function conditionText(id: AuthorisedClaimId, authorisedIn: Jurisdiction): string {
  const { supplementD, allD, supplementCalcium, allCalcium } = conditionsOfUse;
  const d = labelText(supplementD.value, 'µg', authorisedIn);
  const dInAll = labelText(allD.value, 'µg', authorisedIn);
  if (id === 'd-falls') return copy.authorisedConditions[id](d, dInAll);
  if (id !== 'calcium-d-loss') return '';
  const calcium = labelText(supplementCalcium.value, 'mg', authorisedIn);
  const calciumInAll = labelText(allCalcium.value, 'mg', authorisedIn);
  return copy.authorisedConditions[id](calcium, d, calciumInAll, dInAll);
}

function isOfLaw(id: AuthorisedClaimId): id is EuropeanClaimId {
  return id in authorisedWordings;
}

/** One wording to the letter, in its own language; one of ours with the sign of the disclaimer. */
function claimLine({ id, sources }: NamedClaim, props: WordingProps): TemplateResult {
  const condition = conditionText(id, props.authorisedIn);
  const words = isOfLaw(id)
    ? html`<span lang=${WORDING_LANGUAGE}>${authorisedWordings[id]}</span>`
    : html`<span>${copy.structureFunction[id]}*</span>`;
  return html`<li>
    ${words}${sourceMark(`wording-${id}`, sources, props.citations)}
    ${condition ? html`<span class="quiet">${condition}</span>` : nothing}
  </li>`;
}

/** The wordings that share something, under its name; nothing where there are none. */
function claimGroup(
  { name, title, claims }: Grouping,
  props: WordingProps & { readonly headingLevel: number },
): TemplateResult | typeof nothing {
  if (claims.length === 0) return nothing;
  return html`<section class="wordings" aria-labelledby="wordings-${name}">
    ${heading(props.headingLevel + 1, `wordings-${name}`, title)}
    <ul>
      ${claims.map((claim) => claimLine(claim, props))}
    </ul>
  </section>`;
}

function lead(props: WordingProps): TemplateResult {
  const { authorisedIn, citations } = props;
  return html`<p class="quiet">
    ${marked('wording', copy.authorisedLeads[authorisedIn], claimLaws[authorisedIn], citations)}
  </p>`;
}

/** What every product has to hold, where the law has an amount. */
function conditionsNote({
  authorisedIn,
  citations,
}: WordingProps): TemplateResult | typeof nothing {
  if (authorisedIn !== 'eu' && authorisedIn !== 'uk') return nothing;
  const { d, k, calcium } = conditionsOfUse;
  const text = copy.authorisedConditions.any(
    labelText(d.value, 'µg', authorisedIn),
    labelText(k.value, 'µg', authorisedIn),
    labelText(calcium.value, 'mg', authorisedIn),
  );
  return html`<p>${marked('conditions-of-use', text, [d.source], citations)}</p>`;
}

/** A view in authorised words: groups of wordings, and what a product has to hold. */
function authorisedView(
  view: 'pathway' | 'evidence',
  title: string,
  groups: readonly Grouping[],
  props: ShellProps & WordingProps,
): TemplateResult {
  const { headingLevel, citations } = props;
  return html`<section class=${view} aria-labelledby=${view}>
    <header>${heading(headingLevel, view, title)} ${lead(props)}</header>
    ${props.checkLine(view, props)} ${groups.map((group) => claimGroup(group, props))}
    ${conditionsNote(props)} ${sourceList(citations, headingLevel + 1)}
  </section>`;
}

/** The pathway in authorised words: what stands at each place of the body. */
export function authorisedPathwayView(
  props: ShellProps,
  authorisedIn: Jurisdiction,
): TemplateResult {
  const all: readonly NamedClaim[] = authorisedClaims[authorisedIn];
  const groups = claimPlaces.map((name) => ({
    name,
    title: copy.authorisedPlaces[name],
    claims: all.filter(({ place }) => place === name),
  }));
  return authorisedView('pathway', copy.authorisedPathway, groups, { ...props, authorisedIn });
}

/** The evidence in authorised words: by nutrient. */
export function authorisedEvidenceView(
  props: ShellProps,
  authorisedIn: Jurisdiction,
): TemplateResult {
  const all: readonly NamedClaim[] = authorisedClaims[authorisedIn];
  const groups = claimNutrients.map((name) => ({
    name,
    title: copy.authorisedNutrients[name],
    claims: all.filter(({ nutrient }) => nutrient === name),
  }));
  return authorisedView('evidence', copy.authorisedHeading, groups, { ...props, authorisedIn });
}
