/** The application on paper, as Typst markup over what applicationPaper answers. Nothing in `data` is ever read as markup. */
export const APPLICATION_SOURCE = `#import "/house.typ": *
#show: paper.with(title: data.title, sender: data.sender, note: data.note)
#set text(size: 9.5pt)

#grid(columns: (1fr, auto), column-gutter: 10pt, align: horizon,
  facts(..data.head),
  image(bytes(data.code), format: "svg", width: 26mm, alt: data.codeMeaning))

== Wnioskodawca
#facts(..data.applicant)

== Wniosek i oświadczenia
#for line in data.statements [+ #line
]

#v(14mm)
#grid(columns: (1fr, 1fr), column-gutter: 20mm,
  [#line(length: 100%, stroke: 0.5pt + ink) #text(size: 8pt, fill: soft, "miejscowość i data")],
  [#line(length: 100%, stroke: 0.5pt + ink) #text(size: 8pt, fill: soft, "czytelny podpis wnioskodawcy")])

== Gdzie i jak złożyć wniosek
#data.where
#if data.offices.len() > 0 { facts(..data.offices) }
#for line in data.bring [- #line
]

#block(breakable: false, width: 100%, stroke: 0.8pt + ink, inset: 9pt, above: 1.4em)[
  == Wypełnia biuro
  #facts(..data.officeFields)
]
`;
