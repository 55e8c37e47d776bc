import auth from './auth.json';
import ledger from './ledger.json';
import paper from './paper.json';
import residents from './residents.json';
import site from './site.json';

export const catalogue = {
  ...auth,
  ...ledger,
  ...paper,
  ...residents,
  ...site,
};
