import { expect, it } from '@jest/globals';
import { ATTACHMENTS_LIMIT, packContent, unpackContent } from './mail-content.js';

const file = (bytes: number) => ({ name: 'wniosek.pdf', mediaType: 'application/pdf', content: new Uint8Array(bytes).fill(200) });

it('keeps a mail’s words and files byte for byte', () => {
  const content = { paragraphs: ['Dzień dobry'], action: { label: 'Dalej', path: '/x' }, attachments: [file(3)] };
  const kept = unpackContent(packContent(content));
  expect({ ...kept, attachments: kept.attachments.map(({ content: bytes, ...rest }) => ({ ...rest, content: new Uint8Array(bytes) })) }).toEqual(content);
});

it('reads what was queued before mails had files', () =>
  expect(unpackContent('{"paragraphs":["a"]}')).toEqual({ paragraphs: ['a'], attachments: [] }));

it('refuses files that weigh too much together', () => {
  expect(() => packContent({ paragraphs: [], attachments: [file(ATTACHMENTS_LIMIT)] })).not.toThrow();
  expect(() => packContent({ paragraphs: [], attachments: [file(ATTACHMENTS_LIMIT), file(1)] })).toThrow('weigh');
});
