import { Paper, Text, Title } from '@mantine/core';
import { jalur, Lencana, Tautan, Tenggat, useDwibahasa, useTeks } from '../kernel/index.ts';
import { teksParaf } from './bahasa-paraf.ts';
import type { ParafMenunggu } from './bentuk.ts';
import gaya from './beranda-page.module.css';

/** At home, letters that wait for my initials or my signature as the other party. */
export const KartuParaf = ({ paraf }: { paraf: ParafMenunggu }) => {
  const t = useTeks(teksParaf);
  const dwi = useDwibahasa();
  return (
    <Paper aria-labelledby="paraf" component="section" mb="lg" p="md" radius="lg" withBorder>
      <Title className={gaya.judul} id="paraf" order={2}>
        {t('paraf')}
      </Title>
      <ul className={gaya.paraf}>
        {paraf.butir.map((s) => (
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
      {paraf.kursor !== null && <Tautan ke={jalur.naskah.paraf()}>{t('parafSemua')}</Tautan>}
    </Paper>
  );
};
