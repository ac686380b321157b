import { List, ScrollArea, Text } from '@mantine/core';
import { FormulirPanel, tulisTanggal, useBahasa, useTeks, useTulisPanel } from '../../kernel/index.ts';
import { type Kiriman, useUnggah } from '../tanda-tangan/unggah.ts';
import { teksLibur } from './bahasa.ts';
import { KUNCI, type PerubahanLibur } from './bentuk.ts';

type Props = { readonly kiriman: Kiriman; readonly perubahan: PerubahanLibur; readonly tutup: () => void };

/** What a file would change, to be looked at before it is stored. */
export const PratinjauImpor = ({ kiriman, perubahan: { baru, ganti, sama }, tutup }: Props) => {
  const t = useTeks(teksLibur);
  const { kirim, panel } = useTulisPanel(useUnggah<PerubahanLibur>('/api/naskah/hari-libur/impor'), {
    segarkan: [KUNCI],
    kabar: t('imporKabar', { baru: baru.length, ganti: ganti.length }),
    tutup,
  });
  const berubah = baru.length + ganti.length > 0;
  return (
    <FormulirPanel
      {...panel}
      judul={t('imporJudul')}
      lakukan={() => kirim(kiriman)}
      size="md"
      tertahan={!berubah && t('imporTiada')}
      tindakan={t('imporSimpan')}
    >
      <Bagian butir={baru} judul={t('imporBaru', { jumlah: baru.length })} />
      <Bagian
        butir={ganti.map(({ hari, nama, dulu }) => ({ hari, nama: t('dulu', { nama, dulu }) }))}
        judul={t('imporGanti', { jumlah: ganti.length })}
      />
      {berubah && (
        <Text c="dimmed" size="sm">
          {t('imporSama', { jumlah: sama })}
        </Text>
      )}
    </FormulirPanel>
  );
};

type PropsBagian = { readonly judul: string; readonly butir: PerubahanLibur['baru'] };

const Bagian = ({ judul, butir }: PropsBagian) => {
  const { bahasa } = useBahasa();
  if (butir.length === 0) return null;
  return (
    <section aria-label={judul}>
      <Text fw={600} mb={4} size="sm">
        {judul}
      </Text>
      <ScrollArea.Autosize mah="40vh" type="auto" viewportProps={{ tabIndex: 0 }}>
        <List size="sm" spacing={4}>
          {butir.map(({ hari, nama }) => (
            <List.Item key={hari}>
              {tulisTanggal(hari, bahasa)}: {nama}
            </List.Item>
          ))}
        </List>
      </ScrollArea.Autosize>
    </section>
  );
};
