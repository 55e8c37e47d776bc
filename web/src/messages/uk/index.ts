import account from './account.json';
import auth from './auth.json';
import districts from './districts.json';
import ledger from './ledger.json';
import residents from './residents.json';
import site from './site.json';

export const catalogue = {
  ...account,
  ...auth,
  ...districts,
  ...ledger,
  ...residents,
  ...site,
};
