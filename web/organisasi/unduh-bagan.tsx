import { Button, Group, Modal, Radio, Stack } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconDownload, IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { api, Masalah, type paths, useTeks, useTulis } from '../kernel/index.ts';
import { teksOrganisasi } from './bahasa.ts';
import { useKataSvg } from './kata-svg.ts';
import { bukaSemua } from './pohon.ts';
import type { PropsStruktur } from './props-struktur.ts';
import { serahkanBerkas } from './serahkan-berkas.ts';
import { svgBagan } from './svg-bagan.ts';

type Isi = paths['/api/organisasi/bagan/cetak']['post']['requestBody']['content']['application/json'];

const minta = async (body: Isi, headers: { 'idempotency-key': string }) => {
  const { data, ...lain } = await api.POST('/api/organisasi/bagan/cetak', { body, headers, parseAs: 'blob' });
  return { ...lain, data: data as Blob | undefined };
};

type Bentuk = 'a3' | 'a4' | 'svg';
type Cakupan = 'semua' | 'terbuka' | 'cabang';

/** The chart as a file: PDF in sheets of paper from the press, or one SVG drawn here. */
export const UnduhBagan = ({ pohon, terbuka, sorot, pada, cara }: PropsStruktur) => {
  const t = useTeks(teksOrganisasi);
  const kata = useKataSvg(cara, pada);
  const [tampak, { open, close }] = useDisclosure(false);
  const [bentuk, setBentuk] = useState<Bentuk>('a3');
  const [cakupan, setCakupan] = useState<Cakupan>('semua');
  const cetak = useTulis(minta);
  const cabang = sorot === null ? undefined : pohon.unit.get(sorot);
  const unit = cakupan === 'cabang' ? cabang?.id : undefined;

  const unduh = () => {
    const buka = cakupan === 'terbuka' ? terbuka : bukaSemua(pohon);
    const nama = `struktur-organisasi-${pada}`;
    if (bentuk === 'svg') {
      const isi = svgBagan(pohon, { terbuka: buka, unit }, kata(unit && cabang?.nama));
      serahkanBerkas(new Blob([isi], { type: 'image/svg+xml' }), `${nama}.svg`);
      close();
      return;
    }
    const isi = { pada, kertas: bentuk, warna: cara, ...(unit !== undefined && { unit }) };
    cetak.mutate(cakupan === 'terbuka' ? { ...isi, terbuka: [...terbuka] } : isi, {
      onSuccess: (pdf) => {
        if (pdf) serahkanBerkas(pdf, `${nama}.pdf`);
        close();
      },
    });
  };
  return (
    <>
      <Button leftSection={<IconDownload size={18} stroke={1.7} />} onClick={open} variant="default">
        {t('unduh')}
      </Button>
      <Modal closeButtonProps={{ 'aria-label': t('tutup') }} onClose={close} opened={tampak} title={t('unduhBagan')}>
        <Stack>
          <Radio.Group label={t('cakupan')} onChange={(nilai) => setCakupan(nilai as Cakupan)} value={cakupan}>
            <Stack gap="xs" mt="xs">
              <Radio label={t('cakupan_semua')} value="semua" />
              <Radio label={t('cakupan_terbuka')} value="terbuka" />
              {cabang && <Radio label={t('cakupan_cabang', { nama: cabang.nama })} value="cabang" />}
            </Stack>
          </Radio.Group>
          <Radio.Group label={t('bentuk')} onChange={(nilai) => setBentuk(nilai as Bentuk)} value={bentuk}>
            <Stack gap="xs" mt="xs">
              {(['a3', 'a4', 'svg'] as const).map((b) => (
                <Radio description={t(`bentukJelas_${b}`)} key={b} label={t(`bentuk_${b}`)} value={b} />
              ))}
            </Stack>
          </Radio.Group>
          {cetak.error && <Masalah masalah={cetak.error} />}
          <Group justify="space-between">
            <Button leftSection={<IconPrinter size={18} stroke={1.7} />} onClick={() => print()} variant="subtle">
              {t('cetakDaftar')}
            </Button>
            <Button loading={cetak.isPending} onClick={unduh}>
              {t('unduh')}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  );
};
