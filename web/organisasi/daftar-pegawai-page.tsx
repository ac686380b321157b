import {
  api,
  Kepala,
  type Kolom,
  Kosong,
  KotakCari,
  MenuUnduh,
  Orang,
  TabelData,
  tulisNip,
  useHalaman,
  useSaring,
  useTeks,
} from '../kernel/index.ts';
import { teksOrganisasi } from './bahasa.ts';
import type { RingkasPegawai } from './bentuk.ts';
import gaya from './daftar-pegawai-page.module.css';
import { TautanUnit } from './tautan-unit.tsx';

/** People of the agency, found by name, post, unit or competence, misspelt or not. */
export const DaftarPegawaiPage = () => {
  const t = useTeks(teksOrganisasi);
  const [{ cari, kompetensi }] = useSaring<'cari' | 'kompetensi'>();
  const saringan = { ...(cari && { cari }), ...(kompetensi && { kompetensi }) };
  const daftar = useHalaman(['organisasi', 'pegawai', 'daftar', saringan], (kursor, signal) =>
    api.GET('/api/organisasi/pegawai', { params: { query: { ...saringan, ...(kursor && { kursor }) } }, signal }),
  );
  return (
    <>
      <Kepala judul={t('pegawai')} keterangan={t('pegawaiPengantar')}>
        <MenuUnduh dari="/api/organisasi/pegawai/ekspor" nama={t('unduh')} saring={saringan} />
      </Kepala>
      <TabelData
        daftar={daftar}
        kolom={useKolom()}
        kosong={<Kosong ajakan={t('pegawaiKosongAjakan')} judul={t('pegawaiKosong')} />}
        kunci={(g) => g.id}
        nama={t('pegawai')}
        saring={<KotakCari label={t('cariPegawai')} />}
      />
    </>
  );
};

const useKolom = (): Kolom<RingkasPegawai>[] => {
  const t = useTeks(teksOrganisasi);
  return [
    {
      judul: t('pegawai'),
      isi: (g) => (
        <div className={gaya.orang}>
          <Orang id={g.id} jabatan={g.posisi?.nama ?? t('tanpaJabatan')} nama={g.nama} />
        </div>
      ),
    },
    { judul: t('unit'), isi: (g) => g.unit && <TautanUnit size="sm" unit={g.unit} /> },
    { judul: t('nip'), isi: (g) => <span className={`angka ${gaya.nip}`}>{tulisNip(g.nip)}</span>, lebarSaja: true },
    { judul: t('kompetensi'), isi: (g) => g.kompetensi.join(', '), lebarSaja: true },
  ];
};
