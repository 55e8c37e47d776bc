/**
 * Letters that bring a start password, one a page, as Typst markup over `data`. The addressee stands where the window of
 * a DL and of a C5 envelope is (90 by 45 mm, 20 mm from the right edge): 115 mm from the left and 58 mm from the top of the
 * sheet, folded once or twice. Nothing in `data` is ever read as markup.
 */
export const START_LETTER_SOURCE = `
#import "/house.typ": data, ink, soft, line-color

#set document(title: data.title, author: data.sender)
#set page(paper: "a4", margin: (x: 22mm, top: 18mm, bottom: 18mm))
#set text(font: "Noto Sans", size: 10pt, lang: "pl", fill: ink, hyphenate: false)
#set par(leading: 0.62em, spacing: 0.9em)
#set enum(spacing: 0.7em)
#show heading.where(level: 1): set text(size: 14pt)
#show heading.where(level: 2): set text(size: 11pt)
#show heading: set block(above: 1.2em, below: 0.7em)

#let brand = rgb(data.color)
#let lines(given) = given.map(line => [#line]).join(linebreak())
// Made once, however many letters there are.
#let logo = image(bytes(data.logo), format: "svg", height: 12mm, alt: data.logoMeaning)
#let code = image(bytes(data.code), format: "svg", width: 32mm, alt: data.codeMeaning)
#let secret(name, value, spelling) = block(width: 100%, above: 0pt, below: 9pt, {
  text(fill: soft, name)
  linebreak()
  text(size: 20pt, weight: "bold", tracking: 0.12em, value)
  if spelling.len() > 0 {
    linebreak()
    text(size: 8.5pt, fill: soft, [literami: #spelling.join("; ")])
  }
})

#let letter(given) = [
  #block(width: 100%, height: 40mm, above: 0pt, below: 0pt, {
    block(width: 100%, stroke: (bottom: 1.5pt + brand), inset: (bottom: 6pt), grid(
      columns: (auto, 1fr), column-gutter: 8pt, align: horizon,
      logo,
      [#text(size: 12pt, weight: "bold", data.sender) \\ #text(size: 8.5pt, fill: soft, data.senderAddress)],
    ))
  })
  #block(width: 100%, height: 40mm, above: 0pt, below: 0pt, pad(left: 93mm)[
    #strong(given.addressee.first()) \\
    #lines(given.addressee.slice(1))
  ])
  #align(right, text(fill: soft, data.issued))

  = #data.title

  Szanowni Państwo,

  przekazujemy dane do pierwszego logowania w portalu „#data.portal”.

  #block(width: 100%, stroke: 1pt + ink, inset: (x: 12pt, top: 11pt, bottom: 2pt), radius: 4pt, breakable: false, grid(
    columns: (1fr, auto), column-gutter: 12pt,
    [
      #secret("Identyfikator (nie zmienia się)", given.identifier, ())
      #secret("Hasło startowe", given.password, given.spelling)
    ],
    align(center, [
      #code
      #v(-5pt)
      #text(size: 8pt, fill: soft, data.site)
    ]),
  ))

  == Co dalej?
  + Prosimy wejść na stronę #strong(data.site) albo zeskanować kod telefonem.
  + Prosimy wpisać identyfikator i hasło startowe. Łączniki w haśle są jego częścią.
  + Portal poprosi o ustawienie własnego hasła: #data.policy. Dopóki nie zostanie ustawione, nic innego się nie otworzy.
  + Hasło startowe traci ważność po ustawieniu własnego hasła, a najpóźniej #strong(given.expires).

  == Bezpieczeństwo
  Po ustawieniu własnego hasła prosimy to pismo zniszczyć, zapisując wcześniej identyfikator. Nikt z naszych pracowników
  nie zapyta Państwa o hasło. Jeśli koperta była otwarta, prosimy nie używać hasła i zgłosić się po nowe.

  == Gdzie pytać?
  #for office in data.offices [
    #strong(office.name): #office.rest.join(" · ") \\
  ]
]

#for (place, given) in data.letters.enumerate() {
  if place > 0 { pagebreak() }
  letter(given)
}
`;
