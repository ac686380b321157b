import { Text } from '@mantine/core';
import { tulisTanggal, useBahasa } from '../kernel/index.ts';
import type { RingkasPegawai } from './bentuk.ts';

type Props = { readonly pegawai: RingkasPegawai; readonly dicari: readonly string[] };

/** What was searched for, with its evidence where there is a record; without such a search all names. */
export const KompetensiPegawai = ({ pegawai: { kompetensi, bukti }, dicari }: Props) => {
  const { bahasa } = useBahasa();
  if (bukti.length === 0) {
    const cocok = kompetensi.filter((k) => dicari.includes((k.split('(')[0] ?? '').trim().toLowerCase()));
    return (cocok.length > 0 ? cocok : kompetensi).join(', ');
  }
  return bukti.map((b) => (
    <div key={b.nama + b.judul + b.sampai}>
      <Text fw={600} size="sm">
        {[b.nama, b.tingkat].filter(Boolean).join(' · ')}
      </Text>
      <Text c="dimmed" size="xs">
        {[b.judul, b.penerbit, b.tanggal && tulisTanggal(b.tanggal, bahasa, true)].filter(Boolean).join(' · ')}
      </Text>
    </div>
  ));
};
