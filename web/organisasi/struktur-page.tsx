import { SegmentedControl, Select, Skeleton } from '@mantine/core';
import { useLocalStorage, useMediaQuery } from '@mantine/hooks';
import { IconChecklist, IconFileImport, IconSearch, IconUserShare } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { lazy, Suspense, useMemo, useState } from 'react';
import {
  api,
  bacaan,
  jalur,
  Kepala,
  Kosong,
  Masalah,
  TombolTautan,
  useSaring,
  useSesi,
  useTeks,
} from '../kernel/index.ts';
import { teksOrganisasi } from './bahasa.ts';
import { BedaHari, useBedaHari } from './beda-hari.tsx';
import type { Kotak } from './bentuk.ts';
import { bolehImpor } from './boleh-impor.ts';
import { Legenda } from './legenda.tsx';
import { LembarCetak, useMencetak } from './lembar-cetak.tsx';
import { Pada } from './pada.tsx';
import { bukaAwal, bukaSampai, type Pohon, susunPohon } from './pohon.ts';
import { PohonUnit } from './pohon-unit.tsx';
import gaya from './struktur-page.module.css';
import { UnduhBagan } from './unduh-bagan.tsx';
import { CARA_WARNA, isCaraWarna } from './warna-bagan.ts';

const Bagan = lazy(() => import('./bagan.tsx').then(({ Bagan }) => ({ default: Bagan })));

/** The structure on a day, as a chart or as a tree list; on a phone always the list. */
export const StrukturPage = () => {
  const t = useTeks(teksOrganisasi);
  const { hariIni, hak } = useSesi();
  const { pada = hariIni } = useSearch({ strict: false });
  const kueri = useQuery(
    bacaan(['organisasi', 'unit', pada], (signal) =>
      api.GET('/api/organisasi/unit', { params: { query: { pada } }, signal }),
    ),
  );
  return (
    <>
      <Kepala judul={t('judul')} keterangan={t('pengantar')}>
        {bolehImpor(hak) && (
          <TombolTautan
            ke={jalur.organisasi.impor()}
            leftSection={<IconFileImport size={18} stroke={1.7} />}
            variant="default"
          >
            {t('impor')}
          </TombolTautan>
        )}
        <TombolTautan
          ke={jalur.organisasi.temuan()}
          leftSection={<IconChecklist size={18} stroke={1.7} />}
          variant="default"
        >
          {t('temuan')}
        </TombolTautan>
        <TombolTautan
          ke={jalur.organisasi.mandat()}
          leftSection={<IconUserShare size={18} stroke={1.7} />}
          variant="default"
        >
          {t('daftarMandat')}
        </TombolTautan>
        <TombolTautan
          ke={jalur.organisasi.daftarPegawai()}
          leftSection={<IconSearch size={18} stroke={1.7} />}
          variant="default"
        >
          {t('daftarPegawai')}
        </TombolTautan>
      </Kepala>
      {kueri.error && <Masalah cobaLagi={kueri.refetch} masalah={kueri.error} />}
      {kueri.isPending && <Skeleton height={480} radius="lg" />}
      {kueri.data && <Struktur daftar={kueri.data} key={pada} pada={pada} />}
    </>
  );
};

const Struktur = ({ daftar, pada }: { daftar: readonly Kotak[]; pada: string }) => {
  const t = useTeks(teksOrganisasi);
  const ponsel = useMediaQuery('(max-width: 48em)', undefined, { getInitialValueInEffect: false });
  const [pilihan, setPilihan] = useLocalStorage({ key: 'lincah.organisasi.tampilan', defaultValue: 'bagan' });
  const [{ warna }, saring] = useSaring<'warna'>();
  const cara = isCaraWarna(warna) ? warna : 'pimpinan';
  const pohon = useMemo(() => susunPohon(daftar), [daftar]);
  const [terbuka, setTerbuka] = useState(() => bukaAwal(pohon));
  const [sorot, setSorot] = useState<string | null>(null);
  const beda = useBedaHari(pada).data;
  const tempatBerubah = useMemo(() => new Set(beda?.tempat), [beda]);
  const mencetak = useMencetak();
  const cari = (id: string | null) => {
    setSorot(id);
    if (id) setTerbuka(bukaSampai(pohon, terbuka, id));
  };
  const isi = { pohon, terbuka, setTerbuka, sorot, pada, cara, tempatBerubah };
  return (
    <div className={gaya.struktur}>
      <search className={gaya.alat}>
        <CariUnit pilih={cari} pohon={pohon} terpilih={sorot} />
        <Pada />
        <Select
          allowDeselect={false}
          data={CARA_WARNA.map((c) => ({ value: c, label: t(`warna_${c}`) }))}
          label={t('warna')}
          onChange={(pilih) => saring({ warna: pilih === 'pimpinan' ? '' : (pilih ?? '') })}
          value={cara}
          w="13rem"
        />
        {!ponsel && (
          <SegmentedControl
            aria-label={t('tampilan')}
            data={[
              { value: 'bagan', label: t('bagan') },
              { value: 'pohon', label: t('pohon') },
            ]}
            onChange={setPilihan}
            value={pilihan}
          />
        )}
        {daftar.length > 0 && <UnduhBagan {...isi} />}
      </search>
      {beda && <BedaHari beda={beda} />}
      {daftar.length === 0 && <Kosong ajakan={t('unitKosongAjakan')} judul={t('unitKosong')} />}
      {daftar.length > 0 && <Legenda cara={cara} />}
      {daftar.length > 0 && !mencetak && (ponsel || pilihan === 'pohon') && <PohonUnit {...isi} />}
      {daftar.length > 0 && !mencetak && !ponsel && pilihan === 'bagan' && (
        <Suspense fallback={<Skeleton height={480} radius="lg" />}>
          <Bagan {...isi} />
        </Suspense>
      )}
      {mencetak && <LembarCetak {...isi} />}
    </div>
  );
};

type PropsCari = {
  readonly pohon: Pohon<Kotak>;
  readonly terpilih: string | null;
  readonly pilih: (id: string | null) => void;
};

const CariUnit = ({ pohon, terpilih, pilih }: PropsCari) => {
  const t = useTeks(teksOrganisasi);
  const data = useMemo(
    () =>
      [...pohon.unit.values()].map((u) => ({
        value: u.id,
        label: [u.nama, u.kode, u.pimpinan?.pemangku].filter(Boolean).join(' · '),
      })),
    [pohon],
  );
  return (
    <Select
      className={gaya.cari}
      clearable
      data={data}
      label={t('cariUnit')}
      leftSection={<IconSearch size={18} stroke={1.7} />}
      limit={30}
      nothingFoundMessage={t('cariUnitKosong')}
      onChange={pilih}
      placeholder={t('cariUnitAjakan')}
      searchable
      value={terpilih}
    />
  );
};
