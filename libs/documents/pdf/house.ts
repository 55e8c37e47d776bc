/**
 * The house style of every paper, as a Typst module: `#import "/house.typ": *`, then `#show: paper.with(...)`.
 * `data` is what the caller rendered with; `cell-table` is a table with a repeated header and amounts at the right.
 */
export const HOUSE = `
#let data = json(bytes(sys.inputs.data))
#let ink = rgb("#1c1f23")
#let soft = rgb("#4b5158")
#let line-color = rgb("#b9bfc7")

#let paper(title: "", language: "pl", sender: "", note: "", page-words: "Strona {page} z {total}", body) = {
  set document(title: title, author: sender)
  set page(
    paper: "a4",
    margin: (x: 18mm, top: 20mm, bottom: 22mm),
    footer: context {
      set text(size: 8pt, fill: soft)
      let words = page-words.replace("{page}", str(here().page())).replace("{total}", str(counter(page).final().first()))
      grid(columns: (1fr, auto), note, words)
    },
  )
  set text(font: "Noto Sans", size: 10pt, lang: language, fill: ink, hyphenate: false)
  set par(leading: 0.62em, spacing: 0.9em)
  show heading.where(level: 1): set text(size: 16pt)
  show heading.where(level: 2): set text(size: 12pt)
  show heading: set block(above: 1.2em, below: 0.7em)
  if sender != "" { text(size: 9pt, fill: soft, sender) }
  heading(level: 1, title)
  body
}

#let facts(..rows) = table(
  columns: (auto, 1fr),
  stroke: none,
  inset: (x: 0pt, y: 2.5pt),
  column-gutter: 12pt,
  ..rows.pos().map(((name, value)) => (text(fill: soft, name), value)).flatten(),
)

// columns: ((label: "...", width: 1fr, align: right), ...); rows: arrays of content; foot: one more row, in bold.
#let cell-table(columns: (), foot: none, rows) = table(
  columns: columns.map(c => c.at("width", default: auto)),
  align: columns.map(c => c.at("align", default: left)),
  stroke: (x, y) => (bottom: 0.5pt + line-color),
  inset: (x: 4pt, y: 4.5pt),
  table.header(repeat: true, ..columns.map(c => table.cell(fill: rgb("#eef0f3"), strong(c.label)))),
  ..rows.flatten(),
  ..if foot == none { () } else { (table.footer(repeat: false, ..foot.map(c => strong(c))),) },
)
`;
