import { viewIds, type ViewId } from '../model/views.ts';
import type { Setup } from './setup.ts';

/**
 * The least height of each view, in CSS px, in columns of up to 1,400 px and type of 15 px, so that no gap is
 * left below the guide. In narrow columns and large type it grows higher, beyond the end of any screen, where
 * what moves is not seen to jump.
 */
const least: Readonly<Record<ViewId, number>> = {
  pathway: 1500,
  calculator: 1500,
  evidence: 2850,
  safety: 2100,
};

/** The same where only authorised wording may stand, which makes these shorter. */
const leastAuthorised: Readonly<Partial<Record<ViewId, number>>> = {
  pathway: 1060,
  evidence: 1150,
  calculator: 1400,
  safety: 1850,
};

/** Room to keep for the guide until it is there, in CSS px: that of the view that is shown first. */
export function reservedHeight({ attributes }: Pick<Setup, 'attributes'>): number {
  const first = attributes.show?.split(' ')[0] ?? viewIds[0];
  const view = viewIds.find((id) => id === first) ?? viewIds[0];
  const isAuthorised = attributes.claims === 'authorised';
  return (isAuthorised ? leastAuthorised[view] : undefined) ?? least[view];
}

/** The same as a length of CSS: a page to which the script never comes is left with no more than a screen and a half. */
export function reservedLength(setup: Pick<Setup, 'attributes'>): string {
  return `min(${reservedHeight(setup)}px, 150vh)`;
}
