import { alamat, sebutBaris } from './baca-lembar.ts';
import { beririsan, cariIrisan, kelompokkan } from './periksa-masa.ts';
import type { Baris, BukuKerja } from './susunan.ts';
import type { Pencatat } from './temuan.ts';
import { tidakAda } from './tidak-ada.ts';

/** Who holds what (Plt and Plh: UU 30/2014 Pasal 14): known posts and people, a written order for Plt and Plh, one holder of each title at a time. */
export const periksaPemangku = (
  { posisi, pegawai, pemangku }: Pick<BukuKerja, 'posisi' | 'pegawai' | 'pemangku'>,
  temuan: Pencatat,
): void => {
  const kodePosisi = new Set(posisi.map((p) => p.kode));
  const nip = new Set(pegawai.map((p) => p.nip));
  for (const p of pemangku) {
    if (!kodePosisi.has(p.posisi))
      temuan.catat('Pemangku', alamat(p, 'posisi'), ...tidakAda('Posisi', 'Post', p.posisi, 'Posisi'));
    if (!nip.has(p.nip)) temuan.catat('Pemangku', alamat(p, 'nip'), ...tidakAda('NIP', 'NIP', p.nip, 'Pegawai'));
    if (p.sebagai !== 'definitif' && p.mandat === undefined)
      temuan.catat(
        'Pemangku',
        alamat(p, 'mandat'),
        { id: 'Plt dan Plh harus punya surat perintah.', en: 'Plt and Plh must have a written order.' },
        {
          id: 'Isi Mandat dengan nomor surat perintah penunjukannya.',
          en: 'Fill in Mandat with the number of the order of appointment.',
        },
      );
  }
  periksaRangkap(pemangku, temuan);
};

const periksaRangkap = (pemangku: readonly Baris<'Pemangku'>[], temuan: Pencatat): void => {
  const definitif = pemangku.filter((p) => p.sebagai === 'definitif');
  const perPosisi = kelompokkan(definitif, (p) => p.posisi);
  for (const [b, a] of cariIrisan(pemangku, (p) => `${p.posisi}\n${p.sebagai}`))
    temuan.catat(
      'Pemangku',
      alamat(b, 'posisi'),
      {
        id: `Posisi ini sudah dipangku (${a.sebagai}) ${sebutBaris(a).id} pada masa yang sama.`,
        en: `This post is already held (${a.sebagai}) ${sebutBaris(a).en} in the same period.`,
      },
      { id: 'Akhiri salah satunya dengan mengisi Sampai.', en: 'End one of them by filling in Sampai.' },
    );
  for (const [b, a] of cariIrisan(definitif, (p) => p.nip))
    temuan.catat(
      'Pemangku',
      alamat(b, 'nip'),
      {
        id: `Pegawai ini sudah memangku posisi lain secara definitif ${sebutBaris(a).id}.`,
        en: `This person already holds another post definitively ${sebutBaris(a).en}.`,
      },
      {
        id: 'Satu pegawai satu jabatan definitif; gunakan Plt atau Plh untuk yang lain.',
        en: 'One definitive post a person; use Plt or Plh for the other.',
      },
    );
  for (const p of pemangku) {
    const pejabat = p.sebagai === 'plt' && perPosisi.get(p.posisi)?.find((d) => beririsan(p, d));
    if (pejabat)
      temuan.catat(
        'Pemangku',
        alamat(p, 'sebagai'),
        {
          id: `Plt pada posisi yang masih punya pejabat definitif ${sebutBaris(pejabat).id}.`,
          en: `Plt in a post that still has its definitive holder ${sebutBaris(pejabat).en}.`,
        },
        {
          id: 'Gunakan Plh bila pejabatnya hanya berhalangan sementara.',
          en: 'Use Plh when the holder is only away for a while.',
        },
      );
  }
};
