import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useEffect } from 'react';
import { useText } from '../../messages/index.js';
import { ErrorSummary } from '../../ui/ErrorSummary.js';
import { PhotoField } from '../photos/index.js';
import { categoryName, type FaultPlaces } from './fault.js';
import css from './fault.module.css';
import type { FaultField } from './fault-problems.js';
import { PlaceFields } from './place-fields.js';
import { useFileFault } from './use-file-fault.js';

interface NewFaultFormProps {
  places: FaultPlaces;
  onFiled: (filed: { id: string; number: string }) => void;
}

/** Where, what kind, what is wrong, photos, a telephone. */
export function NewFaultForm({ places, onFiled }: NewFaultFormProps) {
  const t = useText();
  const { values, problems, photos, busy, filed, isCommon, submit, change } = useFileFault(places);
  useEffect(() => {
    if (filed) onFiled(filed);
  }, [filed, onFiled]);
  const said = problems.map((problem) => ({ ...problem, message: t(problem.message) }));
  const errorOf = (field: FaultField) => said.find((problem) => problem.field === field)?.message;
  return (
    <form className={css.form} noValidate onSubmit={(event) => void submit(event)}>
      <ErrorSummary title={t('form.problems')} problems={said} />
      <PlaceFields places={places} values={values} isCommon={isCommon} errorOf={errorOf} change={change} />
      <NativeSelect
        id="category"
        size="md"
        label={t('faults.category')}
        error={errorOf('category')}
        value={values.category}
        onChange={({ target }) => change('category')(target.value)}
        data={[{ value: '', label: t('faults.choose') }, ...places.categories.map(({ code, label }) => ({ value: code, label: categoryName(t, code, label) }))]}
      />
      <Textarea
        id="description"
        size="md"
        rows={5}
        label={t('faults.description')}
        description={isCommon ? t('faults.descriptionCommon') : t('faults.descriptionHint')}
        error={errorOf('description')}
        value={values.description}
        onChange={({ target }) => change('description')(target.value)}
      />
      <PhotoField id="photos" label={t('faults.photos')} description={t('faults.photosHint')} error={errorOf('photos')} photos={photos} />
      <TextInput
        id="phone"
        type="tel"
        size="md"
        autoComplete="tel"
        label={t('faults.phone')}
        description={t('faults.phoneHint')}
        error={errorOf('phone')}
        value={values.phone}
        onChange={({ target }) => change('phone')(target.value)}
      />
      <Button type="submit" size="lg" className={css.submit} loading={busy}>
        {t('faults.submit')}
      </Button>
    </form>
  );
}
