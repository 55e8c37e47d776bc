import auth from './auth.json';
import ledger from './ledger.json';
import meters from './meters.json';
import photos from './photos.json';
import residents from './residents.json';
import site from './site.json';

export const catalogue = {
  ...auth,
  ...ledger,
  ...meters,
  ...photos,
  ...residents,
  ...site,
};
