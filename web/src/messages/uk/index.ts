import auth from './auth.json';
import ledger from './ledger.json';
import photos from './photos.json';
import residents from './residents.json';
import site from './site.json';

export const catalogue = {
  ...auth,
  ...ledger,
  ...photos,
  ...residents,
  ...site,
};
