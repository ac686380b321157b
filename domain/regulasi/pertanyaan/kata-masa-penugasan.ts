import type { KataKamar } from '../kata-fakta.ts';
import { kataPosisi } from './kata-posisi.ts';
import type { pertanyaanMasa } from './masa-penugasan.ts';

/** Words for the questions and facts of running assignments; those of every assignment stand in kata-penugasan.ts. */
export const kataMasa: KataKamar<typeof pertanyaanMasa> = {
  tanya: {
    'penugasan.perpanjang': { id: 'ketika penugasan diperpanjang', en: 'when an assignment is extended' },
    'penugasan.akhiri': { id: 'ketika penugasan diakhiri lebih awal', en: 'when an assignment is ended early' },
    'penugasan.ganti': { id: 'ketika pegawai yang ditugaskan diganti', en: 'when the assigned person is replaced' },
    'penugasan.serah-terima': { id: 'ketika pekerjaan diserahterimakan', en: 'when the work is handed over' },
    'penugasan.lapor-akhir': { id: 'ketika laporan akhir penugasan dikirim', en: 'when a closing report is sent' },
  },
  fakta: {
    hariPerubahan: { sebutan: { id: 'hari yang diusulkan', en: 'the proposed day' } },
    alasanPerubahan: { sebutan: { id: 'alasan perubahan', en: 'the reason for the change' } },
    pengusul: {
      sebutan: { id: 'pihak yang mengusulkan', en: 'the side that proposes' },
      nilai: {
        pemilik: { id: 'pemilik kinerja', en: 'the owner of the performance' },
        asal: { id: 'unit asal pegawai', en: "the person's own unit" },
      },
    },
    pimpinanAsalMemutus: {
      ya: {
        id: 'yang menyetujui juga pimpinan unit asal',
        en: 'the official who consents also leads the unit of origin',
      },
      tidak: {
        id: 'yang menyetujui bukan pimpinan unit asal',
        en: 'the official who consents does not lead the unit of origin',
      },
    },
    penilaiPemilik: {
      ya: { id: 'penilai pegawai juga pemilik kinerja', en: "the person's appraiser also owns the performance" },
      tidak: { id: 'penilai pegawai bukan pemilik kinerja', en: "the person's appraiser does not own the performance" },
    },
    pegawaiAda: {
      ya: { id: 'jabatan pegawai lama masih terisi', en: "the former person's post is still filled" },
      tidak: { id: 'jabatan pegawai lama kosong', en: "the former person's post is vacant" },
    },
    adaPerubahanLain: {
      ya: { id: 'perubahan lain sedang berproses', en: 'another change is under way' },
      tidak: { id: 'tidak ada perubahan lain yang berproses', en: 'no other change is under way' },
    },
    ...kataPosisi('pengganti', { id: 'pengganti', en: 'the successor' }),
    'pengganti.status': {
      sebutan: { id: 'status kepegawaian pengganti', en: "the successor's employment status" },
      nilai: { PNS: { id: 'PNS', en: 'PNS' }, PPPK: { id: 'PPPK', en: 'PPPK' } },
    },
    penggantiOrangSama: {
      ya: { id: 'pengganti adalah pegawai yang diganti', en: 'the successor is the person replaced' },
      tidak: { id: 'pengganti adalah orang lain', en: 'the successor is somebody else' },
    },
    penggantiSepihak: {
      ya: {
        id: 'pengganti berada di bawah pejabat yang menyetujui penugasan',
        en: 'the successor is under the official who consented',
      },
      tidak: {
        id: 'pengganti tidak berada di bawah pejabat yang menyetujui penugasan',
        en: 'the successor is not under the official who consented',
      },
    },
    penggantiSekompeten: {
      ya: { id: 'kompetensi pengganti sama', en: 'the successor has the same competence' },
      tidak: { id: 'kompetensi pengganti tidak sama', en: 'the successor lacks the same competence' },
    },
    'serahTerima.selesai': { sebutan: { id: 'pekerjaan yang sudah selesai', en: 'what is done' } },
    'serahTerima.sisa': { sebutan: { id: 'pekerjaan yang tersisa', en: 'what is left' } },
    'serahTerima.kepada': { sebutan: { id: 'penerima serah terima', en: 'who takes over' } },
    'serahTerima.tempat': { sebutan: { id: 'tempat dokumen', en: 'where the files are' } },
    'laporan.hasil': { sebutan: { id: 'hasil yang dicapai', en: 'the results reached' } },
    'laporan.bukti': { sebutan: { id: 'bukti hasil', en: 'the evidence' } },
    'laporan.kendala': { sebutan: { id: 'kendala', en: 'the obstacles' } },
    hariSejakSelesai: {
      sebutan: { id: 'jumlah hari sejak masa penugasan berakhir', en: 'the number of days since the period ended' },
    },
  },
};
