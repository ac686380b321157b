import { Select, SimpleGrid, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { api, FormulirPanel, PilihTanggal, useIsian, useTeks, useTulisPanel } from '../../kernel/index.ts';
import { teksPortofolio } from './bahasa.ts';
import type { Catatan } from './bentuk.ts';

const JENIS = ['kompetensi', 'pendidikan', 'pengalaman'] as const;
const KOSONG = { nama: '', tingkat: '', judul: '', nomor: '', penerbit: '', tanggal: '', sejak: '', sampai: '' };

type Props = { readonly pegawai: string; readonly sendiri: boolean; readonly tutup: () => void };

/** A record with its evidence; about oneself it is a proposal. */
export const FormulirCatatan = ({ pegawai, sendiri, tutup }: Props) => {
  const t = useTeks(teksPortofolio);
  const [jenis, setJenis] = useState<Catatan['jenis']>('kompetensi');
  const [isi, ubah] = useIsian(KOSONG);
  const wajib =
    jenis === 'pengalaman'
      ? (['nama', 'penerbit', 'sejak'] as const)
      : (['nama', 'judul', 'penerbit', 'tanggal', 'sejak'] as const);
  const lengkap = wajib.every((k) => isi[k].trim() !== '');
  const { kirim, panel } = useTulisPanel(
    (data: typeof KOSONG & { jenis: Catatan['jenis'] }, headers) =>
      api.POST('/api/organisasi/pegawai/{id}/portofolio', {
        params: { path: { id: pegawai } },
        body: susun(data),
        headers,
      }),
    { segarkan: [['organisasi']], kabar: t('tersimpan'), tutup },
  );
  const teks = (kunci: 'nama' | 'tingkat' | 'judul' | 'nomor' | 'penerbit', label: string, contoh = '') => (
    <TextInput
      label={label}
      maxLength={kunci === 'tingkat' ? 60 : kunci === 'nomor' ? 100 : 200}
      onChange={(e) => ubah({ [kunci]: e.currentTarget.value })}
      placeholder={contoh}
      required={wajib.some((k) => k === kunci)}
      value={isi[kunci]}
    />
  );
  return (
    <FormulirPanel
      {...panel}
      judul={t(sendiri ? 'usulkan' : 'catat')}
      lakukan={() => kirim({ ...isi, jenis })}
      tertahan={!lengkap && t('isiDulu')}
      tindakan={t(sendiri ? 'usulkan' : 'catat')}
    >
      <Text size="sm">{t(sendiri ? 'usulkanJelas' : 'catatJelas')}</Text>
      <Select
        allowDeselect={false}
        data={JENIS.map((j) => ({ value: j, label: t(j) }))}
        label={t('jenis')}
        onChange={(pilih) => setJenis((pilih ?? 'kompetensi') as Catatan['jenis'])}
        value={jenis}
      />
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        {teks('nama', t(`nama_${jenis}`))}
        {teks('tingkat', t(`tingkat_${jenis}`))}
        {teks('judul', t('judulBukti'), t('judulBuktiContoh'))}
        {teks('nomor', t('nomorBukti'))}
        {teks('penerbit', t(`penerbit_${jenis}`))}
        <PilihTanggal
          label={t('tanggalBukti')}
          nilai={isi.tanggal}
          ubah={(tanggal) => ubah({ tanggal })}
          wajib={jenis !== 'pengalaman'}
        />
        <PilihTanggal label={t('sejak')} nilai={isi.sejak} ubah={(sejak) => ubah({ sejak })} wajib />
        <PilihTanggal
          keterangan={t('sampaiJelas')}
          label={t('sampai')}
          nilai={isi.sampai}
          ubah={(sampai) => ubah({ sampai })}
        />
      </SimpleGrid>
    </FormulirPanel>
  );
};

const susun = ({
  jenis,
  nama,
  tingkat,
  judul,
  nomor,
  penerbit,
  tanggal,
  sejak,
  sampai,
}: typeof KOSONG & { jenis: Catatan['jenis'] }) => ({
  ...{ jenis, nama, tingkat, sejak },
  bukti: { judul, nomor, penerbit, ...(tanggal && { tanggal }) },
  ...(sampai && { sampai }),
});
