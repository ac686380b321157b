import { Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { api, FormulirPanel, kabarkan, PilihTanggal, useSesi, useTeks, useTulis } from '../../kernel/index.ts';
import { teksTemplat } from './bahasa.ts';
import type { Templat, TemplatRinci } from './bentuk.ts';

type Props = {
  readonly rinci: TemplatRinci;
  readonly judul: string;
  /** Null: back to the regulation's own. */
  readonly isi: Templat | null;
  readonly pulihkan?: number;
  readonly keterangan?: string;
  readonly tutup: () => void;
  readonly selesai?: () => void;
};

type Badan = {
  isi: Templat | null;
  sejak: string;
  alasan: string;
  dariVersi: number;
  pulihkan?: number;
};

const ALASAN_TERPENDEK = 5;

/** From which day, and why: then a version is stored. */
export const Simpan = ({ rinci, judul, isi, pulihkan, keterangan, tutup, selesai }: Props) => {
  const t = useTeks(teksTemplat);
  const { hariIni } = useSesi();
  const [sejak, setSejak] = useState<string>(hariIni);
  const [alasan, setAlasan] = useState('');
  const simpan = useTulis(
    (body: Badan, headers) =>
      api.POST('/api/naskah/templat/{jenis}', { params: { path: { jenis: rinci.jenis } }, body, headers }),
    { segarkan: [['naskah', 'templat']] },
  );
  const kirim = () =>
    simpan.mutate(
      { isi, sejak, alasan: alasan.trim(), dariVersi: rinci.terbaru, ...(pulihkan !== undefined && { pulihkan }) },
      {
        onSuccess: () => {
          tutup();
          selesai?.();
          kabarkan(t('tersimpan'));
        },
      },
    );
  const kurang = !sejak || alasan.trim().length < ALASAN_TERPENDEK;
  return (
    <FormulirPanel
      galat={simpan.error}
      judul={judul}
      lakukan={kirim}
      sibuk={simpan.isPending}
      tertahan={kurang && t('isiDulu')}
      tindakan={judul}
      tutup={tutup}
    >
      {keterangan && <Text size="sm">{keterangan}</Text>}
      <PilihTanggal keterangan={t('sejakJelas')} label={t('sejak')} nilai={sejak} ubah={setSejak} wajib />
      <Textarea
        autosize
        description={t('alasanJelas', { jumlah: ALASAN_TERPENDEK })}
        label={t('alasan')}
        maxLength={500}
        minRows={2}
        onChange={(e) => setAlasan(e.currentTarget.value)}
        required
        value={alasan}
      />
    </FormulirPanel>
  );
};
