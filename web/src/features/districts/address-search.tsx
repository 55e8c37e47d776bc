import { Button, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState, type FormEvent } from 'react';
import { usePageQuery } from '../../graphql/use-page-query.js';
import { useText } from '../../messages/index.js';
import { AddressList, MOST_SHOWN } from './address-list.js';
import { AddressesQuery } from './addresses.query.js';
import css from './districts.module.css';

const FEWEST = 2;
const PAUSE_MS = 250;

/** An address typed in, and under it the buildings that fit, as they are found. */
export function AddressSearch({ searched }: { searched: string }) {
  const t = useText();
  const navigate = useNavigate();
  const [text, setText] = useState(searched);
  const asked = useLater(text.trim(), PAUSE_MS);
  const enough = asked.length >= FEWEST;
  const query = usePageQuery(AddressesQuery, { text: asked }, { pause: !enough });
  const found = enough && !query.busy ? query.data?.buildingAddresses : undefined;
  // What was typed stands in the address, so that back leads here again.
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const only = found?.length === 1 && asked === text.trim() ? { budynek: found[0]!.id } : {};
    void navigate({ to: '/administracja', search: { adres: text.trim(), ...only } });
  };
  return (
    <>
      <form className={css.search} role="search" onSubmit={submit}>
        <TextInput
          label={t('district.address')}
          size="md"
          value={text}
          autoComplete="street-address"
          onChange={(event) => setText(event.target.value)}
        />
        <Button type="submit" size="lg">
          {t('district.show')}
        </Button>
      </form>
      <div role="status" className={css.count}>
        {found && <p>{found.length === MOST_SHOWN ? t('district.most') : t('district.count', { count: found.length })}</p>}
      </div>
      {found && <AddressList addresses={found} searched={asked} />}
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
