import { formatDecimal, formatUnit } from '../../ui/format.js';
import css from './quantity.module.css';

const PLACES_OF_A_METER = 3;

/** '12,34 m³', never broken across lines, with at least so many places. */
export const formatQuantity = (value: string, unit: string, places = 0): string =>
  `${formatDecimal(value, places)}\u00a0${formatUnit(unit)}`;

/** A quantity with its unit, with figures of one width and, if nothing else is said, the places of a meter. */
export const Quantity = ({ value, unit, places = PLACES_OF_A_METER }: { value: string; unit: string; places?: number }) => (
  <span className={css.quantity}>{formatQuantity(value, unit, places)}</span>
);

/** A day that is not broken across lines, as the head of a row. */
export const RowDay = ({ day }: { day: string }) => <span className={css.quantity}>{day}</span>;
