import account from './account.json';
import auth from './auth.json';
import ledger from './ledger.json';
import notices from './notices.json';
import residents from './residents.json';
import site from './site.json';

export const catalogue = {
  ...account,
  ...auth,
  ...ledger,
  ...notices,
  ...residents,
  ...site,
};
