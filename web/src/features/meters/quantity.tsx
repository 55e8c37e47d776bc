import { formatDecimal, formatUnit } from '../../ui/format.js';
import css from './quantity.module.css';

/** '12,34 m³', never broken across lines. */
export const formatQuantity = (value: string, unit: string): string => `${formatDecimal(value)}\u00a0${formatUnit(unit)}`;

/** A quantity with its unit, with figures of one width. */
export const Quantity = ({ value, unit }: { value: string; unit: string }) => (
  <span className={css.quantity}>{formatQuantity(value, unit)}</span>
);
