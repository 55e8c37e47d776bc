import { describe, expect, it } from '@jest/globals';
import { planChanges, type ContactValues } from './plan-changes.js';
import type { Kind } from './contact-value.js';

const present = new Map<Kind, string>([['PHONE', '22 555 00 00'], ['MOBILE', 'u córki'], ['EMAIL', 'Jan@poczta.example']]);
const form = (values: Partial<ContactValues> = {}): ContactValues =>
  ({ PHONE: '22 555 00 00', MOBILE: 'u córki', EMAIL: 'Jan@poczta.example', FAX: '', ...values });

describe('saving the contact data', () => {
  it('changes nothing where nothing was changed, whatever the office wrote', () =>
    expect(planChanges(present, form())).toEqual({ changes: [], problems: [] }));

  it('takes no notice of another way to write the same', () =>
    expect(planChanges(present, form({ PHONE: '+48225550000', EMAIL: 'jan@Poczta.example ' })).changes).toEqual([]));

  it('plans what differs, in the form that is kept', () =>
    expect(planChanges(present, form({ PHONE: '', MOBILE: '601234567', FAX: '225550001' })).changes).toEqual([
      { kind: 'PHONE', from: '22 555 00 00', to: null },
      { kind: 'MOBILE', from: 'u córki', to: '+48 601 234 567' },
      { kind: 'FAX', from: null, to: '+48 22 555 00 01' },
    ]));

  it('names each field at fault', () =>
    expect(planChanges(present, form({ MOBILE: 'brak', EMAIL: 'jan' })).problems).toEqual([
      { field: 'mobile', code: 'NOT_A_PHONE' }, { field: 'email', code: 'NOT_AN_EMAIL' },
    ]));
});
