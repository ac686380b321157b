import type { Dwibahasa } from '@lincah/domain/kernel';
import { parseNomorPendukung, type SebabNomor } from '@lincah/domain/organisasi';
import { alamat, sebutBaris } from './baca-lembar.ts';
import { cariIrisan } from './periksa-masa.ts';
import type { BukuKerja } from './susunan.ts';
import type { Pencatat } from './temuan.ts';
import { tidakAda } from './tidak-ada.ts';

/** Supporting staff: a number that is no NIP, a unit that exists, one unit at a time. */
export const periksaPendukung = (
  { unit, pendukung }: Pick<BukuKerja, 'unit' | 'pendukung'>,
  temuan: Pencatat,
): void => {
  const kode = new Set(unit.map((u) => u.kode));
  for (const p of pendukung) {
    const nomor = parseNomorPendukung(p.nomor);
    if (!nomor.sah) temuan.catat('Pendukung', alamat(p, 'nomor'), ...NOMOR[nomor.penolakan.sebab]);
    if (!kode.has(p.unit)) temuan.catat('Pendukung', alamat(p, 'unit'), ...tidakAda('Unit', 'Unit', p.unit, 'Unit'));
  }
  for (const [b, a] of cariIrisan(pendukung, (p) => p.nomor))
    temuan.catat(
      'Pendukung',
      alamat(b, 'nomor'),
      {
        id: `Nomor ini sudah dipakai ${sebutBaris(a).id} pada masa yang sama.`,
        en: `This number is already used ${sebutBaris(a).en} in the same period.`,
      },
      {
        id: 'Satu orang bekerja di satu unit pada satu masa: akhiri yang lama dengan Sampai, atau perbaiki nomornya.',
        en: 'One person works in one unit at a time: end the old row with Sampai, or correct the number.',
      },
    );
};

const NOMOR: Readonly<Record<SebabNomor, readonly [Dwibahasa, Dwibahasa]>> = {
  kosong: [
    { id: 'Nomor kosong.', en: 'The number is empty.' },
    { id: 'Isi nomor yang diberikan instansi.', en: 'Fill in the number that the agency gave.' },
  ],
  nip: [
    {
      id: 'Nomor ini berbentuk NIP, padahal tenaga pendukung bukan ASN dan tidak ber-NIP.',
      en: 'This number has the form of a NIP, but supporting staff are no civil servants and have none.',
    },
    {
      id: 'Pegawai ber-NIP dicatat di lembar Pegawai; bagi tenaga pendukung isi nomor dari instansi.',
      en: 'People with a NIP belong in the sheet Pegawai; give supporting staff a number of the agency.',
    },
  ],
  nik: [
    {
      id: 'Nomor ini berbentuk NIK. Nomor kependudukan tidak disimpan di sini.',
      en: 'This number has the form of a NIK. Numbers of the population register are not kept here.',
    },
    { id: 'Isi nomor yang diberikan instansi.', en: 'Fill in the number that the agency gave.' },
  ],
};
