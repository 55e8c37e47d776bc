import account from './account.json';
import auth from './auth.json';
import districts from './districts.json';
import ledger from './ledger.json';
import notices from './notices.json';
import faults from './faults.json';
import meters from './meters.json';
import photos from './photos.json';
import paper from './paper.json';
import registration from './registration.json';
import residents from './residents.json';
import site from './site.json';

export const catalogue = {
  ...account,
  ...auth,
  ...districts,
  ...ledger,
  ...notices,
  ...faults,
  ...meters,
  ...photos,
  ...paper,
  ...registration,
  ...residents,
  ...site,
};
