/** What is entered to reach a state. */
export type Entered = Readonly<Record<string, unknown>>;
export const states: Readonly<Record<string, Entered>>;
export const pathwayStates: Readonly<Record<string, Entered>>;
export const safetyStates: Readonly<Record<string, Entered>>;
export const evidenceStates: Readonly<Record<string, Entered>>;
export function enter(entered: Entered): Promise<void>;
