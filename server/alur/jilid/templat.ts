/** A whole dossier on paper. Words and values come with the data; texts are set as text. */
export const TEMPLAT_JILID = `
#let s = json(bytes(sys.inputs.sajian))
#let halaman = json(bytes(sys.inputs.halaman))
#let k = s.kata
#set document(title: k.judul + ": " + s.perihal, author: s.instansi)
#set text(font: "Arimo", size: 10pt, lang: s.bahasa)
#set par(leading: 0.6em, spacing: 0.9em)
#set page(paper: "a4", margin: (x: 2.2cm, top: 2.2cm, bottom: 2cm), footer: context {
  set text(size: 8pt, fill: luma(80))
  grid(columns: (1fr, auto), s.instansi + " · " + s.perihal.clusters().slice(0, calc.min(70, s.perihal.clusters().len())).join(), [#k.halaman #counter(page).display() / #counter(page).final().first()])
})
#set heading(numbering: none)
#show heading.where(level: 1): it => block(above: 1.6em, below: 0.8em, text(size: 13pt, it.body))
#show heading.where(level: 2): it => block(above: 1.2em, below: 0.6em, text(size: 10.5pt, it.body))
#let redup(t) = text(size: 8.5pt, fill: luma(80), t)
#let rincian(baris) = grid(columns: (4.2cm, 1fr), row-gutter: 0.7em, column-gutter: 0.4cm,
  ..baris.map(b => (text(fill: luma(80), b.judul), b.isi)).flatten())
#let daftar(butir, isi) = if butir.len() == 0 { redup(k.kosong) } else { for b in butir { block(breakable: false, below: 1em, isi(b)) } }

#redup(s.instansi)
#v(0.2em)
#text(size: 18pt, weight: "bold", s.perihal)
#v(0.2em)
#redup(s.keterangan)
#v(1em)
#outline(title: k.isi, depth: 2)

#pagebreak()
= #k.fakta
#rincian(s.fakta)

= #k.gambar
#let g = s.gambar
#let skala = calc.min(16.6cm / (g.lebar * 1pt), 20cm / (g.tinggi * 1pt), 1.2)
#let ukur(n) = n * skala * 1pt
#figure(alt: k.gambarAlt, block(width: ukur(g.lebar), height: ukur(g.tinggi), {
  set align(left)
  for l in g.garis {
    place(top + left, curve(stroke: 0.6pt + luma(110), curve.move((ukur(l.first().at(0)), ukur(l.first().at(1)))),
      ..l.slice(1).map(t => curve.line((ukur(t.at(0)), ukur(t.at(1)))))))
  }
  for b in g.bentuk {
    let warna = if b.id in s.token { rgb("#1c5cab") } else if b.id in s.dilalui { luma(225) } else { white }
    let tulis = if b.id in s.token { white } else { black }
    let dalam = text(size: calc.max(3.5pt, 10pt * skala), fill: tulis, b.nama)
    let kotak = (width: ukur(b.l), height: ukur(b.t))
    place(top + left, dx: ukur(b.x), dy: ukur(b.y), if b.rupa == "lajur" {
      rect(..kotak, stroke: 0.4pt + luma(170), inset: 0pt, place(left + horizon, box(width: ukur(28), height: ukur(b.t), align(center + horizon, rotate(-90deg, reflow: true, box(width: ukur(b.t), align(center, dalam)))))))
    } else if b.rupa == "tugas" {
      rect(..kotak, radius: 2pt, fill: warna, stroke: 0.7pt + luma(60), inset: 1.5pt, align(center + horizon, par(leading: 0.3em, dalam)))
    } else if b.rupa == "gerbang" {
      polygon(fill: warna, stroke: 0.7pt + luma(60), (ukur(b.l / 2), 0pt), (ukur(b.l), ukur(b.t / 2)), (ukur(b.l / 2), ukur(b.t)), (0pt, ukur(b.t / 2)))
    } else { ellipse(..kotak, fill: warna, stroke: 0.7pt + luma(60)) })
  }
}))
#redup(k.gambarJelas)

= #k.meja
#daftar(s.meja, b => [*#b.nama* \\ #redup(b.keterangan)])

= #k.riwayat
#daftar(s.riwayat, b => [*#b.judul* \\ #b.nama \\ #redup(b.pada)#if b.alasan != "" [ \\ #k.alasan: #b.alasan]])

= #k.catatan
#redup(k.catatanJelas)
#daftar(s.catatan, b => [#redup(b.oleh) \\ #b.isi])

#let sisip(nama) = for n in range(1, calc.min(halaman.at(nama, default: 0), s.halamanPalingBanyak) + 1) {
  if n > 1 { pagebreak() }
  align(center, box(stroke: 0.4pt + luma(190), image(nama, page: n, width: 15.2cm, height: if n == 1 { 20.5cm } else { 24cm }, fit: "contain", alt: k.halamanDari + " " + str(n))))
}
#pagebreak()
= #k.surat
#daftar(s.surat, b => [*#b.hal* \\ #b.nomor · #b.tanggal #if b.batal [ · #k.batal] \\ #redup("SHA-256 " + b.sidik) #for p in b.paraf [ \\ #p]])

= #k.lampiran
#daftar(s.lampiran, b => [*#b.nama* \\ #redup(b.oleh) \\ #redup("SHA-256 " + b.sidik)#if b.dicabut != "" [ \\ #b.dicabut]])

#for b in s.surat {
  pagebreak()
  heading(level: 2, k.suratSatu + " " + b.nomor)
  if halaman.at(b.berkas, default: 0) == 0 { redup(k.tidakTerbaca) } else { sisip(b.berkas) }
}
#for b in s.lampiran {
  if b.berkas != "" and halaman.at(b.berkas, default: 0) > 0 {
    pagebreak()
    heading(level: 2, k.lampiranSatu + " " + b.nama)
    sisip(b.berkas)
  }
}
`;
