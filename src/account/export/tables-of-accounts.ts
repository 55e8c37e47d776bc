import { accountName, money, text, word, yesNo } from './columns.js';
import { MY_ACCOUNT, OF_MY_ACCOUNT, OF_MY_SETTLEMENT } from './held.js';
import type { ExportedTable } from './table.js';
import { ACCOUNT_GROUP, AGREEMENT_STATE, ENTRY_KIND, EXCLUSION, MARK, MEDIUM, PENDING_PAYMENT_STATE } from './words.js';

/** The books of the accounts that somebody holds, in the months held. */
export const ACCOUNT_TABLES: ExportedTable[] = [
  {
    table: 'settlement_account', title: 'Rozrachunki', where: MY_ACCOUNT, order: 't.account_group, t.name',
    columns: {
      name: text('Nazwa'), account_group: word('Grupa', ACCOUNT_GROUP), tracks_balance: yesNo('Prowadzi saldo'), balance_set_on: text('Stan na dzień'),
      history_from: text('Historia od'), opening_balance: money('Saldo otwarcia'),
    },
  },
  {
    table: 'account_balance', title: 'Salda', where: OF_MY_ACCOUNT, order: '1',
    columns: { account: accountName, set_on: text('Na dzień'), balance: money('Saldo') },
  },
  {
    table: 'account_month', title: 'Kartoteka: miesiące', where: OF_MY_ACCOUNT, order: '1, t.period',
    columns: {
      account: accountName, period: text('Miesiąc'), exclusion_class: word('Rodzaj należności', EXCLUSION), opening: money('Saldo początkowe'),
      charges: money('Obciążenia'), corrections: money('Korekty'), payments: money('Wpłaty'), closing: money('Saldo'), forecast: yesNo('Prognoza'),
    },
  },
  {
    table: 'ledger_entry', title: 'Zapisy księgowe', where: OF_MY_ACCOUNT, order: '1, t.period, t.booked_on',
    columns: {
      account: accountName, period: text('Miesiąc'), kind: word('Rodzaj', ENTRY_KIND), booked_on: text('Zaksięgowano'), due_on: text('Termin'),
      amount: money('Kwota'), description: text('Opis'), exclusion_class: word('Rodzaj należności', EXCLUSION),
    },
  },
  {
    table: 'pending_payment', title: 'Wpłaty w drodze', where: OF_MY_ACCOUNT, order: '1, t.booked_on',
    columns: {
      account: accountName, booked_on: text('Data w banku'), amount: money('Kwota'), title: text('Tytuł'), state: word('Stan', PENDING_PAYMENT_STATE),
    },
  },
  {
    table: 'forecast', title: 'Prognozy opłat', where: OF_MY_ACCOUNT, order: '1, t.period',
    columns: { account: accountName, period: text('Miesiąc'), amount: money('Kwota') },
  },
  {
    table: 'account_mark', title: 'Oznaczenia miesięcy', where: OF_MY_ACCOUNT, order: '1, t.period',
    columns: { account: accountName, period: text('Miesiąc'), kind: word('Oznaczenie', MARK) },
  },
  {
    table: 'repayment_agreement', title: 'Ugody', where: OF_MY_ACCOUNT, order: '1, t.signed_on',
    columns: {
      account: accountName, signed_on: text('Zawarta'), amount: money('Kwota'), instalments: text('Liczba rat'), state: word('Stan', AGREEMENT_STATE),
      ended_on: text('Zakończona'),
    },
  },
  {
    table: 'document', title: 'Dokumenty księgowe', where: OF_MY_ACCOUNT, order: '1, t.issued_on',
    columns: { account: accountName, issued_on: text('Data'), number: text('Numer'), title: text('Nazwa'), exclusion_class: word('Rodzaj należności', EXCLUSION) },
  },
  {
    table: 'charge_line', title: 'Składniki opłat', where: OF_MY_ACCOUNT, order: '1, t.period, t.position',
    columns: {
      account: accountName, period: text('Miesiąc'), name: text('Składnik'), quantity: text('Ilość'), unit: text('Jednostka'),
      rate: text('Stawka'), amount: money('Kwota'),
    },
  },
  {
    table: 'virtual_account', title: 'Rachunki do wpłat', where: OF_MY_ACCOUNT, order: '1, t.purpose',
    columns: { account: accountName, nrb: text('Numer rachunku'), purpose: text('Przeznaczenie') },
  },
  {
    table: 'utility_settlement', title: 'Rozliczenia mediów', where: OF_MY_ACCOUNT, order: 't.issued_on',
    columns: {
      account: accountName, medium: word('Medium', MEDIUM), number: text('Numer'), issued_on: text('Wystawione'), period_from: text('Od'),
      period_to: text('Do'), cost: money('Koszt'), advances: money('Zaliczki'),
    },
  },
  {
    table: 'utility_settlement_line', title: 'Pozycje rozliczeń mediów', where: OF_MY_SETTLEMENT, order: '1, t.position',
    columns: {
      number: text('Rozliczenie', `(select s.number from utility_settlement s where s.cooperative_id = t.cooperative_id and s.id = t.settlement_id)`),
      name: text('Pozycja'), quantity: text('Ilość'), unit: text('Jednostka'), rate: text('Stawka'), amount: money('Kwota'),
    },
  },
];
