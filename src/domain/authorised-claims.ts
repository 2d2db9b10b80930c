import type { Jurisdiction } from './assessment.ts';
import { from, type ReferenceValue } from './reference-values.ts';
import type { SourceId } from './sources.ts';

/** What a wording is about. */
export const claimNutrients = ['vitamin-d', 'vitamin-k', 'calcium'] as const;

/** A nutrient that authorised wording speaks of. */
export type ClaimNutrient = (typeof claimNutrients)[number];

/** Where in the body the pathway tells of it. */
export const claimPlaces = ['gut', 'blood', 'bone', 'muscle', 'cells'] as const;

/** A place in the body. */
export type ClaimPlace = (typeof claimPlaces)[number];

/** One claim that the law of a country lets stand near a product. `content` has it to the letter. */
export interface AuthorisedClaim {
  readonly id: string;
  readonly nutrient: ClaimNutrient;
  /** null: for certain food supplements and people only, so that the pathway does not tell it. */
  readonly place: ClaimPlace | null;
  readonly sources: readonly SourceId[];
}

function claim<Id extends string>(
  id: Id,
  nutrient: ClaimNutrient,
  place: ClaimPlace | null,
  ...sources: readonly SourceId[]
): AuthorisedClaim & { readonly id: Id } {
  return { id, nutrient, place, sources };
}

const register = 'eu-432-2012';

/** Regulations 432/2012 and 1228/2014. */
const european = [
  claim('d-absorption', 'vitamin-d', 'gut', register),
  claim('d-blood', 'vitamin-d', 'blood', register),
  claim('d-bones', 'vitamin-d', 'bone', register),
  claim('d-muscle', 'vitamin-d', 'muscle', register),
  claim('d-teeth', 'vitamin-d', 'bone', register),
  claim('d-immune', 'vitamin-d', 'cells', register),
  claim('d-division', 'vitamin-d', 'cells', register),
  claim('d-falls', 'vitamin-d', null, 'eu-1228-2014'),
  claim('k-clotting', 'vitamin-k', 'blood', register),
  claim('k-bones', 'vitamin-k', 'bone', register),
  claim('calcium-clotting', 'calcium', 'blood', register),
  claim('calcium-energy', 'calcium', 'cells', register),
  claim('calcium-muscle', 'calcium', 'muscle', register),
  claim('calcium-nerves', 'calcium', 'muscle', register),
  claim('calcium-enzymes', 'calcium', 'gut', register),
  claim('calcium-division', 'calcium', 'cells', register),
  claim('calcium-bones', 'calcium', 'bone', register),
  claim('calcium-teeth', 'calcium', 'bone', register),
  claim('calcium-d-loss', 'calcium', null, 'eu-1228-2014'),
] as const;

/** Great Britain took over those of the European Union. */
const british = european.map((each) => ({
  ...each,
  sources: [...each.sources, 'gb-nhc'] as const,
}));

/** Structure and function in our own words: the law of the US lists none, and asks for a disclaimer. */
const american = [
  claim('us-d-absorption', 'vitamin-d', 'gut', 'holick-2007'),
  claim('us-d-bones', 'vitamin-d', 'bone', 'nih-vitamin-d'),
  claim('us-k-clotting', 'vitamin-k', 'blood', 'nih-vitamin-k'),
  claim('us-calcium-bones', 'calcium', 'bone', 'efsa-calcium-2015'),
  claim('us-calcium-muscle', 'calcium', 'muscle', 'nhs-calcium'),
] as const;

/** What may be said near a product, by country; nothing where we could confirm no wording. */
export const authorisedClaims: Readonly<
  Record<Jurisdiction, readonly (AuthorisedClaim & { readonly id: AuthorisedClaimId })[]>
> = { us: american, eu: european, uk: british, au: [] };

/** The name of a claim that a law has words for. */
export type EuropeanClaimId = (typeof european)[number]['id'];

/** The name of a statement on structure or function. */
export type StructureId = (typeof american)[number]['id'];

/** The name of a claim. */
export type AuthorisedClaimId = EuropeanClaimId | StructureId;

/** The law by which a wording may stand, or that we found none. */
export const claimLaws: Readonly<Record<Jurisdiction, readonly SourceId[]>> = {
  us: ['cfr-101-93'],
  eu: [register],
  uk: ['gb-nhc'],
  au: ['calcium-guide'],
};

/** What a product has to hold for a wording, and what the effect is of, a day: D and K in µg, calcium in mg. */
export const conditionsOfUse = {
  d: from('eu-1169-2011', false)(0.75),
  k: from('eu-1169-2011', false)(11.25),
  calcium: from('eu-1169-2011', false)(120),
  supplementD: from('eu-1228-2014', false)(15),
  supplementCalcium: from('eu-1228-2014', false)(400),
  allD: from('eu-1228-2014', false)(20),
  allCalcium: from('eu-1228-2014', false)(1200),
} as const satisfies Record<string, ReferenceValue>;

/** Countries in which authorised wording is the default beside a sponsor: their law is strictest. */
export const regulatedCountries: readonly Jurisdiction[] = ['eu', 'uk'];
