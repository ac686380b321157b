import { expect, test } from 'vitest';
import { type KuasaTandaTangan, pakaiKuasa } from './pakai-kuasa.ts';

const kuasa = (ubah: Partial<KuasaTandaTangan> = {}): KuasaTandaTangan => ({
  id: 'k1',
  penerima: 'karo',
  pemberi: { id: 'sekda', nama: 'Sekretaris Daerah' },
  perantara: null,
  jenis: [],
  ...ubah,
});

test.each([
  ['semua naskah yang ditulis', [kuasa()], 'k1', undefined],
  ['jenis yang disebut', [kuasa({ jenis: ['undangan'] })], 'k1', undefined],
  ['jenis lain', [kuasa({ jenis: ['laporan'] })], 'k1', 'naskah/di-luar-pelimpahan'],
  ['tidak berlaku', [], 'k1', 'naskah/tanpa-pelimpahan'],
  ['milik jabatan lain', [kuasa({ penerima: 'kabag' })], 'k1', 'naskah/tanpa-pelimpahan'],
  ['yang lain', [kuasa()], 'k2', 'naskah/tanpa-pelimpahan'],
])('menandatangani atas nama: %s', (_, berlaku, diminta, kode) => {
  const hasil = pakaiKuasa(berlaku, diminta, { jenis: 'undangan', penandaTangan: 'karo' });
  expect(hasil.sah ? undefined : hasil.penolakan.kode).toBe(kode);
});
