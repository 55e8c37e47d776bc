import { afterAll, describe, expect, it } from '@jest/globals';
import { Pdf } from './pdf.js';

const SOURCE = `#import "/house.typ": *
#show: paper.with(title: data.title, sender: "Spółdzielnia")
#cell-table(columns: ((label: "Składnik"), (label: "Kwota", align: right)), data.rows)`;

describe('a PDF', () => {
  const pdf = new Pdf();
  afterAll(() => pdf.onModuleDestroy());

  it('is tagged, bears its title and language, and takes what it is given for text and never for markup', async () => {
    const rows = [['#panic("code")', '1 241,35'], ['woda *zimna* $x$', '0,00']];
    const made = Buffer.from(await pdf.render(SOURCE, { title: 'Zażółć', rows })).toString('latin1');
    expect(made.startsWith('%PDF-1.7')).toBe(true);
    expect(made.trimEnd().endsWith('%%EOF')).toBe(true);
    expect(made).toContain('/StructTreeRoot');
    expect(made).toMatch(/\/Lang ?\(pl/);
  });

  it('tells what is wrong with markup, and makes the next paper all the same', async () => {
    await expect(pdf.render('#unknown-word()', {})).rejects.toThrow(/unknown/);
    expect((await pdf.render(SOURCE, { title: 'a', rows: [] })).length).toBeGreaterThan(1_000);
  });
});
