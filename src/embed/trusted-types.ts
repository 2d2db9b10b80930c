import { TAG } from '../tag.ts';

/** What a browser with Trusted Types offers; TypeScript's own DOM types do not have it yet. */
export interface PolicyFactory<Policy> {
  createPolicy(name: string, rules: object): Policy;
}

/** The word that a host with a list of policies has to add to it. */
export const POLICY_NAME = 'calcium-guide';

let isRefused = false;

/** True when the host's list of policies does not allow ours, so that nothing could be rendered. */
export function isPolicyRefused(): boolean {
  return isRefused;
}

/**
 * Lit's Trusted Types policy under our own name: `lit-html`, Lit's word, can be taken only once a
 * page. The build puts this call in place of Lit's. A second copy of this file makes no policy, as
 * its Lit will render nothing: the first copy's element serves all.
 */
export function litPolicy<Policy>(
  factory: PolicyFactory<Policy>,
  rules: object,
): Policy | undefined {
  if (customElements.get(TAG)) return undefined;
  try {
    return factory.createPolicy(POLICY_NAME, rules);
  } catch {
    isRefused = true;
    return undefined;
  }
}
