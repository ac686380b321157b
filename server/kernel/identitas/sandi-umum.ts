/** Words that passwords are made of too often, here and elsewhere. Lower case, letters only. */
export const KATA_UMUM: ReadonlySet<string> = new Set(
  `
password passw passwd pass word sandi kata katasandi rahasia kunci buka masuk login admin administrator root user
test testing tes coba uji default guest tamu letmein welcome selamat datang selamatdatang pagi siang malam halo hello
hallo hai hi qwerty qwertyuiop qwert asdf asdfgh asdfghjkl zxcv zxcvbn zxcvbnm qazwsx qwaszx abc abcd abcde abcdef
abcdefg aku kamu saya kami kita dia cinta sayang love iloveyou ilove you my me mine kekasih jodoh cantik ganteng manis
imut keren hebat mantap bismillah alhamdulillah allahuakbar subhanallah insyaallah assalamualaikum allah muhammad
yesus kristus tuhan berkah amin amanah doa ibu bapak ayah mama papa bunda anak istri suami adik kakak keluarga family
indonesia merdeka garuda pancasila nusantara bhinneka tunggal ika republik negara bangsa jakarta bandung surabaya
semarang yogyakarta jogja medan makassar denpasar bali jawa sumatra sumatera kalimantan sulawesi papua bogor depok
bekasi tangerang malang solo padang palembang pekanbaru lampung aceh manado pontianak banjarmasin balikpapan samarinda
kementerian pemerintah pemda pemprov pemkab pemkot dinas badan kantor kantorku pegawai asn pns pppk bkn kemenpan lincah
januari februari maret april mei juni juli agustus september oktober november desember january february march may june
july august october december senin selasa rabu kamis jumat sabtu minggu monday tuesday wednesday thursday friday
saturday sunday ramadan ramadhan lebaran idulfitri natal nyepi waisak hari ini tahun baru new year
satu dua tiga empat lima enam tujuh delapan sembilan sepuluh one two three four five six seven eight nine ten
merah putih hitam biru hijau kuning red white black blue green bunga mawar melati kucing anjing harimau macan singa
naga elang dragon monkey tiger master shadow superman batman spiderman naruto pokemon football soccer bola sepakbola
persib persija arema persebaya juventus liverpool chelsea arsenal barcelona madrid realmadrid milan inter manchester
united sunshine princess princes prince angel star bintang bulan matahari moon sun summer winter spring autumn
freedom whatever trustno secret computer komputer laptop internet wifi google facebook instagram whatsapp android
iphone samsung windows microsoft samsul budi agus siti dewi putri putra sri ahmad rizki andi dian eka dwi tri wahyu
bayu rina wati yanti iwan joko slamet hidayat nur nurul abdul rahman setiawan kurniawan lestari pratama ganti lagi
aman kuat strong super duper jaya makmur sejahtera sentosa abadi sukses maju bersama bisa pasti selalu terus semangat
the and of to is no yes ya tidak di ke dari yang untuk dan itu ini oke ok please tolong
`
    .trim()
    .split(/\s+/),
);
