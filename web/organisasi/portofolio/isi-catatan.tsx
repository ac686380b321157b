import { Group, Text } from '@mantine/core';
import { Lencana, type Rasa, tulisTanggal, useBahasa, useTeks } from '../../kernel/index.ts';
import { teksPortofolio } from './bahasa.ts';
import type { Catatan } from './bentuk.ts';

const RASA: Readonly<Record<Catatan['keadaan'], Rasa>> = {
  usul: 'awas',
  sah: 'baik',
  ditolak: 'buruk',
  dicabut: 'tenang',
};

/** One record: what, how well, by which paper, for how long, how it stands on the day. */
export const IsiCatatan = ({ catatan: c, pada }: { catatan: Catatan; pada: string }) => {
  const t = useTeks(teksPortofolio);
  const { bahasa } = useBahasa();
  const hari = (h: string) => tulisTanggal(h, bahasa, true);
  const habis = c.jenis === 'kompetensi' && c.keadaan === 'sah' && c.sampai !== null && c.sampai < pada;
  const bukti = [c.bukti.judul, c.bukti.nomor, c.bukti.penerbit, c.bukti.tanggal && hari(c.bukti.tanggal)];
  return (
    <>
      <Group gap="xs">
        <Text fw={600} size="sm">
          {[c.nama, c.tingkat].filter(Boolean).join(' · ')}
        </Text>
        {habis ? (
          <Lencana rasa="awas">{t('habis')}</Lencana>
        ) : (
          c.keadaan !== 'sah' && <Lencana rasa={RASA[c.keadaan]}>{t(`keadaan_${c.keadaan}`)}</Lencana>
        )}
      </Group>
      <Text c="dimmed" size="sm">
        {bukti.filter(Boolean).join(' · ') || t('tanpaBukti')}
      </Text>
      <Text c="dimmed" size="xs">
        {c.sampai
          ? t('masa', { sejak: hari(c.sejak), sampai: hari(c.sampai) })
          : t('sejakHari', { hari: hari(c.sejak) })}
        {c.bukti.nomor === null && ` · ${t('nomorSamar')}`}
        {c.alasan && ` · ${t('alasan', { alasan: c.alasan })}`}
      </Text>
    </>
  );
};
