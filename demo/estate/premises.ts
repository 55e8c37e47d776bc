import type { PremisesKind } from '../profile.js';

export interface Building {
  key: string;
  district: string;
  estate: string | null;
  street: string;
  number: string;
  postcode: string;
  city: string;
  lift: boolean;
}

export interface Premises {
  key: string;
  building: Building;
  number: string;
  staircase: string | null;
  kind: PremisesKind;
  /** Square metres as exact text: '48.30'. */
  area: string;
  floor: number;
  rooms: number | null;
  persons: number | null;
}

/** 'ul. Kielecka 8/12'. */
export const addressOf = ({ building, number }: Premises): string => `${building.street} ${building.number}/${number}`;

/** What the office calls the account of such premises. */
export const accountNameOf = (premises: Premises): string => {
  const names: Record<PremisesKind, string> = {
    RESIDENTIAL: addressOf(premises),
    COMMERCIAL: `Lokal użytkowy ${addressOf(premises)}`,
    GARAGE: `Garaż ${addressOf(premises)}`,
    PARKING: `Miejsce postojowe ${addressOf(premises)}`,
    STORAGE: `Komórka lokatorska ${addressOf(premises)}`,
  };
  return names[premises.kind];
};
