import { Group, MultiSelect, Radio, Select, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import {
  api,
  bacaan,
  FormulirPanel,
  PilihDariCari,
  useDwibahasa,
  useIsian,
  useSesi,
  useTeks,
  useTulisPanel,
} from '../../kernel/index.ts';
import { IsianAlasan, IsianSurat } from '../surat-tercatat/isian-surat.tsx';
import { teksPelimpahan } from './bahasa.ts';
import type { PelimpahanBaru } from './bentuk.ts';

type Isian = { -readonly [K in keyof Required<PelimpahanBaru>]: Required<PelimpahanBaru>[K] };

/** A letter of delegation put on record. What the server refuses is said above the button; nothing typed is lost. */
export const FormulirPelimpahan = ({ tutup }: { tutup: () => void }) => {
  const t = useTeks(teksPelimpahan);
  const { hariIni } = useSesi();
  const [isi, ubah] = useIsian<Isian & { tertentu: boolean }>({
    pemberi: '',
    penerima: '',
    jenis: [],
    tertentu: false,
    nomorSurat: '',
    tanggalSurat: hariIni,
    alasan: '',
    sejak: hariIni,
    sampai: '',
  });
  const { kirim, panel } = useTulisPanel(
    (body: PelimpahanBaru, headers) => api.POST('/api/organisasi/pelimpahan', { body, headers }),
    { segarkan: [['organisasi'], ['naskah', 'tulis']], kabar: t('kabar'), tutup },
  );
  const { sampai, tertentu, jenis, ...sisa } = isi;
  const lengkap =
    isi.pemberi && isi.penerima && isi.nomorSurat.trim() && isi.alasan.trim() && (!tertentu || jenis.length > 0);
  return (
    <FormulirPanel
      {...panel}
      judul={t('limpahkan')}
      lakukan={() => kirim({ ...sisa, jenis: tertentu ? jenis : [], ...(sampai && { sampai }) })}
      tertahan={!lengkap && t('isiDulu')}
      tindakan={t('tetapkan')}
    >
      <PilihDariCari
        ajakan={t('pemberiAjakan')}
        kosong={t('pemberiKosong')}
        label={t('pemberi')}
        nilai={isi.pemberi || null}
        pilih={(pemberi) => ubah({ pemberi: pemberi ?? '', penerima: '' })}
        temukan={useTemuPemberi}
      />
      <PilihPenerima
        key={isi.pemberi}
        nilai={isi.penerima}
        pemberi={isi.pemberi}
        pilih={(penerima) => ubah({ penerima })}
      />
      <PilihJenis
        jenis={jenis}
        pilih={(baru) => ubah({ jenis: baru })}
        tertentu={tertentu}
        ubahTertentu={(baru) => ubah({ tertentu: baru })}
      />
      <IsianSurat isi={isi} nomor={t('nomorSurat')} tanpaSampai={t('sampaiJelas')} ubah={ubah} />
      <IsianAlasan
        ajakan={t('alasanAjakan')}
        label={t('alasan')}
        nilai={isi.alasan}
        ubah={(alasan) => ubah({ alasan })}
      />
      <Text c="dimmed" size="sm">
        {t('batas')}
      </Text>
    </FormulirPanel>
  );
};

type PropsPenerima = {
  readonly pemberi: string;
  readonly nilai: string;
  readonly pilih: (penerima: string) => void;
};

/** Offices one or two levels below, each with how it would sign. */
const PilihPenerima = ({ pemberi, nilai, pilih }: PropsPenerima) => {
  const t = useTeks(teksPelimpahan);
  const { data } = useQuery({
    ...bacaan(['organisasi', 'pelimpahan', 'penerima', pemberi], (signal) =>
      api.GET('/api/organisasi/pelimpahan/penerima', { params: { query: { pemberi } }, signal }),
    ),
    enabled: pemberi !== '',
  });
  return (
    <Select
      data={(data ?? []).map((p) => ({
        value: p.id,
        label: [`${t(p.bentuk)} ${p.nama}`, p.unit, p.pemangku].filter(Boolean).join(' · '),
      }))}
      label={t('penerima')}
      nothingFoundMessage={t(pemberi ? 'penerimaKosong' : 'penerimaDulu')}
      onChange={(penerima) => pilih(penerima ?? '')}
      placeholder={t(pemberi ? 'penerimaAjakan' : 'penerimaDulu')}
      required
      searchable
      value={nilai || null}
    />
  );
};

type PropsJenis = {
  readonly jenis: string[];
  readonly tertentu: boolean;
  readonly pilih: (jenis: string[]) => void;
  readonly ubahTertentu: (tertentu: boolean) => void;
};

/** All that people write, or certain kinds; those that stay with the office are named with the reason. */
const PilihJenis = ({ jenis, tertentu, pilih, ubahTertentu }: PropsJenis) => {
  const t = useTeks(teksPelimpahan);
  const dwi = useDwibahasa();
  const { data } = useQuery(
    bacaan(['organisasi', 'pelimpahan', 'bahan', ''], (signal) =>
      api.GET('/api/organisasi/pelimpahan/bahan', { params: { query: { cari: '' } }, signal }),
    ),
  );
  const semua = data?.jenis ?? [];
  const terlarang = semua.filter((j) => j.batas !== null);
  return (
    <Radio.Group
      label={t('jenis')}
      onChange={(nilai) => ubahTertentu(nilai === 'tertentu')}
      value={tertentu ? 'tertentu' : 'semua'}
    >
      <Stack gap="xs" mt={4}>
        <Radio description={t('semuaDitulisJelas')} label={t('semuaDitulis')} value="semua" />
        <Radio label={t('jenisTertentu')} value="tertentu" />
        {tertentu && (
          <MultiSelect
            clearable
            data={ASAL.map((asal) => ({
              group: t(asal),
              items: semua
                .filter((j) => j.batas === null && j.asal === asal)
                .map((j) => ({ value: j.jenis, label: dwi(j.nama) })),
            }))}
            description={t('pilihJenisJelas')}
            label={t('pilihJenis')}
            onChange={pilih}
            placeholder={jenis.length > 0 ? '' : t('pilihJenisAjakan')}
            searchable
            value={jenis}
          />
        )}
        {tertentu && terlarang.length > 0 && (
          <Group gap={4}>
            <Text fw={550} size="sm">
              {t('tidakDapat')}
            </Text>
            {terlarang.map((j) => (
              <Text c="dimmed" key={j.jenis} size="sm" w="100%">
                {dwi(j.nama)}: {j.batas && dwi(j.batas)}
              </Text>
            ))}
          </Group>
        )}
      </Stack>
    </Radio.Group>
  );
};

const ASAL = ['ditulis', 'berkas'] as const;

const useTemuPemberi = (cari: string) => {
  const { data } = useQuery(
    bacaan(['organisasi', 'pelimpahan', 'bahan', cari], (signal) =>
      api.GET('/api/organisasi/pelimpahan/bahan', { params: { query: { cari } }, signal }),
    ),
  );
  return data?.pemberi.map((p) => ({ value: p.id, label: `${p.nama} · ${p.unit}` }));
};
