import { TextInput } from '@mantine/core';
import { api, FormulirPanel, PilihTanggal, useIsian, useSesi, useTeks, useTulisPanel } from '../../kernel/index.ts';
import { teksLibur } from './bahasa.ts';
import { KUNCI, type LiburBaru } from './bentuk.ts';

/** One day off, by its date and name. */
export const FormulirLibur = ({ tutup }: { tutup: () => void }) => {
  const t = useTeks(teksLibur);
  const { hariIni } = useSesi();
  const [isi, ubah] = useIsian<LiburBaru>({ hari: '', nama: '' });
  const { kirim, panel } = useTulisPanel(
    (body: LiburBaru, headers) => api.POST('/api/naskah/hari-libur', { body, headers }),
    { segarkan: [KUNCI], kabar: t('catatKabar'), tutup },
  );
  return (
    <FormulirPanel
      {...panel}
      judul={t('catat')}
      lakukan={() => kirim(isi)}
      size="md"
      tertahan={(!isi.hari || !isi.nama.trim()) && t('isiDulu')}
      tindakan={t('catat')}
    >
      <PilihTanggal
        {...(isi.hari !== '' && isi.hari < hariIni && { keterangan: t('lewat') })}
        label={t('tanggal')}
        nilai={isi.hari}
        ubah={(hari) => ubah({ hari })}
        wajib
      />
      <TextInput
        label={t('nama')}
        maxLength={200}
        onChange={(e) => ubah({ nama: e.currentTarget.value })}
        required
        value={isi.nama}
      />
    </FormulirPanel>
  );
};
