import { Text } from '@mantine/core';
import {
  api,
  jalur,
  type Kolom,
  Kosong,
  KotakCari,
  Lencana,
  LencanaModalitas,
  Pilihan,
  TabelData,
  Tautan,
  terisi,
  useBahasa,
  useDwibahasa,
  useHalaman,
  useSaring,
  useTeks,
} from '../kernel/index.ts';
import { teksRegulasi } from './bahasa.ts';
import type { HalamanKetentuan, Kueri, RingkasKetentuan } from './bentuk.ts';
import { KepalaRegulasi } from './kepala-regulasi.tsx';
import { teksBacaan } from './teks-bacaan.ts';
import { teksModalitas } from './teks-modalitas.ts';
import { teksPemikul } from './teks-pemikul.ts';

const rasaTanda = { sendiri: 'merek', warisan: 'tenang', pengganti: 'jalan' } as const;
type Kunci = 'peraturan' | 'cari' | 'sifat' | 'pemikul' | 'asal' | 'topik' | 'tempat';

/** Provisions of a regulation, searched, filtered and counted; the address keeps it all. */
export const DaftarKetentuanPage = () => {
  const t = useTeks(teksRegulasi);
  const b = useTeks(teksBacaan);
  const dwi = useDwibahasa();
  const [{ sifat, ...saring }] = useSaring<Kunci>();
  const query = terisi({ ...saring, modalitas: sifat }) as Kueri<'/api/regulasi/ketentuan'>;
  const daftar = useHalaman(['regulasi', 'ketentuan', query], (kursor, signal) =>
    api.GET('/api/regulasi/ketentuan', { params: { query: { ...query, ...(kursor ? { kursor } : {}) } }, signal }),
  );
  const pertama = daftar.pertama as HalamanKetentuan | undefined;
  const kolom: readonly Kolom<RingkasKetentuan>[] = [
    {
      judul: t('ketentuan'),
      isi: (satu) => (
        <Tautan ke={jalur.regulasi.ketentuan(satu.id, saring.peraturan)} size="sm">
          {satu.letak}
        </Tautan>
      ),
    },
    { judul: t('modalitas'), isi: (satu) => <LencanaModalitas modalitas={satu.modalitas} /> },
    {
      judul: t('ringkasan'),
      panjang: true,
      isi: (satu) => (
        <>
          {dwi(satu.ringkasan)}
          {satu.asal === 'warisan' && (
            <Text c="dimmed" size="xs">
              {t('warisan', { peraturan: dwi(satu.judulPeraturan) })}
            </Text>
          )}
        </>
      ),
    },
    { judul: b('asal'), isi: (satu) => <Lencana rasa={rasaTanda[satu.tanda]}>{b(satu.tanda)}</Lencana> },
  ];
  return (
    <>
      <KepalaRegulasi berpilihan kini="ketentuan" />
      <TabelData
        daftar={daftar}
        kolom={kolom}
        kosong={<Kosong ajakan={t('kosongAjakan')} judul={t('kosong')} />}
        kunci={(satu) => satu.id}
        nama={t('ketentuan')}
        saring={
          <>
            <KotakCari contoh={t('cariContoh')} label={t('cari')} />
            <SaringKetentuan halaman={pertama} />
          </>
        }
      />
    </>
  );
};

/** Filters with how many provisions each choice leaves. */
const SaringKetentuan = ({ halaman }: { halaman: HalamanKetentuan | undefined }) => {
  const { hitungan, namaTopik = [] } = halaman ?? {};
  const t = useTeks(teksRegulasi);
  const b = useTeks(teksBacaan);
  const sebutModalitas = useTeks(teksModalitas);
  const sebutPemikul = useTeks(teksPemikul);
  const dwi = useDwibahasa();
  const { bahasa } = useBahasa();
  const pilihan = (
    jumlah: Readonly<Record<string, number>> | undefined,
    sebut: (kunci: string) => string,
    urut = Object.keys(jumlah ?? {}),
  ) =>
    urut
      .filter((k) => jumlah?.[k])
      .map((value) => ({ value, label: `${sebut(value)} (${jumlah?.[value]?.toLocaleString(bahasa)})` }));
  return (
    <>
      <Pilihan
        data={pilihan(hitungan?.modalitas, (k) => sebutModalitas(k as 'wajib'))}
        kunci="sifat"
        label={t('modalitas')}
      />
      <Pilihan
        data={pilihan(hitungan?.pemikul, (k) => sebutPemikul(k as 'none'))}
        kunci="pemikul"
        label={t('pemikul')}
      />
      <Pilihan data={pilihan(hitungan?.asal, (k) => b(k as 'sendiri'))} kunci="asal" label={b('asal')} />
      <Pilihan
        data={pilihan(
          hitungan?.topik,
          (k) => dwi(namaTopik.find((n) => n.id === k)?.nama ?? { id: k, en: k }),
          namaTopik.map((n) => n.id),
        )}
        kunci="topik"
        label={t('topik')}
      />
      <Pilihan data={pilihan(hitungan?.tempat, (k) => k)} kunci="tempat" label={t('tempat')} />
      {hitungan && (
        <Text c="dimmed" role="status" size="sm" w="100%">
          {t('jumlah', { jumlah: hitungan.semua })}
        </Text>
      )}
    </>
  );
};
