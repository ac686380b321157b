import { Radio, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { api, FormulirPanel, PilihTanggal, useSesi, useTeks, useTulisPanel } from '../../kernel/index.ts';
import type { Laporan } from '../bentuk.ts';
import { teksLaporan } from './bahasa.ts';
import { PilihJabatan } from './pilih-jabatan.tsx';

type Tindak = 'perbaiki' | 'teruskan' | 'tolak';
type Jawaban =
  | { tindak: 'perbaiki'; penilai: string; sejak: string; alasan: string }
  | { tindak: 'teruskan' | 'tolak'; alasan: string };
type Props = { readonly laporan: Laporan; readonly tutup: () => void };

const URUTAN: readonly Tindak[] = ['perbaiki', 'teruskan', 'tolak'];

/** Answers one report: the record is corrected, the head of the unit is asked to propose, or it stays; always with a reason. */
export const JawabLaporan = ({ laporan: l, tutup }: Props) => {
  const t = useTeks(teksLaporan);
  const { hariIni } = useSesi();
  const boleh = URUTAN.filter((a) => l.tindak.includes(a));
  const [tindak, setTindak] = useState<Tindak>(boleh[0] ?? 'tolak');
  const [penilai, setPenilai] = useState<string | null>(l.penilaiSeharusnya.id);
  const [sejak, setSejak] = useState(hariIni);
  const [alasan, setAlasan] = useState('');
  const { kirim, panel } = useTulisPanel(
    (isi: Jawaban, headers) =>
      api.POST('/api/kedudukan/laporan/{id}/jawab', { params: { path: { id: l.id } }, body: isi, headers }),
    { segarkan: [['kedudukan'], ['organisasi']], kabar: t('dijawab'), tutup },
  );
  const lengkap = alasan.trim() && (tindak !== 'perbaiki' || (penilai && sejak));
  const isi: Jawaban =
    tindak === 'perbaiki'
      ? { tindak, penilai: penilai ?? '', sejak, alasan: alasan.trim() }
      : { tindak, alasan: alasan.trim() };
  return (
    <FormulirPanel
      {...panel}
      judul={t('judulJawab')}
      lakukan={() => kirim(isi)}
      tertahan={!lengkap && t('isiJawaban')}
      tindakan={t('kirimJawab')}
    >
      <div>
        <Text fw={600}>{l.pelapor.nama}</Text>
        <Text c="dimmed" size="sm">
          {t('tercatat')}: {l.penilaiKini?.nama ?? t('belumAda')} · {t('seharusnya')}: {l.penilaiSeharusnya.nama}
        </Text>
        <Text mt="xs" size="sm">
          {l.alasan}
        </Text>
      </div>
      <Radio.Group label={t('jawab')} onChange={(a) => setTindak(a as Tindak)} value={tindak}>
        <Stack gap="sm" mt={4}>
          {boleh.map((a) => (
            <Radio description={t(`${a}Jelas`)} key={a} label={t(a)} value={a} />
          ))}
        </Stack>
      </Radio.Group>
      {tindak === 'perbaiki' && (
        <>
          <PilihJabatan
            awal={{
              value: l.penilaiSeharusnya.id,
              label: [l.penilaiSeharusnya.nama, l.penilaiSeharusnya.pemangku].filter(Boolean).join(' · '),
            }}
            label={t('atasanBenar')}
            nilai={penilai}
            pilih={setPenilai}
          />
          <PilihTanggal label={t('sejak')} nilai={sejak} ubah={setSejak} wajib />
        </>
      )}
      <Textarea
        autosize
        description={t('alasanJawabJelas')}
        label={t('alasanJawab')}
        maxLength={2000}
        minRows={2}
        onChange={(e) => setAlasan(e.currentTarget.value)}
        required
        value={alasan}
      />
    </FormulirPanel>
  );
};
