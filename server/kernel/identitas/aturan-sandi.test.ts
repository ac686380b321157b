import { expect, test } from 'vitest';
import { celaSandi } from './aturan-sandi.ts';

const DIRI = { nip: '198602022011021002', nama: 'Dr. Rangga Rencana', lama: 'payung-jendela-91' };

test.each([
  { kasus: 'terlalu pendek', sandi: 'kopi-payung', cela: /terlalu pendek/ },
  { kasus: 'sama dengan yang lama', sandi: 'payung-jendela-91', cela: /sama dengan yang lama/ },
  { kasus: 'memuat NIP', sandi: 'x198602022011021002', cela: /memuat NIP/ },
  { kasus: 'memuat NIP berspasi', sandi: '19860202 201102 1 002', cela: /memuat NIP/ },
  { kasus: 'memuat bagian NIP', sandi: 'jendela19860202', cela: /memuat NIP/ },
  { kasus: 'memuat nama', sandi: 'payungnyaRangga', cela: /memuat nama/ },
  { kasus: 'kata umum dengan tahun', sandi: 'Indonesia-2026!', cela: /mudah ditebak/ },
  { kasus: 'kata umum berhuruf angka', sandi: 'P@ssw0rd12345', cela: /mudah ditebak/ },
  { kasus: 'dua kata umum', sandi: 'bismillahsukses1', cela: /mudah ditebak/ },
  { kasus: 'satu tanda berulang', sandi: 'aaaaaaaaaaaaaaaa', cela: /mudah ditebak/ },
  { kasus: 'potongan berulang', sandi: 'kopi7kopi7kopi7', cela: /mudah ditebak/ },
  { kasus: 'deret papan ketik', sandi: 'qwertyuiop99', cela: /mudah ditebak/ },
  { kasus: 'angka saja', sandi: '482917305562', cela: /mudah ditebak/ },
])('$kasus ditolak', ({ sandi, cela }) => expect(celaSandi(sandi, DIRI)?.id).toMatch(cela));

test.each([
  'kereta ungu menunggu hujan',
  'jendela-payung-kopi',
  'Xq7#vT9kLm2p',
  'ŝĵĉ-ĥŭĝ-ŝĵĉĥ-ŭĝ',
  'tanpa huruf besar pun boleh',
])('tanpa syarat huruf besar, angka, atau tanda: %s diterima', (sandi) => expect(celaSandi(sandi, DIRI)).toBeNull());
