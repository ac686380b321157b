import { SimpleGrid, Textarea } from '@mantine/core';
import {
  api,
  FormulirPanel,
  PilihDariCari,
  PilihTanggal,
  useDwibahasa,
  useIsian,
  useSesi,
  useTeks,
  useTulisPanel,
} from '../../kernel/index.ts';
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
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <PilihTanggal label={t('hariPertama')} nilai={isi.sejak} ubah={(sejak) => ubah({ sejak })} wajib />
        <PilihTanggal
          keterangan={t('hariTerakhirJelas')}
          label={t('hariTerakhir')}
          nilai={isi.sampai ?? ''}
          ubah={(sampai) => ubah({ sampai })}
        />
      </SimpleGrid>
      <Textarea
        autosize
        label={t('alasan')}
        maxLength={500}
        minRows={2}
        onChange={(e) => ubah({ alasan: e.currentTarget.value })}
        placeholder={t('alasanAjakan')}
        required
        value={isi.alasan}
      />
    </FormulirPanel>
  );
};
