import { Text } from '@mantine/core';
import { tulisTanggal, useBahasa } from '../kernel/index.ts';
import type { RingkasPegawai } from './bentuk.ts';

/** What was searched for with its evidence; without such a search the names alone. */
export const KompetensiPegawai = ({ pegawai: { kompetensi, bukti } }: { pegawai: RingkasPegawai }) => {
  const { bahasa } = useBahasa();
  if (bukti.length === 0) return kompetensi.join(', ');
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
