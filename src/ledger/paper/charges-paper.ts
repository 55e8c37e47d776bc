import type { CooperativeSettings } from '#libs/cooperative';
import { formatGrosze } from '#libs/money';
import type { ChargeAssessment, ChargeFigures, ChargeLine, ChargesMonth } from '../models/charges.model.js';
import { changeWords, explainCharge, signed } from './charge-explanation.js';
import { decimal, quantity } from './quantities.js';
import { asOfNote, monthAndYear, WORDS } from './words.js';

/** The charge of a month, all accounts. Its `data` is what chargesPaper answers. */
export const CHARGES_SOURCE = `#import "/house.typ": *
#show: paper.with(title: data.title, sender: data.sender, note: data.note)
#set text(size: 9.5pt)
#let named(line) = {
  line.name
  if line.change != "" { linebreak(); text(size: 8pt, fill: soft, line.change) }
}
#let both(month) = [#month \\ ilość × stawka]
#for part in data.parts [
  == #part.title
  #if part.subtitle != "" { par(text(fill: soft, part.subtitle)) }
  #if part.explanation != "" { par(part.explanation) }
  #cell-table(
    columns: (
      (label: "Składnik", width: 1fr), (label: both(data.before), align: right),
      (label: both(data.now), align: right),
      (label: "Kwota (zł)", align: right), (label: "Różnica (zł)", align: right),
    ),
    foot: ("Razem", part.previous, "", part.total, part.difference),
    part.lines.map(line => (named(line), line.before, line.now, line.amount, line.difference)),
  )
]
#data.asOf
`;

/** What the paper of a month's charge is made from. */
export function chargesPaper(charges: ChargesMonth, { name }: CooperativeSettings) {
  return {
    title: `Naliczenie opłat: ${monthAndYear(charges.month)}`,
    sender: name,
    note: [name, monthAndYear(charges.month)].join(' · '),
    before: monthAndYear(charges.previousMonth),
    now: monthAndYear(charges.month),
    asOf: asOfNote(charges.asOf) ?? '',
    parts: charges.assessments.map((assessment) => part(assessment, charges.previousMonth)),
  };
}

function part(assessment: ChargeAssessment, previousMonth: string) {
  const { address, name, premisesKind, total, previousTotal, lines, gone } = assessment;
  return {
    title: address ?? name,
    subtitle: [premisesKind && WORDS.premises[premisesKind], address && !address.startsWith(name) ? name : null].filter(Boolean).join(' · '),
    explanation: explainCharge(assessment, previousMonth) ?? '',
    lines: [...lines.map(present), ...gone.map(past)],
    total: formatGrosze(total),
    previous: previousTotal === null ? '' : formatGrosze(previousTotal),
    difference: previousTotal === null ? '' : signed(total - previousTotal),
  };
}

const product = (line: ChargeFigures): string => `${quantity(line.quantity, line.unit)} × ${decimal(line.rate, 2)}`;

const present = (line: ChargeLine) => ({
  name: line.name,
  change: changeWords(line),
  before: line.previous ? product(line.previous) : '',
  now: product(line),
  amount: formatGrosze(line.amount),
  difference: line.change === null ? '' : signed(line.amount - (line.previous?.amount ?? 0)),
});

const past = (line: ChargeFigures) => ({
  name: line.name,
  change: 'już nienaliczany',
  before: product(line),
  now: '',
  amount: formatGrosze(0),
  difference: signed(-line.amount),
});
