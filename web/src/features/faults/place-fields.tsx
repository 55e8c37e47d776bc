import { NativeSelect } from '@mantine/core';
import { useText } from '../../messages/index.js';
import { COMMON_PARTS, type CommonPart, type FaultPlaces } from './fault.js';
import css from './fault.module.css';
import type { FaultField } from './fault-problems.js';
import type { FaultValues } from './use-file-fault.js';

interface PlaceFieldsProps {
  places: FaultPlaces;
  values: FaultValues;
  isCommon: boolean;
  errorOf: (field: FaultField) => string | undefined;
  change: <Field extends keyof FaultValues>(field: Field) => (value: FaultValues[Field]) => void;
}

/** The premises, or the building and its part. */
export function PlaceFields({ places, values, isCommon, errorOf, change }: PlaceFieldsProps) {
  const t = useText();
  const choose = { value: '', label: t('faults.choose') };
  const options = (list: { id: string; address: string }[]) => list.map(({ id, address }) => ({ value: id, label: address }));
  return (
    <div className={css.columns}>
      <NativeSelect
        id="place"
        size="md"
        label={t('faults.place')}
        error={errorOf('place')}
        value={values.place}
        onChange={({ target }) => change('place')(target.value)}
        data={[choose, { group: t('faults.place.premises'), items: options(places.premises) }, { group: t('faults.place.common'), items: options(places.buildings) }]}
      />
      {isCommon && (
        <NativeSelect
          id="commonPart"
          size="md"
          label={t('faults.commonPart')}
          error={errorOf('commonPart')}
          value={values.commonPart}
          onChange={({ target }) => change('commonPart')(target.value as CommonPart | '')}
          data={[choose, ...COMMON_PARTS.map((part) => ({ value: part, label: t(`faults.part.${part}`) }))]}
        />
      )}
    </div>
  );
}
