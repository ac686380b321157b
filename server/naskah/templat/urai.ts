import type { Naskah, SuratTerurai } from '@lincah/domain/naskah';
import { siapkanNaskah, tolakTemplatLiar } from '../cetak.ts';
import type { Pencetak } from '../pencetak.ts';
import { susunSajian } from '../sajian.ts';

/** A letter by a regulation's template in blocks instead of pages. */
export const uraiSurat = async (pencetak: Pencetak, mentah: Naskah, templat: string): Promise<SuratTerurai> => {
  const naskah = siapkanNaskah(mentah);
  return urai(pencetak, templat, naskah, { ...(await susunSajian(naskah, '')), qr: '' });
};

/** The same with the names of the fields in ⟦ ⟧ where their values would stand. */
export const uraiNama = (pencetak: Pencetak, naskah: Naskah, templat: string): Promise<SuratTerurai> =>
  urai(pencetak, templat, amplopBernama(naskah), {
    konsep: true,
    tanda: true,
    tanggal: {},
    hari: {},
    huruf: {},
    terbilang: {},
    nip: {},
  });

/** What the words may take from the envelope stands there by its name as well. */
const amplopBernama = (naskah: Naskah): Naskah => ({
  ...naskah,
  hal: '⟦surat.hal⟧',
  kop: { instansi: '⟦surat.instansi⟧', unit: '⟦surat.unit⟧' },
  tempat: '⟦surat.tempat⟧',
  tandaTangan: { jabatan: '⟦surat.jabatan⟧', nama: '⟦surat.penanda.nama⟧', nip: '⟦surat.penanda.nip⟧' },
});

const TATA_LETAK = '"/naskah-dinas.typ"';

const urai = async (pencetak: Pencetak, templat: string, naskah: Naskah, sajian: object): Promise<SuratTerurai> => {
  tolakTemplatLiar(templat);
  const { isi } = await pencetak.susun({
    templat: templat.replace(TATA_LETAK, '"/naskah-urai.typ"'),
    inputs: { naskah: JSON.stringify(naskah), sajian: JSON.stringify(sajian) },
    bentuk: 'urai',
    waktu: 0,
  });
  return JSON.parse(String(isi)) as SuratTerurai;
};
