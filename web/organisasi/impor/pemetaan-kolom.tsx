import { Button, Group, Select, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import {
  api,
  type Kolom,
  Masalah,
  TabelData,
  TombolBeralasan,
  useDwibahasa,
  useTeks,
  useTulis,
  utuh,
} from '../../kernel/index.ts';
import { teksImpor } from './bahasa-impor.ts';
import type { Impor, KepalaKolom } from './unggah.ts';

const TANPA = '-';
const kunci = (k: KepalaKolom) => `${k.lembar} ${k.judul}`;

/** Which field each column of the file means; what is chosen is remembered for the agency. */
export const PemetaanKolom = ({ impor, lanjut }: { impor: Impor; lanjut: () => void }) => {
  const t = useTeks(teksImpor);
  const [arti, setArti] = useState<Readonly<Record<string, string>>>(() => artiAwal(impor.kepala));
  const ingat = useTulis((judul: Judul, headers) =>
    api.PUT('/api/organisasi/impor/judul', { body: { judul: [...judul] }, headers }),
  );
  const belum = impor.kepala.some((k) => arti[kunci(k)] === undefined);
  const simpan = () => ingat.mutate(menjadiJudul(impor.kepala, arti), { onSuccess: lanjut });
  return (
    <Stack aria-labelledby="judul-peta" component="section" gap="md">
      <div>
        <Title id="judul-peta" order={2}>
          {t('petaJudul')}
        </Title>
        <Text c="dimmed" maw={720} mt={4} size="sm">
          {t('petaJelas')}
        </Text>
      </div>
      <TabelData
        daftar={utuh(impor.kepala)}
        kolom={useKolom(arti, (k, nilai) => setArti((kini) => ({ ...kini, [kunci(k)]: nilai })))}
        kosong={null}
        kunci={kunci}
        nama={t('petaJudul')}
      />
      {ingat.error && <Masalah masalah={ingat.error} />}
      <Group>
        <TombolBeralasan alasan={belum && t('petaBelum')} loading={ingat.isPending} onClick={simpan}>
          {t('simpanPeta')}
        </TombolBeralasan>
        <Button onClick={() => setArti((kini) => ({ ...artiAwal(impor.kepala, TANPA), ...kini }))} variant="subtle">
          {t('sisanya')}
        </Button>
      </Group>
    </Stack>
  );
};

type Judul = readonly { lembar: string; judul: string; bidang: string | null }[];

const artiAwal = (kepala: readonly KepalaKolom[], lain?: string): Record<string, string> =>
  Object.fromEntries(
    kepala.flatMap((k) => {
      const nilai = k.bidang === null ? TANPA : (k.bidang ?? lain);
      return nilai === undefined ? [] : [[kunci(k), nilai]];
    }),
  );

const menjadiJudul = (kepala: readonly KepalaKolom[], arti: Readonly<Record<string, string>>): Judul =>
  kepala.map((k) => {
    const nilai = arti[kunci(k)] ?? TANPA;
    return { lembar: k.lembar, judul: k.judul, bidang: nilai === TANPA ? null : nilai };
  });

const useKolom = (
  arti: Readonly<Record<string, string>>,
  pilih: (k: KepalaKolom, nilai: string) => void,
): Kolom<KepalaKolom>[] => {
  const t = useTeks(teksImpor);
  const dwi = useDwibahasa();
  return [
    { judul: t('kolom'), isi: (k) => <strong>{k.judul}</strong> },
    { judul: t('lembar'), isi: (k) => k.lembar, lebarSaja: true },
    { judul: t('contoh'), isi: (k) => k.contoh || '—' },
    {
      judul: t('arti'),
      panjang: true,
      isi: (k) => (
        <Select
          allowDeselect={false}
          aria-label={t('artiKolom', { kolom: k.judul })}
          comboboxProps={{ width: 'max-content', position: 'bottom-start' }}
          data={[
            { value: TANPA, label: t('tidakDipakai') },
            ...k.pilihan.map((p) => ({ value: p.bidang, label: `${p.judul} (${dwi(p.arti)})` })),
          ]}
          maw={320}
          onChange={(nilai) => nilai && pilih(k, nilai)}
          searchable
          value={arti[kunci(k)] ?? null}
        />
      ),
    },
  ];
};
