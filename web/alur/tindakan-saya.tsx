import { sebutKuasa } from '@lincah/domain/organisasi';
import { Alert, Group, Paper, Stack, Text, Textarea, Title } from '@mantine/core';
import { IconSignature } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { api, Ketentuan, Masalah, TombolBeralasan, useDwibahasa, useTeks, useTulis } from '../kernel/index.ts';
import { teksAlur } from './bahasa.ts';
import type { Berkas } from './bentuk.ts';
import { DiLuarMandat } from './di-luar-mandat.tsx';

type Tindakan = Berkas['tindakanSaya'][number];
type Props = {
  readonly tindakan: Tindakan;
  /** Room of the dossier: what it shows is read anew afterwards. */
  readonly kamar: string;
  /** What the room asks besides a reason, above the answers; `isian` goes with every answer but a refusal. */
  readonly formulir?: ReactNode;
  readonly isian?: Readonly<Record<string, unknown>>;
};

/** The form of my act: one button an answer; answers that need a reason ask for it before they are sent. */
export const TindakanSaya = ({ tindakan, kamar, formulir, isian }: Props) => {
  const t = useTeks(teksAlur);
  const dwi = useDwibahasa();
  const [alasan, setAlasan] = useState('');
  const [kurang, setKurang] = useState(false);
  const putuskan = useTulis(
    (isi: { pilihan: string; alasan?: string; isian?: Record<string, unknown> }, kepala) =>
      api.POST('/api/alur/tindakan/{id}/putuskan', {
        params: { path: { id: tindakan.id } },
        headers: kepala,
        body: isi,
      }),
    { segarkan: [['alur'], [kamar], ['naskah'], ['beranda'], ['organisasi']] },
  );
  const pilih = ({ kode, beralasan }: Tindakan['pilihan'][number]) => {
    setKurang(beralasan && !alasan.trim());
    if (!beralasan || alasan.trim())
      putuskan.mutate({
        pilihan: kode,
        ...(alasan.trim() && { alasan: alasan.trim() }),
        ...(isian && !beralasan && { isian: { ...isian } }),
      });
  };
  const { diLuarMandat, kuasa } = tindakan;
  const utama = tindakan.pilihan.find((p) => !p.tertahan);
  const perluAlasan = tindakan.pilihan.some((p) => p.beralasan);
  return (
    <Paper aria-labelledby={`tindakan-${tindakan.id}`} component="section" p="lg" radius="lg" withBorder>
      <Stack gap="md">
        <div>
          <Text c="dimmed" size="sm">
            {t('putuskan')}
          </Text>
          <Title id={`tindakan-${tindakan.id}`} order={2} size="h3">
            {dwi(tindakan.tugas.nama)}
          </Title>
          <Group gap={4} mt={4}>
            {tindakan.ketentuan.map((k) => (
              <Ketentuan key={k.id} {...k} />
            ))}
          </Group>
        </div>
        {kuasa && (
          <Alert color="biru" icon={<IconSignature size={20} stroke={1.7} />} title={sebutKuasa(kuasa, kuasa.penerima)}>
            {t('atasNamaJelas', { pemberi: kuasa.pemberi })}
          </Alert>
        )}
        {formulir}
        {perluAlasan && (
          <Textarea
            autosize
            description={t('alasanUntuk', {
              pilihan: tindakan.pilihan
                .filter((p) => p.beralasan)
                .map((p) => dwi(p.nama))
                .join(', '),
            })}
            error={kurang && t('alasanWajib')}
            label={t('alasanPutusan')}
            maxLength={2000}
            minRows={2}
            onChange={(e) => setAlasan(e.currentTarget.value)}
            value={alasan}
          />
        )}
        {diLuarMandat && <DiLuarMandat tindakan={{ id: tindakan.id, diLuarMandat }} />}
        {putuskan.error && <Masalah masalah={putuskan.error} />}
        <Group gap="xs">
          {tindakan.pilihan.map((p) => (
            <TombolBeralasan
              key={p.kode}
              loading={putuskan.isPending}
              onClick={() => pilih(p)}
              variant={p === utama ? 'filled' : 'default'}
              {...(p.tertahan && { alasan: dwi(p.tertahan) })}
              {...(diLuarMandat && !p.beralasan && { alasan: t('diLuarMandatJelas') })}
            >
              {dwi(p.nama)}
            </TombolBeralasan>
          ))}
        </Group>
      </Stack>
    </Paper>
  );
};
