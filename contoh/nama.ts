import type { Acak } from './acak.ts';

type Daerah = { readonly l: readonly string[]; readonly p: readonly string[]; readonly belakang: readonly string[] };

const kata = (teks: string): readonly string[] => teks.split(' ');

/** Name parts by region. Any full name that a real person bears is chance. */
const DAERAH: readonly Daerah[] = [
  {
    l: kata('Bambang Slamet Joko Agus Wahyu Sigit Hendro Teguh Purnomo Wibowo Danang Gatot'),
    p: kata('Sri Wahyuni Endang Retno Dyah Ratih Wulan Lestari Puji Tri Rahayu Kartika'),
    belakang: kata('Santoso Prasetyo Wicaksono Nugroho Hartono Utomo Widodo Kusumo Saputro Handayani Pramono Susilo'),
  },
  {
    l: kata('Asep Dadang Ujang Cecep Iwan Yayat Deden Rizal Dede Encep'),
    p: kata('Neneng Euis Lilis Iis Rina Imas Yani Teti Nia Ai'),
    belakang: kata('Suryana Hidayat Permana Gunawan Sutisna Kurnia Rachman Sobari Mulyana Komarudin'),
  },
  {
    l: kata('Togar Parlin Hotman Binsar Saut Marudut Jonggi Poltak Rudolf Sahat'),
    p: kata('Tiurma Rotua Ratna Melva Herlina Lamria Debora Basaria Nurhaida Tiarma'),
    belakang: kata(
      'Simbolon Nainggolan Sitorus Panjaitan Manurung Siregar Lubis Nasution Ginting Sembiring Tarigan Purba',
    ),
  },
  {
    l: kata('Zulkifli Syafril Hendri Irfan Rizki Afrizal Yusrizal Taufik Nofri Edison'),
    p: kata('Yulia Rahmi Fitri Desi Elvira Silvia Nelmi Mardiah Yeni Gusnita'),
    belakang: kata('Chaniago Tanjung Koto Piliang Sikumbang Jambak Caniago Guci Malayu Bendang'),
  },
  {
    l: kata('Wayan Made Nyoman Ketut Putu Gede Kadek Komang'),
    p: kata('Luh Komang Kadek Ayu Putu Made Sayu Wayan'),
    belakang: kata('Sudarma Wirawan Suastika Artawan Mahendra Parwata Sukerta Adnyana Widiastuti Suryani'),
  },
  {
    l: kata('Daeng Baso Ambo Rahmat Muhlis Syamsul Arifin Ilham Tajuddin Hasan'),
    p: kata('Andi Nurhayati Besse Hasnah Rosmini Suriani Marwah Nurlina Darmawati Hadijah'),
    belakang: kata('Mappanyuki Pabokori Tenri Makkulau Patombo Latief Mangkona Sulaiman Bahar Rauf'),
  },
  {
    l: kata('Yohanes Markus Petrus Frans Hendrik Melkianus Stefanus Dominggus Ruben Elias'),
    p: kata('Maria Yuliana Martha Yosefina Agustina Fransina Dorkas Naomi Ester Yakomina'),
    belakang: kata(
      'Wenda Kogoya Wonda Rumbiak Mandacan Korwa Latuheru Pattiasina Tahitu Lekatompessy Bere Lobo Tnunay Djawa',
    ),
  },
  {
    l: kata('Abdul Rahman Syahrul Gusti Rusdi Khairul Fahmi Arsyad Hairil Rijali Noor'),
    p: kata('Norhayati Siti Rusmini Halimah Rabiatul Mastura Saidah Noorjanah Fauziah Aisyah'),
    belakang: kata('Banjar Ramadhan Hakim Fauzi Anwar Ibrahim Basri Effendi Ideham Rusli'),
  },
  {
    l: kata('Teuku Muzakir Fachrul Ridwan Iskandar Nasir Marzuki Husaini Zainal Saifuddin'),
    p: kata('Cut Nurul Safrida Mutia Zahara Nurjannah Raihan Maulida Ainul Rosnita'),
    belakang: kata('Daud Yusuf Ismail Hamzah Usman Ali Bakar Mahmud Amin Hasballah'),
  },
  {
    l: kata('Ferry Jantje Rommy Steven Denny Hengky Rolly Maikel'),
    p: kata('Meity Deisy Novita Grace Vonny Olga Sherly Youla'),
    belakang: kata('Mantik Rondonuwu Lumentut Supit Wowor Kaunang Tumbelaka Sondakh Mamahit Pangkey'),
  },
];

/** A plausible full name of two or three parts. */
export const buatNama = (a: Acak, kelamin: 'L' | 'P'): string => {
  const daerah = a.pilih(DAERAH);
  const depan = kelamin === 'L' ? daerah.l : daerah.p;
  const satu = a.pilih(depan);
  const dua = a.pilih(depan);
  const belakang = a.pilih(daerah.belakang);
  return a.peluang(45) && dua !== satu ? `${satu} ${dua} ${belakang}` : `${satu} ${belakang}`;
};
