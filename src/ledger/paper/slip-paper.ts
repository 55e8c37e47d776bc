import { renderSVG } from 'uqr';
import type { CooperativeSettings } from '#libs/cooperative';
import { formatGrosze } from '#libs/money';
import type { OrderedPayment } from '../payment.service.js';
import { amountInWords } from './amount-in-words.js';

/** The payment slip: two parts on an A4 sheet with the fields of the banks' form. Its `data` is what slipPaper answers. */
export const SLIP_SOURCE = `#import "/house.typ": *
#show: paper.with(title: data.title, sender: data.sender, note: data.note)
#set text(size: 9pt)
#let boxes(digits) = digits.map(d => box(width: 5.1mm, height: 6.2mm, stroke: 0.5pt + ink, align(center + horizon, strong(d)))).join()
#let field(label, value) = block(width: 100%, below: 5pt, {
  text(size: 7pt, fill: soft, label)
  block(width: 100%, above: 2pt, inset: (x: 4pt, y: 3.5pt), stroke: 0.5pt + ink, if value == "" { sym.space.nobreak } else { value })
})
#let part(name) = block(breakable: false, width: 100%, stroke: 0.8pt + ink, inset: 9pt, [
  == #name
  #field("nazwa odbiorcy", data.recipient)
  #text(size: 7pt, fill: soft, "nr rachunku odbiorcy")
  #block(above: 2pt, below: 5pt, boxes(data.digits))
  #grid(columns: (46mm, 16mm, 1fr), column-gutter: 5pt,
    field("rodzaj (W – wpłata, P – przelew)", "W / P"), field("waluta", "PLN"), field("kwota", strong(data.amount)))
  #field("kwota słownie", data.words)
  #field("zleceniodawca", data.payer)
  #field("tytułem", strong(data.transfer))
  #grid(columns: (1fr, 1fr), column-gutter: 5pt, field("data", ""), field("podpis i pieczęć", ""))
])
#part("Odcinek dla banku")
#v(2pt)
#line(length: 100%, stroke: (thickness: 0.5pt, paint: soft, dash: "dashed"))
#v(2pt)
#part("Odcinek dla wpłacającego")
#if data.code != none {
  v(6pt)
  grid(columns: (auto, 1fr), column-gutter: 10pt, align: horizon,
    image(bytes(data.code), format: "svg", width: 46mm, alt: data.codeMeaning),
    [
      == Zapłata w aplikacji bankowej
      Kod zawiera odbiorcę, numer rachunku, kwotę i tytuł tego przelewu. Przed zatwierdzeniem prosimy je sprawdzić.
    ])
}
`;

/** What the slip is made from; null where the account has no bank account to pay to. Nothing due leaves the amount to fill in. */
export function slipPaper(payment: OrderedPayment, { name, offices }: CooperativeSettings) {
  const { nrb, amount, title, payer, qrPayload, setOn } = payment;
  if (!nrb) return null;
  return {
    title: 'Polecenie przelewu / wpłata gotówkowa',
    sender: name,
    note: amount === null ? `Na dzień ${setOn} nie ma nic do wpłaty; kwotę można wpisać.` : `Kwota do wpłaty według stanu na dzień ${setOn}.`,
    recipient: `${payment.recipient}, ${offices[0]!.address}`,
    digits: [...nrb],
    amount: amount === null ? '' : formatGrosze(amount),
    words: amount === null ? '' : amountInWords(amount),
    payer: [payer.name, payer.address?.replaceAll(/\s*\n\s*/g, ', ')].filter(Boolean).join(', '),
    transfer: title,
    code: qrPayload && renderSVG(qrPayload, { ecc: 'M', border: 4 }),
    codeMeaning: `Kod QR przelewu: ${title}`,
  };
}
