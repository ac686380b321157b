// One line per stage, with its seconds: what a person sees while the house gets ready.
const awal = performance.now();

const detik = (sejak) => `${((performance.now() - sejak) / 1000).toFixed(1).replace('.', ',')} detik`;

/** Runs `kerja` and prints one line when it is done. `catatan`: what its result adds to the line. */
export const tahap = async (nama, kerja, catatan = () => '') => {
  const mulai = performance.now();
  const hasil = await kerja();
  const tambahan = catatan(hasil);
  console.log(`  ${nama} … ${detik(mulai)}${tambahan ? ` (${tambahan})` : ''}`);
  return hasil;
};

/** Seconds since the program began, the Indonesian way. */
export const sejakAwal = () => detik(awal);

/** Ends the program with what happened and what to do next, without a stack. */
export const berhenti = (...baris) => {
  console.error(baris.join('\n'));
  process.exit(1);
};
