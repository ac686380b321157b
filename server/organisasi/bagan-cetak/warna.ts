/** How the head's post is filled; the words say it as well. */
export const WARNA_PIMPINAN = {
  definitif: '#2f9e44',
  plt: '#f08c00',
  plh: '#1971c2',
  lowong: '#e03131',
  tanpaPimpinan: '#ced4da',
} as const;

/** Five steps of one hue: lighter is less, also in grey. */
export const WARNA_DERAJAT = [
  { isi: '#ffffff', tepi: '#adb5bd' },
  { isi: '#e7f0fa', tepi: '#9cc0e4' },
  { isi: '#cfe1f5', tepi: '#5f9bd3' },
  { isi: '#b0cdee', tepi: '#2b74b8' },
  { isi: '#8db6e4', tepi: '#0b4f8f' },
] as const;
