import { Text, UnstyledButton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import gaya from './akun-contoh.module.css';
import { api, buka } from './api.ts';
import { useDwibahasa, useTeks } from './bahasa.tsx';
import { Monogram } from './monogram.tsx';
import { type LangkahMasuk, useMasuk } from './sesi.ts';
import { Masalah } from './tampil-masalah.tsx';
import { teksKernel } from './teks.ts';

type Props = { readonly sesudah: () => void; readonly lanjut: (langkah: LangkahMasuk) => void };

/** Sample people by agency, each with the part they play. Nothing where the server offers none. */
export const AkunContoh = ({ sesudah, lanjut }: Props) => {
  const t = useTeks(teksKernel);
  const dwi = useDwibahasa();
  const { masuk } = useMasuk();
  const [galat, setGalat] = useState<unknown>(null);
  const { data = [] } = useQuery({
    queryKey: ['demo', 'akun'],
    queryFn: async ({ signal }) => buka(await api.GET('/api/demo/akun', { signal })),
    retry: false,
  });
  if (data.length === 0) return null;
  const instansi = [...new Set(data.map((akun) => akun.instansi))].map((nama) => ({
    nama,
    akun: data.filter((satu) => satu.instansi === nama),
  }));
  return (
    <section aria-labelledby="akun-contoh" className={gaya.contoh}>
      <Text component="h2" fw={650} id="akun-contoh" size="md">
        {t('akunContoh')}
      </Text>
      <Text c="dimmed" size="sm">
        {t('akunContohMengapa')}
      </Text>
      {galat !== null && <Masalah masalah={galat} />}
      {instansi.map(({ nama, akun }, urut) => (
        <details key={nama} name="instansi" open={urut === 0}>
          <summary>{nama}</summary>
          <ul>
            {akun.map((orang) => (
              <li key={orang.nip}>
                <UnstyledButton
                  className={gaya.orang}
                  onClick={() =>
                    masuk(orang.nip, orang.sandi).then((langkah) => (langkah ? lanjut(langkah) : sesudah()), setGalat)
                  }
                >
                  <Monogram nama={orang.nama} />
                  <span>
                    <strong>{orang.nama}</strong>
                    <span className={gaya.jabatan}>{orang.jabatan}</span>
                    <span className={gaya.peran}>{dwi(orang.peran)}</span>
                  </span>
                </UnstyledButton>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
};
