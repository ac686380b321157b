import { Paper, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { api, bacaan, jalur, Lencana, Tautan, Tenggat, useDwibahasa, useTeks } from '../kernel/index.ts';
import { teksAlur } from './bahasa.ts';
import gaya from './beranda-page.module.css';

const TAMPIL = 3;

/** At home, letters that wait for my initials or my signature as the other party; nothing when none does. */
export const KartuParaf = () => {
  const t = useTeks(teksAlur);
  const dwi = useDwibahasa();
  const { data } = useQuery(
    bacaan(['naskah', 'paraf', 'beranda'], (signal) =>
      api.GET('/api/naskah/paraf', { params: { query: { batas: TAMPIL } }, signal }),
    ),
  );
  if (!data || data.butir.length === 0) return null;
  return (
    <Paper aria-labelledby="paraf" component="section" mb="lg" p="md" radius="lg" withBorder>
      <Title className={gaya.judul} id="paraf" order={2}>
        {t('paraf')}
      </Title>
      <ul className={gaya.paraf}>
        {data.butir.map((s) => (
          <li key={s.id}>
            <Tautan fw={600} ke={jalur.naskah.surat(s.id)}>
              {s.hal}
            </Tautan>
            <Text c="dimmed" size="sm">
              {dwi(s.namaJenis)} · {s.nomor}
            </Text>
            {s.keadaan === 'dikembalikan' ? (
              <Lencana rasa="buruk">{t('parafKembali')}</Lencana>
            ) : (
              <Text component="div" size="sm">
                {t(s.peran === 'pihak' ? 'parafPihak' : 'parafTunggu', { jabatan: s.jabatan })}{' '}
                {s.tenggat && <Tenggat pada={s.tenggat} />}
              </Text>
            )}
          </li>
        ))}
      </ul>
      {data.kursor !== null && <Tautan ke={jalur.naskah.paraf()}>{t('parafSemua')}</Tautan>}
    </Paper>
  );
};
