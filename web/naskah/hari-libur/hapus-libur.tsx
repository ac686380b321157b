import {
  api,
  Beralasan,
  Pastikan,
  tulisTanggal,
  useBahasa,
  useSesi,
  useTeks,
  useTulisPanel,
} from '../../kernel/index.ts';
import { teksLibur } from './bahasa.ts';
import { type HariLibur, KUNCI } from './bentuk.ts';

/** Takes a day off the list; the reason is asked for when the day is past. */
export const HapusLibur = ({ libur: { hari, nama }, tutup }: { libur: HariLibur; tutup: () => void }) => {
  const t = useTeks(teksLibur);
  const { bahasa } = useBahasa();
  const { hariIni } = useSesi();
  const { kirim, panel } = useTulisPanel(
    (alasan: string, headers) =>
      api.POST('/api/naskah/hari-libur/{hari}/hapus', { params: { path: { hari } }, body: { alasan }, headers }),
    { segarkan: [KUNCI], kabar: t('hapusKabar'), tutup },
  );
  const jelas = t('hapusJelas', { hari: tulisTanggal(hari, bahasa), nama });
  return hari < hariIni ? (
    <Beralasan
      {...panel}
      berbahaya
      jelas={jelas}
      judul={t('hapusJudul')}
      keterangan={t('hapusAlasan')}
      lakukan={kirim}
      tindakan={t('hapus')}
    />
  ) : (
    <Pastikan {...panel} berbahaya judul={t('hapusJudul')} lakukan={() => kirim('')} tindakan={t('hapus')}>
      {jelas}
    </Pastikan>
  );
};
