import type { CooperativeSettings } from '#libs/cooperative';
import { formatGrosze } from '#libs/money';
import type { StatementMonthLine, StatementYear } from '../models/statement-year.model.js';
import { decimal, grouped } from './quantities.js';
import { asOfNote, BALANCE_WORDS, monthName, WORDS } from './words.js';

/** The yearly card (kartoteka). Its `data` is what cardPaper answers. */
export const CARD_SOURCE = `#import "/house.typ": *
#show: paper.with(title: data.title, sender: data.sender, note: data.note)
#set text(size: 9.5pt)
#let figure(cell) = if cell.estimated { emph(cell.text) } else { cell.text }
#let balance(cell) = {
  if cell.word != "" { text(size: 8pt, fill: soft, cell.word + " ") }
  figure(cell)
}
#let info(row) = {
  row.marks
  if row.estimated and row.marks != "" { [ · ] }
  if row.estimated { emph("prognoza") }
}
#let cells(row) = (
  row.month, info(row), figure(row.charges), row.corrections, row.payments, balance(row.balance),
)
#facts(..data.facts)
== Zapisy miesięczne
#cell-table(
  columns: (
    (label: "Miesiąc", width: auto), (label: "Info", width: 1fr), (label: "Obciążenia", align: right),
    (label: "Korekty", align: right), (label: "Wpłaty", align: right), (label: "Saldo", align: right),
  ),
  foot: cells(data.total),
  data.rows.map(cells),
)
== Objaśnienia
#list(..data.legend)
#if data.agreements.len() > 0 [
  == Ugody
  #list(..data.agreements)
]
`;

interface Estimated {
  text: string;
  estimated: boolean;
}

interface Line {
  month: string;
  marks: string;
  estimated: boolean;
  charges: Estimated;
  corrections: string;
  payments: string;
  balance: Estimated & { word: string };
}

/** What the yearly card's paper is made from: every figure as the page shows it, already in words and digits. */
export function cardPaper(card: StatementYear, { name, balanceWords }: CooperativeSettings) {
  const words = BALANCE_WORDS[balanceWords];
  const balance = (value: number, estimated: boolean) => ({
    text: formatGrosze(value), estimated, word: value < 0 ? words.under : value > 0 ? words.over : '' });
  return {
    title: `Kartoteka finansowa ${card.year}`,
    sender: name,
    note: [name, card.address ?? card.name, card.year].join(' · '),
    facts: facts(card),
    rows: [opening(card, balance), ...card.months.map((line) => month(line, balance))],
    total: total(card, balance),
    legend: legend(card, words),
    agreements: card.agreements.map(({ signedOn, amount, instalments, state }) =>
      `Ugoda z dnia ${signedOn}: ${formatGrosze(amount)} zł, liczba rat: ${instalments}, ${WORDS.agreement[state]}.`),
  };
}

type BalanceOf = (value: number, estimated: boolean) => Line['balance'];

const month = (line: StatementMonthLine, balance: BalanceOf): Line => ({
  month: `${line.month.replace('-', '.')} ${monthName(line.month)}`,
  marks: line.marks.map((mark) => WORDS.mark[mark][0]).join(' '),
  estimated: line.forecast || line.restsOnForecast,
  charges: { text: formatGrosze(line.charges), estimated: line.forecast },
  corrections: formatGrosze(line.corrections),
  payments: formatGrosze(line.payments),
  balance: balance(line.balance, line.restsOnForecast),
});

const opening = (card: StatementYear, balance: BalanceOf): Line => ({
  month: 'Z poprzedniego roku', marks: '', estimated: card.openingForecast, charges: { text: '', estimated: false },
  corrections: '', payments: '', balance: balance(card.opening, card.openingForecast),
});

const total = (card: StatementYear, balance: BalanceOf): Line => ({
  month: 'Razem', marks: '', estimated: card.closingForecast,
  charges: { text: formatGrosze(card.totalCharges), estimated: card.months.some(({ forecast }) => forecast) },
  corrections: formatGrosze(card.totalCorrections), payments: formatGrosze(card.totalPayments),
  balance: balance(card.closing, card.closingForecast),
});

function facts({ name, group, address, properties, bankAccounts, setOn }: StatementYear): [string, string][] {
  const all: [string, string | null | undefined][] = [
    ['Lokal', address],
    ['Rodzaj lokalu', properties && WORDS.premises[properties.kind]],
    ['Powierzchnia', properties && `${decimal(properties.areaM2, 2)} m²`],
    ['Tytuł prawny', properties?.titleKind && WORDS.title[properties.titleKind]],
    ['Rozrachunek', name],
    ['Grupa', WORDS.group[group]],
    ...bankAccounts.map(({ nrb, purpose }): [string, string] => [`Rachunek: ${purpose}`, grouped(nrb)]),
    ['Saldo ustalono na dzień', setOn],
  ];
  return all.filter((fact): fact is [string, string] => Boolean(fact[1]));
}

function legend(card: StatementYear, words: { under: string; over: string }): string[] {
  const marks = new Set(card.months.flatMap((line) => line.marks));
  const forecasts = card.openingForecast || card.months.some(({ restsOnForecast }) => restsOnForecast);
  const fresh = asOfNote(card.asOf);
  return [
    ...(marks.size ? [`Info: ${[...marks].map((mark) => WORDS.mark[mark].join(' – ')).join('; ')}.`] : []),
    `Saldo = saldo poprzednie − obciążenia − korekty + wpłaty. Poniżej zera: ${words.under}; powyżej: ${words.over}.`,
    ...(forecasts ? ['Kwoty pisane kursywą w miesiącach oznaczonych słowem „prognoza” wyliczono na podstawie przewidywanych, jeszcze nienaliczonych obciążeń.'] : []),
    'Kartoteka zawiera wszystkie zapisy roku, także o późniejszym terminie; niczego nie pominięto.',
    ...(fresh ? [fresh] : []),
  ];
}
