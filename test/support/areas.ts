import { PLATFORM_ID } from '#libs/cooperative';
import { asRole, type TestDatabase } from './database.js';

/**
 * Switches on, in every cooperative, all that the desk works for: for tests of walls and roles, to whom a closed menu
 * would look like a wall. To be called before the application starts.
 */
export const everyArea = (database: TestDatabase): Promise<unknown> =>
  asRole(database, 'admin', `
    update cooperative_settings s set settings = s.settings || jsonb_build_object(
      'onboarding', 'APPLICATION',
      'meterReporting', coalesce(s.settings->'meterReporting', '{}') || '{"enabled": true}',
      'tabs', (s.settings->'tabs') || coalesce((
        select jsonb_agg(jsonb_build_object('tab', t, 'opens', '[]'::jsonb)) from unnest(array['faults', 'meters', 'notices', 'correspondence']) t
        where not exists (select from jsonb_array_elements(s.settings->'tabs') x where x->>'tab' = t or x->'opens' ? t)), '[]'))
    where s.cooperative_id <> '${PLATFORM_ID}'`);
