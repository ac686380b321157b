import { SimpleGrid, Text, TextInput } from '@mantine/core';
import { api, FormulirPanel, PilihTanggal, useIsian, useTeks, useTulisPanel } from '../../kernel/index.ts';
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
  const [isi, ubah] = useIsian({
    nama: sebutan.nama,
    gelarDepan: sebutan.gelarDepan ?? '',
    gelarBelakang: sebutan.gelarBelakang ?? '',
    golongan: pegawai.golongan ?? '',
    pendidikan: pegawai.pendidikan ?? '',
    sejak: pada,
    dasar: '',
  });
  const lengkap = (['nama', 'sejak', 'dasar'] as const).every((k) => isi[k].trim() !== '');
  const { kirim, panel } = useTulisPanel(
    (data: typeof isi, headers) =>
      api.POST('/api/organisasi/pegawai/{id}/data', { params: { path: { id: pegawai.id } }, body: data, headers }),
    { segarkan: [['organisasi']], kabar: t('tersimpan'), tutup },
  );
  return (
    <FormulirPanel
      {...panel}
      judul={t('catat')}
      lakukan={() => kirim(isi)}
      tertahan={lengkap ? undefined : t('isiDulu')}
      tindakan={t('simpan')}
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
