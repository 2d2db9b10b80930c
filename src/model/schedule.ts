import { DAYS_PER_MONTH } from '../domain/units.ts';

/** How often a product can be taken, in the order in which it is offered. */
export const schedules = [
  'daily',
  'alternate',
  'three-weeks-on',
  'twice-weekly',
  'weekly',
  'fortnightly',
  'monthly',
  'days',
] as const;

/** How often a product is taken; `days`: every so many days as the reader types them. */
export type Schedule = (typeof schedules)[number];

const daysBetween: Readonly<Record<Exclude<Schedule, 'days'>, number>> = {
  daily: 1,
  alternate: 2,
  /** Three weeks of every four. */
  'three-weeks-on': 28 / 21,
  'twice-weekly': 3.5,
  weekly: 7,
  fortnightly: 14,
  monthly: DAYS_PER_MONTH,
};

/** Days from one occasion to the next; `typedDays` counts where the reader types them. */
export function everyDaysOf(schedule: Schedule, typedDays: number): number {
  return schedule === 'days' ? typedDays : daysBetween[schedule];
}
