import { useDeskText } from '../../../messages/desk.js';
import { CheckField } from '../../../ui/CheckField.js';
import { SelectField } from '../../../ui/SelectField.js';
import type { Choices, Role } from './staff.js';
import css from './staff.module.css';

interface DutyFieldsProps {
  choices: Choices;
  roles: { id: string; value: Role[]; error: string | undefined; onChange: (value: Role[]) => void };
  district: { id: string; value: string; error: string | undefined; onChange: (value: string) => void };
}

/** What somebody is there for: roles, and the district office to which they are bound. */
export function DutyFields({ choices, roles, district }: DutyFieldsProps) {
  const t = useDeskText();
  const toggle = (role: Role, given: boolean) => roles.onChange(choices.roles.filter((each) => (each === role ? given : roles.value.includes(each))));
  const errorId = `${roles.id}-error`;
  return (
    <>
      <fieldset id={roles.id} tabIndex={-1} className={css.roles} aria-describedby={roles.error ? errorId : undefined}>
        <legend>{t('desk.staff.roles')}</legend>
        {roles.error && <p id={errorId} className={css.error}>{roles.error}</p>}
        {choices.roles.map((role) => (
          <CheckField
            key={role} id={`role-${role}`} label={t(`desk.role.${role}`)} description={t(`desk.staff.role.${role}`)}
            value={roles.value.includes(role)} onChange={(given) => toggle(role, given)}
          />
        ))}
      </fieldset>
      {choices.districts.length > 0 && (
        <SelectField
          {...district}
          label={t('desk.staff.district')}
          description={t('desk.staff.districtAbout')}
          choices={[{ value: '', label: t('desk.staff.everywhere') }, ...choices.districts.map(({ id, name }) => ({ value: id, label: name }))]}
        />
      )}
    </>
  );
}
