import { Button, Group, NativeSelect, SimpleGrid, Skeleton, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { api, bacaan, jalur, Masalah, TombolBeralasan, useDwibahasa, useTeks, useTulis } from '../kernel/index.ts';
import { HalamanSurat } from '../naskah/index.ts';
import { masihMenghalangi, Pemenuhan } from '../regulasi/index.ts';
import { kamusPenugasan } from './bahasa.ts';
import { type Cara, type Isian, type IsianJelas, type Pemeriksaan, type Permohonan, permohonanDari } from './bentuk.ts';
import { CiriSurat } from './ciri-surat.tsx';
import { Bertugas, JadiBerkas, ringkasNama } from './jadi-berkas.tsx';

type Props = {
  readonly isian: IsianJelas;
  readonly konsep: string;
  readonly ubah: (sebagian: Partial<Isian>) => void;
  readonly kembali: () => void;
  /** Before the request goes out. */
  readonly mengirim: () => void;
  readonly terkirim: () => void;
};

/** Last step: what the regulation says of it, whom it will meet, the letter as it will look. */
export const LangkahKirim = ({ isian, konsep, ubah, kembali, mengirim, terkirim }: Props) => {
  const t = useTeks(kamusPenugasan);
  const kataKirim = useKataKirim(isian.cara);
  const pergi = useNavigate();
  const badan = permohonanDari(isian);
  const periksa = useQuery(
    bacaan(['penugasan', 'periksa', badan], (signal) => api.POST('/api/penugasan/periksa', { body: badan, signal })),
  );
  const kirim = useTulis((isi: Permohonan, kepala) => api.POST('/api/penugasan', { headers: kepala, body: isi }), {
    segarkan: [['penugasan'], ['alur'], ['beranda']],
  });
  if (periksa.error)
    return (
      <Stack>
        <Masalah masalah={periksa.error} />
        <Kembali kembali={kembali} />
      </Stack>
    );
  if (!periksa.data) return <Skeleton height={360} />;
  const sekarang = () => {
    mengirim();
    kirim.mutate(permohonanDari(isian, konsep), {
      onSuccess: ({ id }) => {
        terkirim();
        void pergi({ to: tempatHasil(isian, id, berkas.length) });
      },
      onError: () => ubah({}), // so that the draft is kept after all
    });
  };
  const penghalang = masihMenghalangi(periksa.data.pelanggaran, isian.alasan);
  const { berkas, bertugas } = periksa.data;
  const tanpaSurat = berkas.every(({ pertama }) => pertama !== null && !pertama.surat);
  return (
    <SimpleGrid cols={{ base: 1, md: 2 }} spacing="xl">
      <Stack gap="lg">
        <JadiBerkas berkas={berkas} />
        <Bertugas bertugas={bertugas} />
        <Pemenuhan
          alasan={isian.alasan}
          pelanggaran={periksa.data.pelanggaran}
          tulis={(aturan, alasan) => ubah({ alasan: { ...isian.alasan, [aturan]: alasan } })}
        />
        {!tanpaSurat && <CiriSurat isian={isian} ubah={ubah} />}
        {kirim.error && <Masalah masalah={kirim.error} />}
        <Group align="flex-start" justify="space-between">
          <Kembali kembali={kembali} />
          <TombolBeralasan
            ketentuan={penghalang.flatMap((p) => p.dasar.map((d) => ({ id: d.ketentuan, letak: d.letak })))}
            loading={kirim.isPending}
            onClick={sekarang}
            {...(penghalang.length > 0 && { alasan: t('belumTerpenuhi') })}
          >
            {kataKirim(periksa.data)}
          </TombolBeralasan>
        </Group>
      </Stack>
      {tanpaSurat ? (
        <Text c="dimmed" size="sm">
          {t(isian.cara === 'sukarela' ? 'catatanRingan' : 'tanpaSurat')}
        </Text>
      ) : (
        <PratinjauTiap badan={badan} berkas={berkas} siap={penghalang.length === 0} />
      )}
    </SimpleGrid>
  );
};

/** Where the sender sees what came of it: the need that was filled, the dossier, or the register of several. */
const tempatHasil = ({ untukKebutuhan }: Isian, id: string, jumlah: number): string => {
  if (untukKebutuhan) return jalur.penugasan.satuKebutuhan(untukKebutuhan.id);
  return jumlah > 1 ? jalur.penugasan.daftar() : jalur.penugasan.berkas(id);
};

/** What the button does: the drawing's own word, and in an appointment that a letter comes of it. */
const useKataKirim = (cara: Cara) => {
  const t = useTeks(kamusPenugasan);
  const dwi = useDwibahasa();
  return ({ berkas: [berkas, ...lain] }: Pemeriksaan): string => {
    if (lain.length > 0 || !berkas) return t('kirimSemua', { jumlah: lain.length + 1 });
    const { pertama, lingkup } = berkas;
    if (pertama && (cara === 'sukarela' || !pertama.surat)) return dwi(pertama.pilihan);
    return t(lingkup === 'dalam-unit' ? 'tetapkan' : 'kirim');
  };
};

/** The letter of each dossier that a request becomes; of several one is chosen to look at. */
const PratinjauTiap = ({
  badan,
  berkas,
  siap,
}: {
  badan: Permohonan;
  berkas: Pemeriksaan['berkas'];
  siap: boolean;
}) => {
  const t = useTeks(kamusPenugasan);
  const bersurat = berkas.filter(({ pertama }) => pertama === null || pertama.surat);
  const [nomor, setNomor] = useState(0);
  const [pegawai, ...bersama] = (bersurat[nomor] ?? bersurat[0])?.posisi ?? [];
  const { bersama: _, ...umum } = badan;
  return (
    <Stack gap="sm">
      {bersurat.length > 1 && (
        <NativeSelect
          data={bersurat.map(({ siapa }, i) => ({ value: String(i), label: ringkasNama(siapa) }))}
          label={t('pratinjauUntuk')}
          onChange={(e) => setNomor(Number(e.currentTarget.value))}
          value={String(nomor)}
        />
      )}
      <Pratinjau badan={{ ...umum, ...(pegawai && { pegawai }), ...(bersama.length > 0 && { bersama }) }} siap={siap} />
    </Stack>
  );
};

const Kembali = ({ kembali }: { kembali: () => void }) => {
  const t = useTeks(kamusPenugasan);
  return (
    <Button onClick={kembali} variant="default">
      {t('kembali')}
    </Button>
  );
};

const Pratinjau = ({ badan, siap }: { badan: Permohonan; siap: boolean }) => {
  const t = useTeks(kamusPenugasan);
  const { data, error } = useQuery({
    ...bacaan(['penugasan', 'pratinjau', badan], (signal) =>
      api.POST('/api/penugasan/pratinjau', { body: badan, signal }),
    ),
    enabled: siap,
  });
  return (
    <section>
      <Title mb="sm" order={2} size="h4">
        {t('pratinjau')}
      </Title>
      {!siap && (
        <Text c="dimmed" size="sm">
          {t('pratinjauNanti')}
        </Text>
      )}
      {siap && error && <Masalah masalah={error} />}
      {siap &&
        !error &&
        (data ? <HalamanSurat halaman={data.halaman} nama={t('pratinjau')} /> : <Skeleton height={480} />)}
    </section>
  );
};
