import { sebutKuasa } from '@lincah/domain/organisasi';
import type { BasisData, Pelaku } from '../../kernel/index.ts';
import type { BahanJilid } from './bahan.ts';
import { KATA } from './kata.ts';
import { type Dossier, pdfLampiran, pdfSurat } from './kumpulkan.ts';
import { bacaTataGambar } from './tata-gambar.ts';
import { TEMPLAT_JILID } from './templat.ts';

const LAMPIRAN_DIJILID_MAKS = 30 * 1024 * 1024;
const HALAMAN_PALING_BANYAK = 60;

/**
 * The whole dossier as one PDF with a table of contents, letters and attached PDFs bound in. A file that the press cannot bind
 * stays in the list with its fingerprint.
 */
export const cetakJilid = async (
  db: BasisData,
  pelaku: Pelaku,
  dossier: Dossier,
  bahan: BahanJilid,
): Promise<Buffer> => {
  const surat = await pdfSurat(db, pelaku, dossier, bahan);
  const lampiran = await pdfLampiran(db, pelaku, dossier, LAMPIRAN_DIJILID_MAKS);
  const nama = namaPendek(dossier);
  const sajian = susunSajian(dossier, pelaku, nama);
  const cetak = (berkas: ReadonlyMap<string, Buffer>) =>
    bahan.cetak({
      templat: TEMPLAT_JILID,
      sajian,
      hari: pelaku.hariIni,
      berkas: Object.fromEntries([...berkas].map(([id, isi]) => [nama.get(id) ?? id, isi])),
    });
  try {
    return await cetak(new Map([...surat, ...lampiran]));
  } catch (sebab) {
    if (lampiran.size === 0) throw sebab;
    return cetak(surat); // what a stranger attached must not keep the dossier from being printed
  }
};

/** Short names: long words are made breakable on their way to the press. */
const namaPendek = ({ surat, lampiran }: Dossier): ReadonlyMap<string, string> =>
  new Map([...surat, ...lampiran].map(({ id }, i) => [id, `jilid-${i}.pdf`]));

const susunSajian = (d: Dossier, pelaku: Pelaku, nama: ReadonlyMap<string, string>) => {
  const { bahasa } = pelaku;
  const kata = KATA[bahasa];
  const waktu = new Intl.DateTimeFormat(bahasa === 'id' ? 'id-ID' : 'en-GB', {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: d.zona,
  });
  const hari = new Intl.DateTimeFormat(bahasa === 'id' ? 'id-ID' : 'en-GB', { dateStyle: 'long', timeZone: 'UTC' });
  const saat = (pada: Date | string) => waktu.format(new Date(pada));
  const oleh = (o: { nama: string; jabatan: string; sebagai: string }, pada: string) =>
    [o.nama, sebut(o.sebagai, o.jabatan), saat(pada)].filter(Boolean).join(' · ');
  return {
    kata,
    bahasa,
    instansi: d.instansi,
    perihal: d.perihal,
    keterangan: `${d.alur.nama[bahasa]} · ${kata.dicetak} ${saat(pelaku.sekarang)}`,
    halamanPalingBanyak: HALAMAN_PALING_BANYAK,
    fakta: [
      { judul: kata.alur, isi: [d.alur.nama[bahasa], d.alur.gambar].filter(Boolean).join(', ') },
      { judul: kata.peraturan, isi: d.judulPeraturan[bahasa] },
      { judul: kata.dibuka, isi: saat(d.dibuka) },
      { judul: kata.hasil, isi: d.selesai ? `${d.hasil ?? ''}, ${saat(d.selesai)}` : kata.berjalan },
      ...d.rincian.map((r) => ({ judul: r.judul[bahasa], isi: r.isi })).filter((r) => r.isi !== ''),
      { judul: kata.nomorBerkas, isi: d.id },
    ],
    gambar: bacaTataGambar(d.xml, bahasa),
    token: d.token,
    dilalui: d.dilalui,
    meja:
      d.meja.length === 0
        ? [{ nama: kata.selesaiMeja, keterangan: '' }]
        : d.meja.map((m) => ({
            nama: m.pemangku ?? m.posisi.nama,
            keterangan: `${m.posisi.nama} · ${m.tugas[bahasa]}, ${kata.sejak} ${saat(m.sejak)}`,
          })),
    riwayat: d.linimasa.map((l) => ({
      judul: [l.tugas[bahasa], l.pilihan?.[bahasa]].filter(Boolean).join(': '),
      nama: [l.nama, sebutPemutus(l)].filter(Boolean).join(' · '),
      pada: saat(l.pada),
      alasan: l.alasan ?? '',
    })),
    catatan: d.catatan.toReversed().map((c) => ({ oleh: oleh(c.penulis, c.pada), isi: c.isi })),
    surat: d.surat.map((s) => ({
      hal: s.tertutup ? kata.tertutup : s.hal,
      nomor: s.nomor,
      tanggal: hari.format(new Date(`${s.tanggal}T00:00:00Z`)),
      batal: s.status === 'batal',
      sidik: s.sidikNaskah,
      paraf: s.paraf.map((p) =>
        [
          `${kata.paraf}: ${sebut(p.keadaan === 'diparaf' ? (p.sebagai ?? '') : '', p.jabatan)}`,
          [kata.keadaanParaf[p.keadaan], p.oleh].filter(Boolean).join(', '),
          p.pada && saat(p.pada),
          p.catatan,
        ]
          .filter(Boolean)
          .join(' · '),
      ),
      berkas: nama.get(s.id) ?? '',
    })),
    lampiran: d.lampiran.toReversed().map((l) => ({
      nama: l.nama,
      oleh: oleh(l.pengunggah, l.pada),
      sidik: l.sidik,
      dicabut: l.dicabut ? kata.dicabut + l.dicabut.alasan : '',
      berkas: l.dicabut || l.jenis !== 'application/pdf' ? '' : (nama.get(l.id) ?? ''),
    })),
  };
};

/** The office that answered, and in whose name. */
const sebutPemutus = ({ sebagai, jabatan, atasNama }: Dossier['linimasa'][number]): string =>
  atasNama ? sebutKuasa(atasNama, sebut(sebagai, jabatan)) : sebut(sebagai, jabatan);

const sebut = (sebagai: string, jabatan: string): string =>
  `${({ plt: 'Plt. ', plh: 'Plh. ' } as Readonly<Record<string, string>>)[sebagai] ?? ''}${jabatan}`;
