/** The chart on paper, one sheet a page. Measures in millimetres, colours and words come with the data. */
export const TEMPLAT_BAGAN = `
#let s = json(bytes(sys.inputs.sajian))
#let u = s.ukuran
#let mm(n) = n * 1mm
#set document(title: s.judul + " " + s.instansi, author: s.instansi)
#set page(
  width: mm(u.lebar), height: mm(u.tinggi),
  margin: (x: mm(u.tepi), top: mm(u.tepi + u.kepala), bottom: mm(u.tepi + u.kaki)),
  header-ascent: 0mm, footer-descent: 0mm,
  footer: context block(width: 100%, height: mm(u.kaki), {
    set text(size: 6.5pt)
    set align(horizon)
    grid(columns: (1fr, auto), column-gutter: 4mm,
      {
        text(weight: "bold", s.legenda.judul)
        for l in s.legenda.butir {
          h(3mm)
          box(baseline: 0.4mm, rect(width: 3mm, height: 2.4mm, fill: rgb(l.isi), stroke: 0.4pt + rgb(l.tepi)))
          h(1mm)
          l.teks
        }
      },
      [#s.halaman #counter(page).display() / #s.lembar.len()],
    )
  }),
)
#set text(font: "Arimo", size: 6.5pt, lang: s.bahasa)
#set par(leading: 0.35em, spacing: 0.35em)

#let tengah(l) = mm((l.baris + 0.5) * u.jarakBaris - (u.jarakBaris - u.tinggiKotak) / 2)
#let kiri(l) = mm(l.kolom * u.jarakKolom)
#let garis(g) = {
  let x0 = kiri(g.dari) + mm(u.lebarKotak)
  let x1 = kiri(g.ke)
  let belok = x1 - mm((u.jarakKolom - u.lebarKotak) / 2)
  place(line(start: (x0, tengah(g.dari)), end: (belok, tengah(g.dari)), stroke: 0.5pt + luma(120)))
  place(line(start: (belok, tengah(g.dari)), end: (belok, tengah(g.ke)), stroke: 0.5pt + luma(120)))
  place(line(start: (belok, tengah(g.ke)), end: (x1, tengah(g.ke)), stroke: 0.5pt + luma(120)))
}
#let rujuk(n, teks) = link((page: n, x: 0pt, y: 0pt), text(size: 5.5pt, weight: "bold", teks))
#let kotak(k) = place(dx: kiri(k), dy: mm(k.baris * u.jarakBaris), box(
  width: mm(u.lebarKotak), height: mm(u.tinggiKotak), clip: true, radius: 0.8mm,
  fill: rgb(k.isi), stroke: (left: 1.6pt + rgb(k.tepi), rest: 0.5pt + luma(150)), inset: (x: 1.6mm, y: 1mm),
  {
    par(text(weight: "bold", hyphenate: true, k.nama))
    par(text(size: 6pt, k.pimpinan))
    place(bottom + left, text(size: 5.5pt, fill: luma(70), k.kaki))
    if "lanjut" in k { place(bottom + right, rujuk(k.lanjut, k.rujukan)) }
    if "asal" in k { place(bottom + right, rujuk(k.asal, k.rujukan)) }
  },
))

#for (i, l) in s.lembar.enumerate() {
  if i > 0 { pagebreak() }
  place(top + left, dy: mm(-u.kepala), block(width: 100%, height: mm(u.kepala), {
    stack(spacing: 2mm,
      if i == 0 { heading(level: 1, text(size: 12pt, s.judul + " " + s.instansi)) }
      else { text(size: 9pt, weight: "bold", s.judul + " " + s.instansi) },
      text(size: 7.5pt, s.keterangan),
    )
  }))
  for g in l.garis { pdf.artifact(garis(g)) }
  for k in l.kotak { kotak(k) }
}
`;
