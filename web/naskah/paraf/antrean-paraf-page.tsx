import { Text } from '@mantine/core';
import { IconListCheck } from '@tabler/icons-react';
import {
  api,
  jalur,
  Kepala,
  type Kolom,
  Kosong,
  Lencana,
  TabelData,
  Tautan,
  Tenggat,
  TombolTautan,
  tulisTanggal,
  useBahasa,
  useHalaman,
  useTeks,
} from '../../kernel/index.ts';
import { teksParaf } from './bahasa.ts';
import type { MenungguParaf } from './bentuk.ts';

/** Letters that wait for my initials, or for my answer to who returned them. */
export const AntreanParafPage = () => {
  const t = useTeks(teksParaf);
  const daftar = useHalaman(['naskah', 'paraf'], (kursor, signal) =>
    api.GET('/api/naskah/paraf', { params: { query: kursor ? { kursor } : {} }, signal }),
  );
  return (
    <>
      <Kepala
        di={<Tautan ke={jalur.naskah.daftar()}>{t('surat')}</Tautan>}
        judul={t('judul')}
        keterangan={t('pengantar')}
      >
        <TombolTautan
          ke={jalur.naskah.aturanParaf()}
          leftSection={<IconListCheck size={18} stroke={1.7} />}
          variant="default"
        >
          {t('aturan')}
        </TombolTautan>
      </Kepala>
      <TabelData
        daftar={daftar}
        kolom={useKolom()}
        kosong={<Kosong ajakan={t('kosongJelas')} judul={t('kosong')} />}
        kunci={(s) => s.id}
        nama={t('judul')}
      />
    </>
  );
};

const useKolom = (): Kolom<MenungguParaf>[] => {
  const t = useTeks(teksParaf);
  const { bahasa } = useBahasa();
  return [
    {
      judul: t('hal'),
      isi: (s) => (
        <>
          <Tautan fw={600} ke={jalur.naskah.surat(s.id)}>
            {s.hal}
          </Tautan>
          <Text c="dimmed" size="sm">
            {s.perihal}
          </Text>
        </>
      ),
    },
    {
      judul: t('nomor'),
      isi: (s) => (
        <span className="angka" style={{ whiteSpace: 'nowrap' }}>
          {s.nomor}
        </span>
      ),
    },
    { judul: t('tanggal'), isi: (s) => tulisTanggal(s.tanggal, bahasa, true) },
    { judul: t('sebagai'), lebarSaja: true, isi: (s) => s.jabatan },
    {
      judul: t('keadaan'),
      panjang: true,
      isi: (s) => (
        <>
          <Lencana rasa={s.keadaan === 'menunggu' ? 'awas' : 'buruk'}>
            {t(s.keadaan === 'menunggu' && s.peran === 'pihak' ? 'menungguPihak' : s.keadaan)}
          </Lencana>
          {s.catatan && s.keadaan === 'dikembalikan' && (
            <Text maw={420} mt={4} size="sm">
              {t('catatan', { isi: s.catatan })}
            </Text>
          )}
        </>
      ),
    },
    { judul: t('tenggat'), isi: (s) => s.keadaan === 'menunggu' && s.tenggat && <Tenggat pada={s.tenggat} /> },
  ];
};
