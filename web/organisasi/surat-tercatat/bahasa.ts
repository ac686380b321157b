import { kamus } from '../../kernel/index.ts';

export const teksTercatat = kamus(
  {
    keadaan: 'Keadaan',
    kini: 'Berlaku dan akan datang',
    lalu: 'Sudah lewat',
    masa: 'Masa',
    akan: 'Akan datang',
    berlaku: 'Berlaku',
    selesai: 'Selesai',
    dicabut: 'Dicabut',
    dicabutSejak: 'Dicabut sejak {hari}',
    tanggalSurat: 'Tanggal surat',
    sejak: 'Hari pertama',
    sampai: 'Hari terakhir',
  },
  {
    keadaan: 'State',
    kini: 'In force and to come',
    lalu: 'Over',
    masa: 'Period',
    akan: 'To come',
    berlaku: 'In force',
    selesai: 'Ended',
    dicabut: 'Revoked',
    dicabutSejak: 'Revoked from {hari}',
    tanggalSurat: 'Date of the letter',
    sejak: 'First day',
    sampai: 'Last day',
  },
);
