import { IconPlus } from '@tabler/icons-react';
import {
  api,
  jalur,
  Kepala,
  type Kolom,
  Kosong,
  KotakCari,
  MenuUnduh,
  Pilihan,
  TabelData,
  Tautan,
  TombolTautan,
  terisi,
  tulisTanggal,
  useBahasa,
  useHalaman,
  useSaring,
  useTeks,
} from '../kernel/index.ts';
import { teksKedudukan } from './bahasa.ts';
import type { Usul } from './bentuk.ts';
import { KonsepSaya } from './konsep-saya.tsx';
import { PerluUsul } from './laporan/perlu-usul.tsx';
import { STATUS, StatusUsul } from './status.tsx';

/** The register: every proposal that one of my offices has to do with. */
export const DaftarPage = () => {
  const t = useTeks(teksKedudukan);
  const [{ cari, status }] = useSaring<'cari' | 'status'>();
  const saringan = terisi({ cari, status }) as { cari?: string; status?: (typeof STATUS)[number] };
  const daftar = useHalaman(['kedudukan', 'daftar', saringan], (kursor, signal) =>
    api.GET('/api/kedudukan', { params: { query: { ...saringan, ...(kursor && { kursor }) } }, signal }),
  );
  const tersaring = Object.keys(saringan).length > 0;
  return (
    <>
      <Kepala judul={t('judul')} keterangan={t('pengantar')}>
        <TombolTautan ke={jalur.kedudukan.laporan()} variant="default">
          {t('laporan')}
        </TombolTautan>
        <MenuUnduh dari="/api/kedudukan/ekspor" nama={t('ekspor')} saring={saringan} />
        <TombolTautan ke={jalur.kedudukan.usul()} leftSection={<IconPlus size={18} />}>
          {t('usulkan')}
        </TombolTautan>
      </Kepala>
      <KonsepSaya />
      <PerluUsul />
      <TabelData
        daftar={daftar}
        kolom={useKolom()}
        kosong={
          <Kosong
            ajakan={t(tersaring ? 'kosongSaringJelas' : 'kosongJelas')}
            judul={t(tersaring ? 'kosongSaring' : 'kosong')}
          />
        }
        kunci={(u) => u.id}
        nama={t('judul')}
        saring={
          <>
            <KotakCari label={t('cari')} />
            <Pilihan data={STATUS.map((s) => ({ value: s, label: t(s) }))} kunci="status" label={t('status')} />
          </>
        }
      />
    </>
  );
};

const useKolom = (): Kolom<Usul>[] => {
  const t = useTeks(teksKedudukan);
  const { bahasa } = useBahasa();
  return [
    {
      judul: t('kolomPerihal'),
      isi: (u) => (
        <Tautan fw={600} ke={jalur.kedudukan.berkas(u.id)}>
          {u.perihal}
        </Tautan>
      ),
    },
    { judul: t('kolomUnit'), isi: (u) => u.unit.nama },
    { judul: t('kolomJumlah'), isi: (u) => u.jumlah, angka: true },
    { judul: t('kolomSejak'), isi: (u) => tulisTanggal(u.sejak, bahasa, true) },
    { judul: t('status'), isi: (u) => <StatusUsul status={u.status} /> },
  ];
};
