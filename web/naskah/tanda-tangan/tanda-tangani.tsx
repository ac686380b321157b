import { Button, Group, List, Modal, PasswordInput, Stack, Text } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { api, jalur, kabarkan, Masalah, Tautan, useTeks, useTulis } from '../../kernel/index.ts';
import { teksTanda } from './bahasa.ts';
import type { SuratDitanda } from './bentuk.ts';

const DISEBUT = 5;

/** Asks for the password or passphrase that signs these letters; it is kept nowhere. */
export const TandaTangani = ({ surat, tutup }: { surat: readonly SuratDitanda[]; tutup: () => void }) => {
  const t = useTeks(teksTanda);
  const [sandi, setSandi] = useState('');
  const minta = useTulis(
    (body: { surat: string[]; sandi: string }, headers) => api.POST('/api/naskah/tanda-tangan', { body, headers }),
    { segarkan: [['naskah']] },
  );
  const kirim = (kejadian: FormEvent) => {
    kejadian.preventDefault();
    if (sandi === '') return;
    const isi = { surat: surat.map((s) => s.id), sandi };
    const usai = () => {
      tutup();
      kabarkan(t('diminta', { jumlah: surat.length }));
    };
    minta.mutate(isi, { onSuccess: usai });
  };
  const bsre = surat[0]?.cara === 'bsre';
  const lebih = surat.length - DISEBUT;
  return (
    <Modal
      closeButtonProps={{ 'aria-label': t('tutup') }}
      onClose={tutup}
      opened
      title={t('tandaTanganiJumlah', { jumlah: surat.length })}
    >
      <form onSubmit={kirim}>
        <Stack>
          <div>
            <Text mb={4} size="sm">
              {t('sebelum')}
            </Text>
            <List size="sm">
              {surat.slice(0, DISEBUT).map((s) => (
                <List.Item key={s.id}>
                  <Tautan ke={jalur.naskah.surat(s.id)}>{s.hal}</Tautan>{' '}
                  <Text c="dimmed" className="angka" component="span" size="sm">
                    {s.nomor}
                  </Text>
                </List.Item>
              ))}
            </List>
            {lebih > 0 && (
              <Text c="dimmed" mt={4} size="sm">
                {t('lainnya', { jumlah: lebih })}
              </Text>
            )}
          </div>
          <PasswordInput
            autoComplete={bsre ? 'off' : 'current-password'}
            data-autofocus
            description={t(bsre ? 'frasaJelas' : 'sandiAkunJelas')}
            label={t(bsre ? 'frasa' : 'sandiAkun')}
            maxLength={128}
            onChange={(e) => setSandi(e.currentTarget.value)}
            required
            value={sandi}
            visibilityToggleButtonProps={{ 'aria-label': t('tampilkan') }}
          />
          {minta.error && <Masalah masalah={minta.error} />}
          <Group justify="flex-end">
            <Button onClick={tutup} variant="default">
              {t('batal')}
            </Button>
            <Button loading={minta.isPending} type="submit">
              {t('tandaTangani')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
};
