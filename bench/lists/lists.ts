import type { Samples } from './samples.js';

/** One list as it is opened: the site's operation and its variables. */
export interface List {
  name: string;
  operation: string;
  variables: Record<string, unknown>;
  /** True for the operators' console. */
  console?: boolean;
}

/** One operation, each way of opening it. */
const of = (operation: string, always: Record<string, unknown>, ways: Record<string, Record<string, unknown>>): List[] =>
  Object.entries(ways).map(([name, way]) => ({ name, operation, variables: { ...always, ...way } }));

/** Every list that staff can open: first page, a page deep within it, each filter. */
export const listsOf = (sample: Samples): List[] => [
  ...people(sample), ...faults(sample), ...readings(sample), ...messages(sample), ...applications(sample), ...feeds(sample), ...office(sample),
  ...of('PlatformCooperatives', {}, { 'console: cooperatives': {}, 'console: deep': { after: 'bench-listed-2000' }, 'console: search': { search: 'listed-39' } })
    .map((list) => ({ ...list, console: true })),
];

const people = (sample: Samples): List[] => [
  ...of('DeskPeople', {}, Object.fromEntries(Object.entries({
    'people': {}, 'people: deep': { after: sample.peopleAt }, 'people: surname': { search: sample.surname },
    'people: plain letters': { search: 'wisniew' }, 'people: two letters': { search: 'wi' }, 'people: one letter': { search: 'k' }, 'people: first name': { search: 'anna' },
    'people: name and house': { search: 'kowalski zeromskiego 5' }, 'people: street': { search: 'polna' }, 'people: identifier': { search: sample.identifier },
    'people: account': { search: sample.accountKey }, 'people: bank account': { search: sample.nrb }, 'people: nobody': { search: 'xyzzy' },
    'people: building': { buildingId: sample.building }, 'people: district': { districtId: sample.district }, 'people: no login': { state: 'NONE' },
    'people: start password': { state: 'START_PASSWORD' }, 'people: start expired': { state: 'START_EXPIRED' },
    'people: surname in district': { search: 'kowal', districtId: sample.district }, 'people: surname deep': { search: 'a', after: sample.peopleAt },
  }).map(([name, input]) => [name, { input }]))),
  ...of('DeskPerson', {}, { 'person: card': { id: sample.personId } }),
  ...of('DeskBuildings', {}, { 'buildings': {} }),
  ...of('LoginBatches', {}, { 'login batches': {} }),
  ...of('LoginCount', {}, { 'login count': { input: { buildingId: sample.building } } }),
  ...of('NoticePersons', {}, { 'persons of a notice': { search: 'wisniew' } }),
  ...of('LetterPersons', {}, { 'persons of a letter': { search: 'kowal' } }),
];

const faults = (sample: Samples): List[] => [
  ...of('DeskFaults', { filter: {}, order: 'DUE', descending: false }, {
    'faults: by deadline': {}, 'faults: deep': { after: sample.faultsAt }, 'faults: newest': { order: 'FILED', descending: true }, 'faults: longest in state': { order: 'SINCE' },
    'faults: open': { filter: { states: ['AWAITING_VERIFICATION', 'VERIFIED', 'ACCEPTED', 'PARTLY_DONE'] } }, 'faults: overdue': { filter: { overdue: true } },
    'faults: unassigned': { filter: { unassigned: true } }, 'faults: mine': { filter: { mine: true } }, 'faults: assigned': { filter: { assignedTo: sample.staff } },
    'faults: category': { filter: { category: 'WATER' } }, 'faults: building': { filter: { buildingId: sample.building } }, 'faults: district': { filter: { districtId: sample.district } },
    'faults: text': { filter: { search: 'kaloryfer' } }, 'faults: number': { filter: { search: '02500/Z' } }, 'faults: filer': { filter: { search: sample.surname } },
    'faults: address': { filter: { search: 'Łąkowa 5' } }, 'faults: nothing found': { filter: { search: 'xyzzy' } },
  }),
  ...of('DeskFault', {}, { 'fault': { id: sample.fault } }),
  ...of('FaultDeskFigures', {}, { 'faults: figures': {} }),
  ...of('FaultDeskChoices', {}, { 'faults: choices': {} }),
];

const readings = (sample: Samples): List[] => [
  ...of('DeskReadings', { filter: {} }, {
    'readings': {}, 'readings: deep': { after: sample.readingsAt }, 'readings: waiting': { filter: { state: 'SENT' } }, 'readings: accepted': { filter: { state: 'ACCEPTED' } },
    'readings: flagged': { filter: { state: 'SENT', flagged: true } }, 'readings: plain': { filter: { state: 'SENT', flagged: false } }, 'readings: medium': { filter: { medium: 'HOT_WATER' } },
    'readings: building': { filter: { buildingId: sample.building } }, 'readings: days': { filter: { from: '2026-01-01', to: '2026-06-30' } },
    'readings: meter': { filter: { search: '10012345' } }, 'readings: surname': { filter: { search: sample.surname } },
  }),
  ...of('DeskReading', {}, { 'reading': { id: sample.reading, filter: { state: 'SENT' } } }),
  ...of('MeteredBuildings', {}, { 'readings: buildings': {} }),
];

const messages = (sample: Samples): List[] => [
  ...of('DeskNotices', {}, {
    'notices': {}, 'notices: deep': { after: sample.noticesAt }, 'notices: drafts': { phase: 'DRAFT' }, 'notices: scheduled': { phase: 'SCHEDULED' },
    'notices: shown': { phase: 'SHOWN' }, 'notices: ended': { phase: 'ENDED' }, 'notices: text': { search: 'gazowy' },
  }),
  ...of('NoticeReadership', {}, { 'who has read: everybody': { id: sample.noticeToAll }, 'who has read: a building': { id: sample.noticeToBuilding } }),
  ...of('NoticeReach', {}, { 'reach: everybody': { audience: { audience: 'ALL' } }, 'reach: an estate': { audience: { audience: 'ESTATE', estate: 'Północ' } } }),
  ...of('NoticeBuildings', {}, { 'notices: buildings': {} }),
  ...of('DeskLetters', {}, {
    'letters': {}, 'letters: deep': { after: sample.lettersAt }, 'letters: opened': { fate: 'OPENED' }, 'letters: unopened': { fate: 'UNOPENED' },
    'letters: withdrawn': { fate: 'WITHDRAWN' }, 'letters: subject': { search: 'rozliczenie' }, 'letters: person': { search: sample.surname }, 'letters: nothing found': { search: 'xyzzy' },
  }),
];

const applications = (sample: Samples): List[] => [
  ...of('Applications', { overdue: false, search: '' }, {
    'applications': {}, 'applications: deep': { after: sample.applicationsAt }, 'applications: overdue': { overdue: true }, 'applications: received': { state: 'RECEIVED' },
    'applications: activated': { state: 'ACTIVATED' }, 'applications: district': { districtId: sample.district }, 'applications: name': { search: 'kowal' },
    'applications: nothing found': { search: 'xyzzy' },
  }),
  ...of('ApplicationCandidates', { id: sample.application }, { 'candidates': { search: '' }, 'candidates: words': { search: 'kowalski polna' } }),
];

const feeds = (sample: Samples): List[] => [
  ...of('FeedBatches', {}, { 'feeds': {}, 'feeds: deep': { after: sample.batchesAt }, 'feeds: refused': { state: 'REFUSED' }, 'feeds: cancelled': { state: 'CANCELLED' } }),
  ...of('FeedBatch', {}, { 'feed: refused': { id: sample.refusedBatch }, 'feed: tried': { id: sample.triedBatch } }),
  ...of('FeedReconciliation', {}, { 'reconciliation': { anew: false }, 'reconciliation: anew': { anew: true } }),
  ...of('FeedDiffering', { anew: false }, { 'differing accounts': {}, 'differing accounts: deep': { after: sample.differingAt } }),
  ...of('DeskPayments', {}, { 'payments': {}, 'payments: deep': { after: sample.paymentsAt }, 'payments: unmatched': { fate: 'UNMATCHED' }, 'payments: posted': { fate: 'POSTED' } }),
  ...of('FeedMappings', {}, { 'mappings': {} }),
  ...of('Integrations', {}, { 'integrations': {} }),
  ...of('WebhookDeliveries', { id: sample.webhookId }, { 'deliveries': {}, 'deliveries: deep': { after: sample.deliveriesAt } }),
];

const office = (sample: Samples): List[] => [
  ...of('DeskTrail', { filter: {} }, {
    'trail': {}, 'trail: deep': { after: sample.trailAt }, 'trail: somebody of the staff': { filter: { staffId: sample.staff } }, 'trail: resident': { filter: { identifier: sample.identifier } },
    'trail: often done': { filter: { action: 'SIGNED_IN' } }, 'trail: seldom done': { filter: { action: 'APPLICATION_CHECKED' } }, 'trail: never done': { filter: { action: 'TOKEN_MADE' } },
    'trail: days': { filter: { from: '2026-01-01', to: '2026-01-31' } }, 'trail: staff and deed': { filter: { staffId: sample.staff, action: 'FAULT_MOVED' } },
    'trail: resident and deed': { filter: { identifier: sample.identifier, action: 'SIGN_IN_FAILED' } },
    'trail: staff and deed never done': { filter: { staffId: sample.staff, action: 'TOKEN_MADE' } },
  }),
  ...of('TrailStaff', {}, { 'trail: staff': {} }),
  ...of('DeskFigures', {}, { 'figures': {} }),
  ...of('DeskStaff', {}, { 'staff': {}, 'staff: deep': { after: sample.staffAt }, 'staff: search': { search: 'anna' } }),
  ...of('SettingsHistory', {}, { 'settings: history': {}, 'settings: deep': { after: 20 } }),
];
