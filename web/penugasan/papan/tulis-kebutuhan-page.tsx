import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import {
  api,
  bacaan,
  jalur,
  Kepala,
  Kosong,
  kabarkan,
  Tautan,
  useSesi,
  useTeks,
  useTulis,
} from '../../kernel/index.ts';
import { kamusPapan } from './bahasa.ts';
import type { IsiKebutuhan, Kebutuhan } from './bentuk.ts';
import { FormulirKebutuhan, type KirimKebutuhan } from './formulir-kebutuhan.tsx';

/** Writes a need: a new one, or the draft that the address names. */
export const TulisKebutuhanPage = () => {
  const t = useTeks(kamusPapan);
  const { id } = useSearch({ from: '/rumah/penugasan/kebutuhan/tulis' });
  return (
    <>
      <Kepala
        di={<Tautan ke={jalur.penugasan.kebutuhan()}>{t('kebutuhan')}</Tautan>}
        judul={t(id ? 'ubah' : 'tulis')}
        keterangan={t('kebutuhanPengantar')}
      />
      {id ? <UbahKonsep id={id} /> : <TulisBaru />}
    </>
  );
};

const TulisBaru = () => {
  const t = useTeks(kamusPapan);
  const { posisi } = useSesi();
  const sesudah = useSesudah();
  const kirim = useTulis(
    (badan: KirimKebutuhan, headers) => api.POST('/api/penugasan/kebutuhan', { body: badan, headers }),
    { segarkan: [['penugasan']] },
  );
  if (posisi.length === 0) return <Kosong ajakan={t('kebutuhanKosongJelas')} judul={t('tanpaJabatan')} />;
  return (
    <FormulirKebutuhan
      awal={KOSONG}
      galat={kirim.error}
      kirim={(badan) => kirim.mutate(badan, { onSuccess: ({ id }) => sesudah(id, badan.buka) })}
      posisi={posisi.toSorted((a, b) => Number(b.pimpinan) - Number(a.pimpinan))}
      sibuk={kirim.isPending}
    />
  );
};

const UbahKonsep = ({ id }: { id: string }) => {
  const { data, error } = useQuery(
    bacaan(['penugasan', 'kebutuhan', id], (signal) =>
      api.GET('/api/penugasan/kebutuhan/{id}', { params: { path: { id } }, signal }),
    ),
  );
  if (error) throw error;
  return data ? <FormulirKonsep kebutuhan={data} key={data.versi} /> : <Skeleton height={480} radius="lg" />;
};

const FormulirKonsep = ({ kebutuhan: k }: { kebutuhan: Kebutuhan }) => {
  const sesudah = useSesudah();
  const kirim = useTulis(
    ({ isi, buka }: KirimKebutuhan, headers) =>
      api.PUT('/api/penugasan/kebutuhan/{id}', {
        params: { path: { id: k.id } },
        body: { isi, buka, versi: k.versi },
        headers,
      }),
    { segarkan: [['penugasan']] },
  );
  return (
    <FormulirKebutuhan
      awal={isiDari(k)}
      galat={kirim.error}
      kirim={(badan) => kirim.mutate(badan, { onSuccess: () => sesudah(k.id, badan.buka) })}
      posisi={[k.posisi]}
      sibuk={kirim.isPending}
    />
  );
};

/** Says what became of it and goes there. */
const useSesudah = () => {
  const t = useTeks(kamusPapan);
  const pergi = useNavigate();
  return (id: string, dibuka: boolean) => {
    kabarkan(t(dibuka ? 'sudahDibuka' : 'tersimpan'));
    void pergi({ to: jalur.penugasan.satuKebutuhan(id) });
  };
};

const KOSONG: IsiKebutuhan = {
  judul: '',
  maksud: '',
  ekspektasi: '',
  kompetensi: [],
  jenjang: '',
  jumlah: 1,
  mulai: null,
  selesai: null,
  jam: 8,
  tempat: '',
  batasLamar: null,
  jangkauan: 'lintas-unit',
};

const isiDari = (k: Kebutuhan): IsiKebutuhan => ({
  judul: k.judul,
  maksud: k.maksud,
  ekspektasi: k.ekspektasi,
  kompetensi: k.kompetensi,
  jenjang: k.jenjang,
  jumlah: k.jumlah,
  mulai: k.mulai,
  selesai: k.selesai,
  jam: k.jam,
  tempat: k.tempat,
  batasLamar: k.batasLamar,
  jangkauan: k.jangkauan,
});
