import { expect, test } from 'vitest';
import { parseNomorPendukung } from './nomor-pendukung.ts';

test.each([
  { nomor: 'TP-0012', hasil: 'TP-0012' },
  { nomor: '  0012 ', hasil: '0012' },
  { nomor: '2024/PPNPN/7', hasil: '2024/PPNPN/7' },
  { nomor: ' ', hasil: 'kosong' },
  { nomor: '197203151998032901', hasil: 'nip' },
  { nomor: '19720315 199803 2 901', hasil: 'nip' },
  { nomor: '3175031503720001', hasil: 'nik' },
])('nomor "$nomor" → $hasil', ({ nomor, hasil }) => {
  const baca = parseNomorPendukung(nomor);
  expect(baca.sah ? baca.nilai : baca.penolakan.sebab).toBe(hasil);
});
