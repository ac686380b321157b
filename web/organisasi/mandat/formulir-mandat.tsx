import { Group, Radio, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import {
  api,
  bacaan,
  FormulirPanel,
  PilihDariCari,
  useIsian,
  useSesi,
  useTeks,
  useTulisPanel,
} from '../../kernel/index.ts';
import { IsianAlasan, IsianSurat } from '../surat-tercatat/isian-surat.tsx';
import { useTemuJabatan } from '../temu-jabatan.ts';
import { teksMandat } from './bahasa.ts';
import type { MandatBaru } from './bentuk.ts';

type Isian = { -readonly [K in keyof Required<MandatBaru>]: Required<MandatBaru>[K] };

/** A mandate letter put on record. What the server refuses is said above the button; nothing typed is lost. */
export const FormulirMandat = ({ tutup }: { tutup: () => void }) => {
  const t = useTeks(teksMandat);
  const { hariIni } = useSesi();
  const [isi, ubah] = useIsian<Isian>({
    posisi: '',
    pegawai: '',
    sebagai: 'plh',
    nomorSurat: '',
    tanggalSurat: hariIni,
    sebab: '',
    sejak: hariIni,
    sampai: '',
  });
  const { kirim, panel } = useTulisPanel(
    (body: MandatBaru, headers) => api.POST('/api/organisasi/mandat', { body, headers }),
    { segarkan: [['organisasi'], ['alur'], ['sesi']], kabar: t('tetapkanKabar'), tutup },
  );
  const { sampai, ...tanpaSampai } = isi;
  const lengkap = isi.posisi && isi.pegawai && isi.nomorSurat.trim() && isi.sebab.trim();
  return (
    <FormulirPanel
      {...panel}
      judul={t('judulBaru')}
      lakukan={() => kirim(sampai ? isi : tanpaSampai)}
      tertahan={!lengkap && t('isiDulu')}
      tindakan={t('tetapkan')}
    >
      <PilihDariCari
        ajakan={t('jabatanAjakan')}
        kosong={t('jabatanKosong')}
        label={t('jabatan')}
        nilai={isi.posisi || null}
        pilih={(posisi) => ubah({ posisi: posisi ?? '' })}
        temukan={useTemuJabatanMandat}
      />
      <Radio.Group label={t('sebutan')} onChange={(s) => ubah({ sebagai: s as Isian['sebagai'] })} value={isi.sebagai}>
        <Group mt={4}>
          <Radio description={t('plhJelas')} label={t('plh')} value="plh" />
          <Radio description={t('pltJelas')} label={t('plt')} value="plt" />
        </Group>
      </Radio.Group>
      <PilihDariCari
        ajakan={t('pegawaiAjakan')}
        kosong={t('pegawaiKosong')}
        label={t('pegawai')}
        nilai={isi.pegawai || null}
        pilih={(pegawai) => ubah({ pegawai: pegawai ?? '' })}
        sedikitnya={3}
        temukan={useTemuPegawai}
      />
      <IsianSurat
        isi={isi}
        nomor={t('nomorSurat')}
        tanpaSampai={isi.sebagai === 'plt' ? t('sampaiPlt') : undefined}
        ubah={ubah}
      />
      <IsianAlasan
        ajakan={t('sebabAjakan')}
        keterangan={t('sebabJelas')}
        label={t('sebab')}
        nilai={isi.sebab}
        ubah={(sebab) => ubah({ sebab })}
      />
      <Text c="dimmed" size="sm">
        {t('batasWewenang')}
      </Text>
    </FormulirPanel>
  );
};

const useTemuJabatanMandat = (cari: string) =>
  useTemuJabatan(['organisasi', 'mandat', 'posisi', cari], (signal) =>
    api.GET('/api/organisasi/mandat/posisi', { params: { query: { cari } }, signal }),
  );

const useTemuPegawai = (cari: string, cukup: boolean) => {
  const { data } = useQuery({
    ...bacaan(['organisasi', 'pegawai', 'mandat', cari], (signal) =>
      api.GET('/api/organisasi/pegawai', { params: { query: { cari, batas: 20 } }, signal }),
    ),
    enabled: cukup,
  });
  return data?.butir.map((p) => ({
    value: p.id,
    label: [p.nama, p.posisi?.nama, p.unit?.nama].filter(Boolean).join(' · '),
  }));
};
