import { expect, it } from '@jest/globals';
import { splitHeading } from './site-text.js';

it.each([
  ['## Jak otrzymać dostęp?\n\n1. Proszę przyjść', { heading: 'Jak otrzymać dostęp?', body: '1. Proszę przyjść' }],
  ['\n# Tytuł #\nTreść', { heading: 'Tytuł', body: 'Treść' }],
  ['Bez nagłówka\n## Dalej', { heading: null, body: 'Bez nagłówka\n## Dalej' }],
])('takes the first heading of %j', (markdown, parts) => expect(splitHeading(markdown)).toEqual(parts));
