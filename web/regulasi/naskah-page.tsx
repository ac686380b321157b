import { Text } from '@mantine/core';
import { api, jalur, type Kolom, terisi, useDwibahasa, useHalaman, useSaring, useTeks } from '../kernel/index.ts';
import type { Kueri, NaskahBaca } from './bentuk.ts';
import { DaftarBagian } from './daftar-bagian.tsx';
import { DaftarKutipan } from './daftar-kutipan.tsx';
import { DipakaiDi } from './dipakai-di.tsx';
import { TandaAsal } from './tanda-asal.tsx';
import { teksBacaan } from './teks-bacaan.ts';
import { teksBagian } from './teks-bagian.ts';

/** Kinds of letter with their fields, the required ones marked, and the steps that issue them. */
export const NaskahPage = () => {
  const t = useTeks(teksBagian);
  const b = useTeks(teksBacaan);
  const dwi = useDwibahasa();
  const [saring] = useSaring<'peraturan' | 'cari' | 'asal'>();
  const query = terisi(saring) as Kueri<'/api/regulasi/naskah'>;
  const daftar = useHalaman(['regulasi', 'naskah', query], (kursor, signal) =>
    api.GET('/api/regulasi/naskah', { params: { query: { ...query, ...(kursor ? { kursor } : {}) } }, signal }),
  );
  const kolom: readonly Kolom<NaskahBaca>[] = [
    {
      judul: t('naskah'),
      isi: (satu) => (
        <Text fw={650} size="sm">
          {dwi(satu.nama)}
        </Text>
      ),
    },
    { judul: t('isian'), panjang: true, isi: (satu) => <IsianNaskah isian={satu.isian} /> },
    { judul: b('dipakai'), panjang: true, isi: (satu) => <DipakaiDi dipakai={satu.dipakai} /> },
    {
      judul: b('asal'),
      isi: (satu) => (
        <TandaAsal
          keSemula={(p) => jalur.regulasi.bagian('naskah', { cari: satu.id, peraturan: p })}
          tanda={satu.tanda}
        />
      ),
    },
  ];
  return <DaftarBagian daftar={daftar} kini="naskah" kolom={kolom} nama={t('naskah')} />;
};

const IsianNaskah = ({ isian }: { isian: NaskahBaca['isian'] }) => {
  const t = useTeks(teksBagian);
  const dwi = useDwibahasa();
  return (
    <ul style={{ margin: 0, paddingInlineStart: '1rem', lineHeight: '1.75rem' }}>
      {isian.map((satu) => (
        <li key={satu.id}>
          {dwi(satu.nama)}{' '}
          {satu.wajib && (
            <Text c="dimmed" component="span" size="xs">
              · {t('wajib')}
            </Text>
          )}
          <DaftarKutipan ketentuan={satu.ketentuan} />
        </li>
      ))}
    </ul>
  );
};
