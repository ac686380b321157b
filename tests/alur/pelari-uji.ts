// A job runner in a process of its own, to be killed: fires the clocks that are due at KINI, then writes and hands over mail.
import { picuPewaktuJatuhTempo, suratkan } from '../../server/alur/index.ts';
import { kurirDari } from '../../server/kernel/identitas/kurir.ts';
import { bacaKonfigurasi, bukaPostgres } from '../../server/kernel/index.ts';
import { antarSurel } from '../../server/kernel/surel/antar-surel.ts';
import { buatRuang, SUMBER } from './instansi-uji.ts';

const konfigurasi = bacaKonfigurasi(process.env);
const kini = new Date(process.env.KINI ?? '');
const kurir = kurirDari(konfigurasi);
if (!konfigurasi.DATABASE_URL || !kurir) throw new Error('perlu DATABASE_URL dan SMTP_URL');
const basis = bukaPostgres(konfigurasi.DATABASE_URL, 2);
const ruang = buatRuang();
await picuPewaktuJatuhTempo(basis.db, kini, () => ruang, SUMBER);
await suratkan(basis.db, kini, 'https://lincah.uji.example');
let sisa = 1;
while (sisa > 0) {
  const { terkirim, gagal } = await antarSurel(basis.db, kurir, kini);
  sisa = terkirim + gagal;
}
kurir.tutup();
await basis.tutup();
