import { periksaPola } from '@lincah/domain/naskah';
import { Code, MultiSelect, SimpleGrid, Text, TextInput } from '@mantine/core';
import {
  api,
  FormulirPanel,
  PilihTanggal,
  useDwibahasa,
  useIsian,
  useSesi,
  useTeks,
  useTulisPanel,
} from '../../kernel/index.ts';
import { teksPenomoran } from './bahasa.ts';
import { contohNomor, type DaftarPola, type PolaBaru } from './bentuk.ts';

const BAGIAN = '{sifat} {urut:3} {klasifikasi} {unit} {bulan} {bulanRomawi} {tahun}';

/** A pattern from a day on, with the number it would give while one types. */
export const FormulirPola = ({ daftar, tutup }: { daftar: DaftarPola; tutup: () => void }) => {
  const t = useTeks(teksPenomoran);
  const dwi = useDwibahasa();
  const { hariIni } = useSesi();
  const [isi, ubah] = useIsian<PolaBaru>({
    seri: '',
    jenis: [],
    pola: daftar.bawaan,
    klasifikasi: '',
    sejak: hariIni,
  });
  const { kirim, panel } = useTulisPanel((body: PolaBaru, headers) => api.POST('/api/naskah/pola', { body, headers }), {
    segarkan: [['naskah', 'pola']],
    kabar: t('tercatat'),
    tutup,
  });
  const salah = periksaPola(isi.pola);
  return (
    <FormulirPanel
      {...panel}
      judul={t('judulBaru')}
      lakukan={() => kirim(isi)}
      tertahan={(!isi.seri || salah.length > 0 || !isi.sejak) && t('isiDulu')}
      tindakan={t('tetapkan')}
    >
      <TextInput
        data-autofocus
        description={t('seriJelas')}
        label={t('seri')}
        maxLength={60}
        onChange={(e) => ubah({ seri: e.currentTarget.value.toLowerCase().replace(/[^a-z0-9-]+/g, '-') })}
        required
        value={isi.seri}
      />
      <MultiSelect
        clearable
        data={daftar.jenis.map(({ jenis, nama }) => ({ value: jenis, label: dwi(nama) }))}
        description={t('jenisJelas')}
        label={t('jenis')}
        onChange={(jenis) => ubah({ jenis })}
        placeholder={isi.jenis.length > 0 ? '' : t('semuaLain')}
        searchable
        value={isi.jenis}
      />
      <TextInput
        description={t('polaJelas', { bagian: BAGIAN })}
        error={salah.length > 0 && salah.map(dwi).join(' ')}
        label={t('pola')}
        maxLength={200}
        onChange={(e) => ubah({ pola: e.currentTarget.value })}
        required
        value={isi.pola}
      />
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <TextInput
          label={t('klasifikasi')}
          maxLength={40}
          onChange={(e) => ubah({ klasifikasi: e.currentTarget.value })}
          value={isi.klasifikasi}
        />
        <PilihTanggal label={t('sejak')} nilai={isi.sejak} ubah={(sejak) => ubah({ sejak })} wajib />
      </SimpleGrid>
      {salah.length === 0 && isi.sejak && (
        <Text size="sm">
          {t('contohBerikut')}{' '}
          <Code style={{ whiteSpace: 'nowrap' }}>
            {contohNomor(isi.pola, isi.klasifikasi, berikutnya(daftar, isi.seri), isi.sejak)}
          </Code>
        </Text>
      )}
    </FormulirPanel>
  );
};

const berikutnya = ({ butir }: DaftarPola, seri: string): number =>
  (butir.find((p) => p.seri === seri)?.terakhir ?? 0) + 1;
