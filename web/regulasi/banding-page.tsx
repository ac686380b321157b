import { Button, Select, Switch, Text, Title } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import {
  api,
  Kosong,
  KotakCari,
  Masalah,
  MenuUnduh,
  Pilihan,
  terisi,
  useDwibahasa,
  useHalaman,
  useSaring,
  useSesi,
  useTeks,
} from '../kernel/index.ts';
import gaya from './banding-page.module.css';
import { BarisBanding, type Pihak } from './baris-banding.tsx';
import type { BarisBanding as Baris, HalamanBanding, Kueri } from './bentuk.ts';
import saringan from './daftar-gambar-page.module.css';
import { KepalaRegulasi } from './kepala-regulasi.tsx';
import { useDaftarPeraturan } from './pilih-peraturan.tsx';
import { Memuat, Selanjutnya } from './potongan.tsx';
import { teksBanding } from './teks-banding.ts';

const BAGIAN = [
  'ketentuan',
  'aturan',
  'alur',
  'pola',
  'kedudukan',
  'struktur',
  'jabatan',
  'istilah',
  'peran',
  'peranTim',
  'satuan',
  'parameter',
  'naskah',
] as const;
type Kunci = 'kiri' | 'kanan' | 'bagian' | 'topik' | 'beda' | 'cari';
type Pasangan = { readonly kiri: string; readonly kanan: string };

/** The two regulations of the address; unless it names them, the followed one and the text it stands on. */
const usePasangan = (): Pasangan | undefined => {
  const { peraturan } = useSesi();
  const [{ kiri, kanan }] = useSaring<Kunci>();
  const semua = useDaftarPeraturan().data?.butir;
  const dianut = semua?.find((p) => p.id === peraturan.id) ?? semua?.[0];
  if (!semua || !dianut) return undefined;
  const lawan = dianut.induk?.id ?? semua.find((p) => p.id !== dianut.id)?.id ?? dianut.id;
  return { kiri: kiri ?? lawan, kanan: kanan ?? dianut.id };
};

/** Two regulations side by side, part by part; what differs is marked. */
export const BandingPage = () => {
  const pasangan = usePasangan();
  return (
    <>
      <KepalaRegulasi kini="banding">{pasangan && <Keluaran pasangan={pasangan} />}</KepalaRegulasi>
      {pasangan ? <Isi pasangan={pasangan} /> : <Memuat />}
    </>
  );
};

const Isi = ({ pasangan }: { pasangan: Pasangan }) => {
  const t = useTeks(teksBanding);
  const [saring] = useSaring<Kunci>();
  const query = terisi({ ...saring, ...pasangan }) as unknown as Kueri<'/api/regulasi/banding'>;
  const daftar = useHalaman(['regulasi', 'banding', query], (kursor, signal) =>
    api.GET('/api/regulasi/banding', { params: { query: { ...query, ...(kursor ? { kursor } : {}) } }, signal }),
  );
  const { butir, error, refetch } = daftar;
  const { hitungan, namaTopik = [] } = (daftar.pertama as HalamanBanding | undefined) ?? {};
  return (
    <>
      <SaringBanding namaTopik={namaTopik} pasangan={pasangan} />
      {hitungan && (
        <Text mb="xs" role="status" size="sm">
          {t('hitungan', {
            sama: hitungan.sama,
            beda: hitungan.beda,
            kiri: hitungan['hanya-a'],
            kanan: hitungan['hanya-b'],
          })}
        </Text>
      )}
      {(saring.bagian ?? 'ketentuan') === 'ketentuan' && (
        <Text c="dimmed" mb="md" size="sm">
          {t('catatan')}
        </Text>
      )}
      {error && <Masalah cobaLagi={refetch} masalah={error} />}
      {!butir && !error && <Memuat />}
      {butir?.length === 0 && <Kosong ajakan={t('kosongAjakan')} judul={t('kosong')} />}
      <PerTopik butir={butir ?? []} pasangan={pasangan} />
      <Selanjutnya daftar={daftar} />
    </>
  );
};

const PerTopik = ({ butir, pasangan }: { butir: readonly Baris[]; pasangan: Pasangan }) => {
  const t = useTeks(teksBanding);
  const dwi = useDwibahasa();
  const [{ bagian }] = useSaring<Kunci>();
  const semua = useDaftarPeraturan().data?.butir ?? [];
  const pihak = (id: string): Pihak => {
    const judul = semua.find((p) => p.id === id)?.judul;
    return { id, nama: judul ? dwi(judul) : id };
  };
  const topikAda = [...new Map(butir.map((b) => [b.topik?.id ?? 'lain', b.topik])).entries()];
  if (butir.length === 0) return null;
  const kepala = (
    <div aria-hidden="true" className={`${gaya.baris} ${gaya.kepala}`}>
      <span />
      <span>{pihak(pasangan.kiri).nama}</span>
      <span>{pihak(pasangan.kanan).nama}</span>
    </div>
  );
  const bagianTopik = topikAda.map(([id, topik]) => (
    <section key={id}>
      {(bagian ?? 'ketentuan') === 'ketentuan' && (
        <Title mb="xs" mt="lg" order={2} size="h4">
          {topik ? dwi(topik.nama) : t('lain')}
        </Title>
      )}
      <ul className={gaya.daftar}>
        {butir
          .filter((b) => (b.topik?.id ?? 'lain') === id)
          .map((b) => (
            <BarisBanding
              bagian={bagian ?? 'ketentuan'}
              baris={b}
              kanan={pihak(pasangan.kanan)}
              key={b.id}
              kiri={pihak(pasangan.kiri)}
            />
          ))}
      </ul>
    </section>
  ));
  return (
    <>
      {kepala}
      {bagianTopik}
    </>
  );
};

type Topik = HalamanBanding['namaTopik'];

const SaringBanding = ({ pasangan, namaTopik }: { pasangan: Pasangan; namaTopik: Topik }) => {
  const t = useTeks(teksBanding);
  const dwi = useDwibahasa();
  const [{ beda, bagian = 'ketentuan' }, saring] = useSaring<Kunci>();
  const semua = useDaftarPeraturan().data?.butir ?? [];
  return (
    <search className={saringan.saring}>
      {(['kiri', 'kanan'] as const).map((sisi) => (
        <Select
          allowDeselect={false}
          data={semua.map((p) => ({ value: p.id, label: dwi(p.judul) }))}
          flex="1 1 18rem"
          key={sisi}
          label={t(sisi)}
          onChange={(id) => saring({ ...pasangan, [sisi]: id ?? pasangan[sisi] })}
          value={pasangan[sisi]}
        />
      ))}
      <Select
        allowDeselect={false}
        data={BAGIAN.map((value) => ({ value, label: t(value) }))}
        flex="1 1 9rem"
        label={t('bagian')}
        maw={220}
        onChange={(nilai) => saring({ bagian: nilai === 'ketentuan' ? '' : (nilai ?? ''), topik: '' })}
        value={bagian}
      />
      {bagian === 'ketentuan' && (
        <Pilihan
          data={namaTopik.map(({ id, nama }) => ({ value: id, label: dwi(nama) }))}
          kunci="topik"
          label={t('topik')}
        />
      )}
      <KotakCari />
      <Switch
        checked={beda === 'ya'}
        label={t('hanyaBeda')}
        mb={8}
        onChange={(kejadian) => saring({ beda: kejadian.currentTarget.checked ? 'ya' : '' })}
      />
    </search>
  );
};

/** The comparison taken out: as a file for a spreadsheet, or on paper. */
const Keluaran = ({ pasangan }: { pasangan: Pasangan }) => {
  const t = useTeks(teksBanding);
  const [saring] = useSaring<Kunci>();
  return (
    <>
      <Button leftSection={<IconPrinter size={18} />} onClick={() => window.print()} variant="default">
        {t('cetak')}
      </Button>
      <MenuUnduh dari="/api/regulasi/banding/ekspor" nama={t('unduh')} saring={{ ...saring, ...pasangan }} />
    </>
  );
};
