import { Link } from '@tanstack/react-router';
import type { ResultOf } from '../../graphql/graphql.js';
import { useText } from '../../messages/index.js';
import type { AddressesQuery } from './addresses.query.js';
import css from './districts.module.css';

/** As many as the server gives at once. */
export const MOST_SHOWN = 20;

interface AddressListProps {
  addresses: ResultOf<typeof AddressesQuery>['buildingAddresses'];
  searched: string;
}

/** Buildings that fit what was typed; each leads to its office. */
export function AddressList({ addresses, searched }: AddressListProps) {
  const t = useText();
  if (addresses.length === 0) return null;
  return (
    <ul className={css.addresses} aria-label={t('district.results')}>
      {addresses.map(({ id, address, postcode, city }) => (
        <li key={id}>
          <Link to="/administracja" search={{ adres: searched, budynek: id }}>
            <strong>{address}</strong>
            <span>
              {postcode} {city}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
