import { choice, integer, key, measure, optional, postcode, reference, text } from './column.js';
import type { FeedFile } from './file.js';

export const districts: FeedFile = {
  table: 'district',
  meaning: 'District offices of the cooperative (administracje osiedli).',
  key: ['key'],
  columns: {
    key: key('Key of the district office.'),
    name: text('Name of the office.'),
    address: text('Postal address of the office, in one line.'),
    phone: optional(text('Telephone, as residents should dial it.')),
    email: optional(text('E-mail of the office.')),
    hours: optional(text('Opening hours, in words.')),
  },
};

export const buildings: FeedFile = {
  table: 'building',
  meaning: 'Buildings, with the address that premises take over.',
  key: ['key'],
  columns: {
    key: key('Key of the building.'),
    district: optional(reference('districts', 'The district office that serves the building.')),
    estate: optional(text('Name of the housing estate (osiedle).')),
    street: text('Street or square with its designation, as in "ul. Kijowska".'),
    number: text('Number of the building.', 20),
    postcode: postcode('Postcode, dd-ddd.'),
    city: text('City.'),
  },
};

export const premises: FeedFile = {
  table: 'premises',
  meaning: 'Flats, shops, garages, parking places and storage rooms.',
  key: ['key'],
  columns: {
    key: key('Key of the premises.'),
    building: reference('buildings', 'The building that it is in.'),
    number: text('Number within the building.', 20),
    staircase: optional(text('Staircase (klatka).', 20)),
    kind: choice(
      'premises_kind',
      ['RESIDENTIAL', 'COMMERCIAL', 'GARAGE', 'PARKING', 'STORAGE'],
      'What it is used for.',
    ),
    area_m2: measure(9, 2, 'Usable area in square metres, above zero.', true),
    floor: optional(integer('Storey; 0 is the ground floor, below zero is underground.')),
    rooms: optional(integer('Number of rooms.', 0)),
    persons_registered: optional(integer('Number of persons by whom charges are counted.', 0)),
  },
  touches: { column: 'building_id', kind: 'building' },
};
