import {
  api,
  FormulirPanel,
  PilihDariCari,
  useDwibahasa,
  useIsian,
  useSesi,
  useTeks,
  useTulisPanel,
} from '../../kernel/index.ts';
import { IsianAlasan, IsianHari } from '../surat-tercatat/isian-surat.tsx';
import { useTemuJabatanTunjukan } from '../temu-jabatan.ts';
import { teksPenunjukan } from './bahasa.ts';
import type { Penunjukan, PenunjukanBaru } from './bentuk.ts';

type Props = { readonly peran: Penunjukan; readonly tutup: () => void };

/** An office designated for one role from a day on. What the server refuses is said above the button. */
export const FormulirPenunjukan = ({ peran, tutup }: Props) => {
  const t = useTeks(teksPenunjukan);
  const dwi = useDwibahasa();
  const { hariIni } = useSesi();
  const [isi, ubah] = useIsian({ posisi: '', sejak: hariIni, sampai: '', alasan: '' });
  const { kirim, panel } = useTulisPanel(
    (body: PenunjukanBaru, headers) => api.POST('/api/organisasi/penunjukan', { body, headers }),
    { segarkan: [['organisasi'], ['alur']], kabar: t('tercatat'), tutup },
  );
  const { sampai, ...tanpaSampai } = isi;
  const lengkap = isi.posisi && isi.sejak && isi.alasan.trim();
  const [utama] = peran.nama;
  return (
    <FormulirPanel
      {...panel}
      judul={t('judulBaru', { peran: utama ? dwi(utama) : peran.peran })}
      lakukan={() => kirim({ peran: peran.peran, ...tanpaSampai, ...(sampai && { sampai }) })}
      tertahan={!lengkap && t('isiDulu')}
      tindakan={t('tetapkan')}
    >
      <PilihDariCari
        ajakan={t('jabatanAjakan')}
        kosong={t('jabatanKosong')}
        label={t('cariJabatan')}
        nilai={isi.posisi || null}
        pilih={(posisi) => ubah({ posisi: posisi ?? '' })}
        temukan={useTemuJabatanTunjukan}
      />
      <IsianHari isi={isi} tanpaSampai={t('hariTerakhirJelas')} ubah={ubah} />
      <IsianAlasan
        ajakan={t('alasanAjakan')}
        label={t('alasan')}
        nilai={isi.alasan}
        ubah={(alasan) => ubah({ alasan })}
      />
    </FormulirPanel>
  );
};
