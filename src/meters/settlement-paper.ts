import type { CooperativeSettings } from '#libs/cooperative';
import { formatGrosze } from '#libs/money';
import type { Medium, ReadingKind } from './models/enums.js';
import type { SettledAccount, Settlement } from './models/settlements.model.js';

/** The document of a utility settlement; what it shows is `settlementPaper`. */
export const SETTLEMENT_PAPER = `
#import "/house.typ": *
#show: paper.with(title: data.title, sender: data.sender, note: data.note)
#facts(..data.facts)

#block(stroke: 1pt + ink, radius: 3pt, inset: 10pt, width: 100%, sticky: true)[
  #text(size: 12pt, weight: "bold", data.result) \\
  #text(fill: soft, data.resultNote)
]

== Składniki kosztu
#cell-table(
  columns: (
    (label: "Składnik", width: 1fr),
    (label: "Ilość", align: right),
    (label: "Stawka (zł)", align: right),
    (label: "Kwota (zł)", align: right),
  ),
  foot: ("Razem", "", "", data.cost),
  data.lines,
)

== Wynik
#cell-table(
  columns: ((label: "Pozycja", width: 1fr), (label: "Kwota (zł)", align: right)),
  data.sums,
)

#if data.readings.len() > 0 [
  == Odczyty, na których opiera się rozliczenie
  #cell-table(
    columns: (
      (label: "Licznik", width: 1fr),
      (label: "Data odczytu"),
      (label: "Stan", align: right),
      (label: "Rodzaj odczytu"),
    ),
    data.readings,
  )
]
`;

const MEDIA: Record<Medium, string> = {
  COLD_WATER: 'zimna woda', HOT_WATER: 'ciepła woda', HEAT: 'ogrzewanie', GAS: 'gaz', POWER: 'energia elektryczna',
};
const KINDS: Record<ReadingKind, string> = { ACTUAL: 'rzeczywisty', ESTIMATED: 'szacunkowy', SELF_REPORTED: 'podany przez mieszkańca' };
const NO_BREAK_SPACE = '\u00a0';
const PLACES_OF_A_METER = 3;

/** What the document says, in Polish: it is a paper of the cooperative's books, as the amounts are. */
export function settlementPaper(settlement: Settlement, account: SettledAccount, { name }: CooperativeSettings): object {
  const { number, medium, issuedOn, periodFrom, periodTo, advances, cost, result } = settlement;
  return {
    title: `Rozliczenie mediów: ${MEDIA[medium]}`,
    sender: name,
    note: `Rozliczenie nr ${number}`,
    facts: [
      ['Numer dokumentu', number],
      ['Lokal', account.address ?? account.name],
      ['Rozrachunek', account.name],
      ['Medium', MEDIA[medium]],
      ['Okres rozliczenia', `od ${periodFrom} do ${periodTo}`],
      ['Data wystawienia', issuedOn],
    ].filter(([label, value]) => label !== 'Rozrachunek' || value !== account.address),
    ...outcome(result),
    cost: formatGrosze(cost),
    lines: settlement.lines.map((line) => [
      line.name, `${decimal(line.quantity, 0)}${NO_BREAK_SPACE}${unit(line.unit)}`, decimal(line.rate, 2), formatGrosze(line.amount)]),
    sums: [
      ['Koszt w okresie', formatGrosze(cost)],
      ['Naliczone zaliczki', formatGrosze(advances)],
      [result < 0 ? 'Do zwrotu' : 'Do dopłaty', formatGrosze(Math.abs(result))],
    ],
    readings: settlement.readings.map(({ serial, location, unit: of, readOn, value, kind }) => [
      [`nr ${serial}`, location].filter(Boolean).join(', '), readOn, `${decimal(value, PLACES_OF_A_METER)}${NO_BREAK_SPACE}${unit(of)}`, KINDS[kind]]),
  };
}

function outcome(result: number): { result: string; resultNote: string } {
  const amount = `${formatGrosze(Math.abs(result))}${NO_BREAK_SPACE}zł`;
  if (result > 0) return { result: `Do dopłaty: ${amount}`, resultNote: 'Koszt jest wyższy niż naliczone zaliczki.' };
  if (result < 0) return { result: `Do zwrotu: ${amount}`, resultNote: 'Naliczone zaliczki są wyższe niż koszt.' };
  return { result: 'Rozliczono bez dopłaty i bez zwrotu', resultNote: 'Koszt jest równy naliczonym zaliczkom.' };
}

/** '12,34' from '12.3400', with at least so many places. */
function decimal(value: string, places: number): string {
  const [whole = '0', fraction = ''] = value.split('.');
  const kept = fraction.replace(/0+$/, '').padEnd(places, '0');
  return kept ? `${whole},${kept}` : whole;
}

const unit = (text: string): string => text.replace(/^m2$/, 'm²').replace(/^m3$/, 'm³');
