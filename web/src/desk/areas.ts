import {
  IconAdjustments, IconBuildingCommunity, IconDatabaseImport, IconDroplet, IconFileText, IconHistory, IconMail, IconPlugConnected, IconSettings, IconSpeakerphone,
  IconTool, IconUserCog, IconUsers, type Icon,
} from '@tabler/icons-react';
import type { LinkProps } from '@tanstack/react-router';
import type { DeskMessageId } from '../messages/desk.js';
import type { Permission } from './features/auth/index.js';

/** A part of the desk with an entry in the menu and a tile on the first page. */
export interface Area {
  path: NonNullable<LinkProps['to']>;
  /** Who lacks it sees no entry, and at the address what stands where there is nothing. */
  permission: Permission;
  title: DeskMessageId;
  /** What is done there, for the tile: one sentence. */
  lead: DeskMessageId;
  icon: Icon;
}

/** Every area that has a page, in the menu's order. */
export const AREAS: readonly Area[] = [
  { path: '/biuro/osoby', permission: 'desk.people.read', title: 'desk.people.title', lead: 'desk.people.lead', icon: IconUsers },
  { path: '/biuro/wnioski', permission: 'desk.applications', title: 'desk.applications.title', lead: 'desk.applications.lead', icon: IconFileText },
  { path: '/biuro/awarie', permission: 'desk.faults', title: 'desk.faults.title', lead: 'desk.faults.lead', icon: IconTool },
  { path: '/biuro/odczyty', permission: 'desk.readings', title: 'desk.readings.title', lead: 'desk.readings.lead', icon: IconDroplet },
  { path: '/biuro/ogloszenia', permission: 'desk.notices', title: 'desk.notices.title', lead: 'desk.notices.lead', icon: IconSpeakerphone },
  { path: '/biuro/korespondencja', permission: 'desk.letters', title: 'desk.letters.title', lead: 'desk.letters.lead', icon: IconMail },
  { path: '/biuro/zasilenia', permission: 'desk.feeds', title: 'desk.feeds.title', lead: 'desk.feeds.lead', icon: IconDatabaseImport },
  { path: '/biuro/integracje', permission: 'desk.feeds', title: 'desk.integrations.title', lead: 'desk.integrations.lead', icon: IconPlugConnected },
  { path: '/biuro/pracownicy', permission: 'desk.staff', title: 'desk.staff.title', lead: 'desk.staff.lead', icon: IconUserCog },
  { path: '/biuro/ustawienia', permission: 'desk.settings', title: 'desk.settings.title', lead: 'desk.settings.lead', icon: IconSettings },
  { path: '/biuro/dziennik', permission: 'desk.audit', title: 'desk.trail.title', lead: 'desk.trail.lead', icon: IconHistory },
  { path: '/biuro/spoldzielnie', permission: 'platform', title: 'desk.platform.title', lead: 'desk.platform.tileLead', icon: IconBuildingCommunity },
  { path: '/biuro/platforma', permission: 'platform', title: 'desk.platform.settings', lead: 'desk.platform.settingsLead', icon: IconAdjustments },
];
