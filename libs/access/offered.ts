import type { Cooperative } from '#libs/cooperative';
import type { StaffPermission } from './staff-roles.js';

/** What the desk does for a tab, or for a way in, is there only where the cooperative has it. */
const NEEDS: Partial<Record<StaffPermission, (cooperative: Pick<Cooperative, 'tabs' | 'settings'>) => boolean>> = {
  'desk.applications': ({ settings }) => settings.onboarding === 'APPLICATION',
  'desk.faults': ({ tabs }) => tabs.has('faults'),
  'desk.readings': ({ tabs, settings }) => tabs.has('meters') && settings.meterReporting.enabled,
  'desk.notices': ({ tabs }) => tabs.has('notices'),
  'desk.letters': ({ tabs }) => tabs.has('correspondence'),
};

/** Whether the cooperative has what this is about; what it has off is at the desk like something that does not exist. */
export const offered = (cooperative: Pick<Cooperative, 'tabs' | 'settings'>, permission: StaffPermission): boolean =>
  NEEDS[permission]?.(cooperative) ?? true;
