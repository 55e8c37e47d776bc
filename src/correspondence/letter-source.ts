/**
 * A letter of the board on paper, as Typst markup over `data`: sender, contacts, facts, addressee, subject and
 * paragraphs (lines of text each). Nothing in `data` is ever read as markup.
 */
export const LETTER_SOURCE = `
#import "/house.typ": data, ink, soft, line-color

#set document(title: data.subject, author: data.sender)
#set page(
  paper: "a4",
  margin: (x: 24mm, top: 20mm, bottom: 24mm),
  footer: context {
    set text(size: 8pt, fill: soft)
    grid(columns: (1fr, auto), data.note, [Strona #here().page() z #counter(page).final().first()])
  },
)
#set text(font: "Noto Sans", size: 10.5pt, lang: "pl", fill: ink, hyphenate: false)
#set par(leading: 0.7em, spacing: 1.5em)
#show heading: set text(size: 12.5pt)
#show heading: set block(above: 2em, below: 1.3em)

#let lines(given) = given.map(line => [#line]).join(linebreak())

#block(width: 100%, stroke: (bottom: 0.8pt + line-color), inset: (bottom: 8pt))[
  #text(size: 13pt, weight: "bold", data.sender) \\
  #text(size: 9pt, fill: soft, lines(data.contacts))
]

#v(1.2em)
#for (name, value) in data.facts [
  #text(fill: soft, name) #value \\
]

#v(1.4em)
#pad(left: 50%)[
  #strong(data.addressee.first()) \\
  #lines(data.addressee.slice(1))
]

= #data.subject

#for paragraph in data.paragraphs {
  par(lines(paragraph))
}
`;
