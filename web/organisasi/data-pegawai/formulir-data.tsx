import { SimpleGrid, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { api, FormulirPanel, kabarkan, PilihTanggal, useTeks, useTulis } from '../../kernel/index.ts';
import type { LembarPegawai } from '../bentuk.ts';
import { teksData } from './bahasa.ts';

const BIDANG = [
  { kunci: 'nama', maks: 120 },
  { kunci: 'golongan', maks: 6 },
  { kunci: 'gelarDepan', maks: 40 },
  { kunci: 'gelarBelakang', maks: 60 },
  { kunci: 'pendidikan', maks: 20 },
] as const;

type Props = { readonly pegawai: LembarPegawai; readonly pada: string; readonly tutup: () => void };

/** What is so of a person from a day on, beginning with what the register says of the day one looks at. */
export const FormulirData = ({ pegawai, pada, tutup }: Props) => {
  const t = useTeks(teksData);
  const { sebutan } = pegawai;
  const [isi, setIsi] = useState({
    nama: sebutan.nama,
    gelarDepan: sebutan.gelarDepan ?? '',
    gelarBelakang: sebutan.gelarBelakang ?? '',
    golongan: pegawai.golongan ?? '',
    pendidikan: pegawai.pendidikan ?? '',
    sejak: pada,
    dasar: '',
  });
  const ubah = (baru: Partial<typeof isi>) => setIsi((dulu) => ({ ...dulu, ...baru }));
  const lengkap = (['nama', 'sejak', 'dasar'] as const).every((k) => isi[k].trim() !== '');
  const simpan = useTulis(
    (data: typeof isi, headers) =>
      api.POST('/api/organisasi/pegawai/{id}/data', { params: { path: { id: pegawai.id } }, body: data, headers }),
    { segarkan: [['organisasi']] },
  );
  const kirim = () =>
    simpan.mutate(isi, {
      onSuccess: () => {
        kabarkan(t('tersimpan'));
        tutup();
      },
    });
  return (
    <FormulirPanel
      galat={simpan.error}
      judul={t('catat')}
      lakukan={kirim}
      sibuk={simpan.isPending}
      tertahan={lengkap ? undefined : t('isiDulu')}
      tindakan={t('simpan')}
      tutup={tutup}
    >
      <Text size="sm">{t('jelas')}</Text>
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        {BIDANG.map(({ kunci, maks }) => (
          <TextInput
            key={kunci}
            label={t(kunci)}
            maxLength={maks}
            onChange={(e) => ubah({ [kunci]: e.currentTarget.value })}
            required={kunci === 'nama'}
            value={isi[kunci]}
          />
        ))}
        <PilihTanggal label={t('sejak')} nilai={isi.sejak} ubah={(sejak) => ubah({ sejak })} wajib />
        <TextInput
          label={t('dasar')}
          maxLength={200}
          onChange={(e) => ubah({ dasar: e.currentTarget.value })}
          placeholder={t('dasarContoh')}
          required
          value={isi.dasar}
        />
      </SimpleGrid>
    </FormulirPanel>
  );
};
