type Hitungan = { readonly jumlah: number; readonly tindakan: number };

/** Says that there is something and where to look, never what: mail passes through hands that may not know. */
export const isiSurel = ({ jumlah, tindakan }: Hitungan, singkat: string, alamatDasar: string) => {
  const alamat = `${alamatDasar.replace(/\/$/, '')}/pemberitahuan`;
  const menunggu = tindakan > 0 ? `, ${tindakan} di antaranya menunggu putusan Anda` : '';
  const waiting = tindakan > 0 ? `, ${tindakan} of them waiting for your decision` : '';
  return {
    perihal: `Lincah: ${jumlah} hal baru di meja Anda / ${jumlah} new on your desk`,
    isi: `Ada ${jumlah} hal baru di meja Anda di Lincah (${singkat})${menunggu}.

Buka: ${alamat}

Isinya hanya tampil di dalam Lincah. Kapan surel ini dikirim dapat Anda atur pada halaman Akun saya, bagian “Pemberitahuan”.

—

There ${jumlah === 1 ? 'is 1 new thing' : `are ${jumlah} new things`} on your desk in Lincah (${singkat})${waiting}.

Open: ${alamat}

What they are is shown in Lincah only. When this mail is sent is up to you: My account, “Notifications”.
`,
  };
};
