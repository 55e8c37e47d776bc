import { describe, expect, it } from '@jest/globals';
import { nrbFrom } from '#libs/bank';
import { targetText, titleOf } from '../mt940/details.js';
import { nrbsIn } from '../mt940/find-nrb.js';
import { readStatements } from '../mt940/read-statements.js';
import { SourceKeys } from '../pending/source-key.js';

const OWN = nrbFrom('10201068', '0000100200300400');
const VIRTUAL = nrbFrom('10205558', '1111000000000017');
const PAYER = nrbFrom('11402004', '0000300201355387');

/** One statement around its entries; the balances follow from them. */
function statement(entries: string, closing: string, { account = `/PL${OWN}`, head = '' } = {}): string {
  return `${head}:20:STARP130508\r\n:25:${account}\r\n:28C:00087\r\n:60F:C130507PLN1000,00\r\n${entries}:62F:C130508PLN${closing}\r\n:64:C130508PLN${closing}\r\n-\r\n`;
}
const grouped = (nrb: string) => nrb.replace(/\B(?=(\d{4})+$)/g, ' ');

/** How banks write the same payment of 699,64 zł: the marks, where the title stands, where the account that was paid. */
const DIALECTS: Record<string, { entry: string; account?: string; head?: string }> = {
  'PKO BP': {
    entry: `:61:1305080508CN699,64NTRFNONREF//M00100001\r\n:86:020~00NTRFPrzelew na rachunek\r\n~20OP\u0141ATA ZA LOKAL 17 MAJ 2013\r\n~21~22~23Rach. ${VIRTUAL}\r\n`
      + `~29${PAYER}\r\n~3011402004~310000300201355387~32JAN KOWALSKI~33~34020~38PL${PAYER}\r\n~60~61~62~63\r\n`,
  },
  Pekao: {
    entry: `:61:130508C699,64NTRFREF12345//BK1\r\n:86:020<00Uznanie<10123<20OP\u0141ATA ZA LOKAL 17 MA<21J 2013<22${VIRTUAL.slice(0, 20)}\r\n<23${VIRTUAL.slice(20)}<27JAN KOWALSKI<38PL${PAYER}\r\n`,
  },
  mBank: {
    entry: `:61:1305080508C699,64S722NONREF//2013050800001\r\n722 PRZELEW ZEWN PRZYCH\r\n:86:722 PRZELEW ZEWN\u0118TRZNY PRZYCHODZ\u0104CY; na rach.: ${grouped(VIRTUAL)}; tyt.: OP\u0141ATA ZA\r\nLOKAL 17 MAJ 2013; TNR: 145.1\r\n`,
  },
  ING: {
    entry: `:61:1305080508C699,64S034NONREF//1234567\r\n:86:034~00BI71PRZELEW\r\n~20OP\u0141ATA ZA LOKAL 17 MAJ 20\r\n~2113~29${PAYER}~3010500099~31${PAYER.slice(8)}~32JAN KOWALSKI~38PL${PAYER}\r\n~60~63${VIRTUAL}\r\n`,
  },
  Santander: {
    entry: `:61:1305080508C699,64NMSC000000001234567\r\n:86:944?00WP\u0141ATA ?20OP\u0141ATA ZA LOKAL 17 MAJ 20?2113?22/${VIRTUAL}?30109?31${PAYER}?32JAN KOWALSKI?38PL${PAYER}\r\n`,
    head: '{1:F01WBKPPLPPXXXX0000000000}{2:I940WBKPPLPPXXXXN}{4:\r\n',
  },
  'BNP Paribas, a statement of the virtual account itself': {
    entry: `:61:1305080508C699,64NTRFREF//X1\r\n:86:020^00PRZELEW^20OP\u0141ATA ZA LOKAL 17 MAJ 20^2113^32JAN KOWALSKI^38${PAYER}\r\n`,
    account: VIRTUAL,
  },
};

describe.each(Object.entries(DIALECTS))('a statement of %s', (_, { entry, account, head }) => {
  const [read] = readStatements(statement(entry, '1699,64', { account: account ?? `/PL${OWN}`, head: head ?? '' }));
  const transaction = read!.transactions[0]!;

  it('has day and amount', () => expect(transaction).toMatchObject({ bookedOn: '2013-05-08', direction: 'C', amount: 69964 }));

  it('names the account that was paid and not the payer’s', () => {
    const named = new Set([...targetText(transaction.details).flatMap(nrbsIn), ...(account ? [read!.nrb] : [])]);
    expect([...named]).toEqual([VIRTUAL]);
  });

  it('has what the payer wrote', () => expect(titleOf(transaction.details)).toMatch('OP\u0141ATA ZA LOKAL 17 MAJ 2013'));
});

describe('a file of statements', () => {
  const simple = (amount: string, direction = 'C', reference = 'NONREF') => `:61:1305080508${direction}${amount}NTRF${reference}\r\n:86:020~20x\r\n`;

  it('adds up, or is refused with its line', () => {
    expect(() => readStatements(statement(simple('699,64'), '1699,65'))).toThrow(expect.objectContaining({ code: 'MT940_BALANCE', line: 7 }));
    expect(readStatements(statement(simple('699,64') + simple('100,', 'D') + simple('99,64', 'RC') + simple('0,5', 'RD'), '1500,50'))[0]?.transactions.map(({ direction }) => direction))
      .toEqual(['C', 'D', 'RC', 'RD']);
  });

  it.each([
    ['', 'NOT_MT940'], ['Lp;Data;Kwota\r\n', 'NOT_MT940'], [':61:130508C1,00NTRF\r\n', 'NOT_MT940'],
    [statement('', '1000,00').replace(/:62F.*/s, ''), 'MT940_CUT'], [statement(':61:130532C1,00NTRFx\r\n', '1001,00'), 'MT940_ENTRY'],
    [statement(':61:130508C1.00NTRFx\r\n', '1001,00'), 'MT940_ENTRY'], [statement('', '1000,00').replaceAll('PLN', 'EUR'), 'MT940_CURRENCY'],
  ])('is one at all: %j', (text, code) => expect(() => readStatements(text)).toThrow(expect.objectContaining({ code })));

  it('may hold several, and days on either side of New Year', () => {
    const turn = statement(':61:1312311231C1,00NTRFa\r\n:61:1312310102C1,00NTRFb\r\n:61:1401021231C1,00NTRFc\r\n', '1003,00');
    const read = readStatements(turn + statement('', '1000,00'));
    expect(read.map(({ transactions }) => transactions.map(({ bookedOn }) => bookedOn))).toEqual([['2013-12-31', '2014-01-02', '2013-12-31'], []]);
  });

  it('tells each payment by a key that stays the same', () => {
    const keysOf = (text: string) => {
      const keys = new SourceKeys();
      return readStatements(text).flatMap((found) => found.transactions.map((it, at) => keys.of(found, it, at)));
    };
    const text = statement(simple('1,00', 'C', 'A') + simple('1,00', 'C', 'A') + simple('1,00') + simple('1,00'), '1004,00');
    expect(new Set(keysOf(text)).size).toBe(4);
    expect(keysOf(text)).toEqual(keysOf(text));
  });
});
