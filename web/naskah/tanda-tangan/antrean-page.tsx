import { Box, Checkbox, Group, Text } from '@mantine/core';
import { IconSettings, IconSignature } from '@tabler/icons-react';
import { useState } from 'react';
import {
  api,
  jalur,
  Kepala,
  type Kolom,
  Kosong,
  TabelData,
  Tautan,
  TombolBeralasan,
  TombolTautan,
  tulisTanggal,
  useBahasa,
  useDwibahasa,
  useHalaman,
  useSesi,
  useTeks,
} from '../../kernel/index.ts';
import { TakTerpenggal } from '../tak-terpenggal.tsx';
import { teksTanda } from './bahasa.ts';
import { type Menunggu, SEKALIGUS } from './bentuk.ts';
import { KeadaanTanda } from './keadaan-tanda.tsx';
import { usePantau } from './pantau.ts';
import { TandaTangani } from './tanda-tangani.tsx';

/** Letters that wait for my signature: choose several and sign them at once. */
export const AntreanPage = () => {
  const t = useTeks(teksTanda);
  const { hak } = useSesi();
  const [pilihan, setPilihan] = useState<ReadonlySet<string>>(new Set());
  const [dialog, setDialog] = useState(false);
  const daftar = useHalaman(['naskah', 'tanda-tangan'], (kursor, signal) =>
    api.GET('/api/naskah/tanda-tangan', { params: { query: kursor ? { kursor } : {} }, signal }),
  );
  usePantau(daftar.butir);
  const dapat = (daftar.butir ?? []).filter(bisaDipilih);
  const dipilih = dapat.filter((s) => pilihan.has(s.id));
  const alasan = useAlasan(dipilih);
  const tutup = () => {
    setDialog(false);
    setPilihan(new Set());
  };
  return (
    <>
      <Kepala
        di={<Tautan ke={jalur.naskah.daftar()}>{t('surat')}</Tautan>}
        judul={t('judul')}
        keterangan={t('pengantar')}
      >
        {hak.includes('admin') && (
          <TombolTautan
            ke={jalur.naskah.setelanTanda()}
            leftSection={<IconSettings size={18} stroke={1.7} />}
            variant="default"
          >
            {t('setelan')}
          </TombolTautan>
        )}
      </Kepala>
      <TabelData
        daftar={daftar}
        kolom={useKolom(pilihan, setPilihan)}
        kosong={<Kosong ajakan={t('kosongAjakan')} judul={t('kosong')} />}
        kunci={(s) => s.id}
        nama={t('judul')}
        saring={
          dapat.length > 0 && (
            <Group gap="lg">
              <Checkbox
                checked={dipilih.length === dapat.length}
                indeterminate={dipilih.length > 0 && dipilih.length < dapat.length}
                label={t('pilihSemua')}
                onChange={(e) => setPilihan(new Set(e.currentTarget.checked ? dapat.map((s) => s.id) : []))}
              />
              <TombolBeralasan
                alasan={alasan}
                leftSection={<IconSignature size={18} stroke={1.7} />}
                onClick={() => setDialog(true)}
              >
                {dipilih.length > 0 ? t('tandaTanganiJumlah', { jumlah: dipilih.length }) : t('tandaTangani')}
              </TombolBeralasan>
            </Group>
          )
        }
      />
      {dialog && <TandaTangani surat={dipilih} tutup={tutup} />}
    </>
  );
};

const bisaDipilih = (s: Menunggu): boolean => s.cara !== 'basah' && s.keadaan === 'menunggu' && s.halangan === null;

const useAlasan = (dipilih: readonly Menunggu[]): string | undefined => {
  const t = useTeks(teksTanda);
  if (dipilih.length === 0) return t('pilihDulu');
  if (dipilih.length > SEKALIGUS) return t('palingBanyak', { jumlah: SEKALIGUS });
  return new Set(dipilih.map((s) => s.cara)).size > 1 ? t('campur') : undefined;
};

const useKolom = (
  pilihan: ReadonlySet<string>,
  setPilihan: (pilihan: ReadonlySet<string>) => void,
): Kolom<Menunggu>[] => {
  const t = useTeks(teksTanda);
  const dwi = useDwibahasa();
  const { bahasa } = useBahasa();
  const pilih = (id: string, ya: boolean) => {
    const baru = new Set(pilihan);
    if (ya) baru.add(id);
    else baru.delete(id);
    setPilihan(baru);
  };
  return [
    {
      judul: t('hal'),
      isi: (s) => (
        <Group align="flex-start" gap="sm" wrap="nowrap">
          {bisaDipilih(s) ? (
            <Checkbox
              aria-label={t('pilihSatu', { nomor: s.nomor })}
              checked={pilihan.has(s.id)}
              mt={2}
              onChange={(e) => pilih(s.id, e.currentTarget.checked)}
            />
          ) : (
            <Box style={{ flexShrink: 0 }} w={20} />
          )}
          <div>
            <Tautan fw={600} ke={jalur.naskah.surat(s.id)}>
              {s.hal}
            </Tautan>
            <Text c="dimmed" size="sm">
              {s.perihal}
            </Text>
          </div>
        </Group>
      ),
    },
    { judul: t('nomor'), isi: (s) => <TakTerpenggal>{s.nomor}</TakTerpenggal> },
    { judul: t('tanggal'), isi: (s) => <TakTerpenggal>{tulisTanggal(s.tanggal, bahasa, true)}</TakTerpenggal> },
    { judul: t('atasNama'), lebarSaja: true, isi: (s) => s.penandaTangan.jabatan },
    {
      judul: t('keadaan'),
      panjang: true,
      isi: (s) => (
        <>
          <KeadaanTanda {...s} />
          {(s.halangan ?? s.galat) && (
            <Text c="dimmed" maw={420} mt={4} size="sm">
              {dwi(s.halangan ?? s.galat ?? { id: '', en: '' })}
            </Text>
          )}
        </>
      ),
    },
  ];
};
