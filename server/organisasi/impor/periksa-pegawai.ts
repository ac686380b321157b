import { isGolonganPns, isGolonganPppk, type Nip, parseNip, uraikanNip } from '@lincah/domain/organisasi';
import { alamat } from './baca-lembar.ts';
import type { Baris } from './susunan.ts';
import type { Pencatat } from './temuan.ts';

/** NIP, status and golongan agree with each other. */
export const periksaPegawai = (pegawai: readonly Baris<'Pegawai'>[], temuan: Pencatat): void => {
  for (const p of pegawai) {
    const nip = parseNip(p.nip);
    if (!nip.sah)
      temuan.catat(
        'Pegawai',
        alamat(p, 'nip'),
        {
          id: `NIP tidak tersusun benar pada bagian ${nip.penolakan.bagian}.`,
          en: `The NIP is not well formed in the part ${nip.penolakan.bagian}.`,
        },
        {
          id: 'Susunan NIP: tanggal lahir 8 angka, pengangkatan 6, kelamin 1, nomor urut 3. Periksa surat keputusan pengangkatan.',
          en: 'A NIP is: birth date 8 digits, appointment 6, sex 1, serial 3. Check the letter of appointment.',
        },
      );
    else periksaStatus(p, nip.nilai, temuan);
    const dikenal =
      p.golongan === undefined || (p.status === 'PNS' ? isGolonganPns(p.golongan) : isGolonganPppk(p.golongan));
    if (!dikenal)
      temuan.catat(
        'Pegawai',
        alamat(p, 'golongan'),
        {
          id: `Golongan "${p.golongan}" tidak dikenal untuk ${p.status}.`,
          en: `Golongan "${p.golongan}" is not known for ${p.status}.`,
        },
        { id: 'PNS: I/a sampai IV/e. PPPK: I sampai XVII.', en: 'PNS: I/a to IV/e. PPPK: I to XVII.' },
      );
  }
};

const periksaStatus = (p: Baris<'Pegawai'>, nip: Nip, temuan: Pencatat): void => {
  const menurutNip = uraikanNip(nip).status;
  if (menurutNip === p.status) return;
  temuan.catat(
    'Pegawai',
    alamat(p, 'status'),
    {
      id: `Status ${p.status}, tetapi NIP menunjukkan ${menurutNip}.`,
      en: `Status ${p.status}, but the NIP shows ${menurutNip}.`,
    },
    { id: 'Perbaiki Status atau NIP.', en: 'Correct Status or NIP.' },
  );
};
