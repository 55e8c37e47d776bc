import auth from './auth.json';
import faults from './faults.json';
import ledger from './ledger.json';
import photos from './photos.json';
import residents from './residents.json';
import site from './site.json';

export const catalogue = {
  ...auth,
  ...faults,
  ...ledger,
  ...photos,
  ...residents,
  ...site,
};
