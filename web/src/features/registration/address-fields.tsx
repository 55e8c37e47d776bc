import { TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import { usePageQuery } from '../../graphql/use-page-query.js';
import { useText } from '../../messages/index.js';
import { TextField } from '../../ui/TextField.js';
import { useSite } from '../site/index.js';
import { SuggestionsQuery } from './building-addresses.query.js';

const FEWEST = 2;
const PAUSE_MS = 250;

interface AddressValues {
  address: string;
  flat: string;
  postcode: string;
  city: string;
}

interface AddressFieldsProps {
  field: (id: keyof AddressValues) => { id: string; value: string; error?: string | undefined; onChange: (value: string) => void };
  set: (change: Partial<AddressValues>) => void;
}

/**
 * The address of the premises. Where the district look-up is on, addresses of buildings are suggested as one types, and
 * one that is taken brings its postcode and town; none says who lives there.
 */
export function AddressFields({ field, set }: AddressFieldsProps) {
  const t = useText();
  const { districtLookup } = useSite();
  const { id, value, error } = field('address');
  const asked = useLater(value.trim(), PAUSE_MS);
  const query = usePageQuery(SuggestionsQuery, { text: asked }, { pause: !districtLookup || asked.length < FEWEST });
  const found = (districtLookup && asked.length >= FEWEST && query.data?.buildingAddresses) || [];
  const type = (address: string) => {
    const taken = found.find((building) => building.address === address);
    set(taken ? { address, postcode: taken.postcode, city: taken.city } : { address });
  };
  return (
    <>
      <TextInput
        id={id} name={id} size="md" label={t('apply.address')} description={t('apply.addressAbout')} value={value} error={error}
        list="apply-addresses" autoComplete={districtLookup ? 'off' : 'street-address'} onChange={({ target }) => type(target.value)}
      />
      <datalist id="apply-addresses">
        {found.map((building) => (
          <option key={building.id} value={building.address}>{`${building.postcode} ${building.city}`}</option>
        ))}
      </datalist>
      <TextField {...field('flat')} label={t('apply.flat')} />
      <TextField {...field('postcode')} label={t('apply.postcode')} autoComplete="postal-code" />
      <TextField {...field('city')} label={t('apply.city')} autoComplete="address-level2" />
    </>
  );
}

/** A value once it has stood still for a while, so that not every letter asks the server. */
function useLater(value: string, ms: number): string {
  const [later, setLater] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setLater(value), ms);
    return () => clearTimeout(timer);
  }, [value, ms]);
  return later;
}
