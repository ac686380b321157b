export const pintu: (berkas: string) => { readonly nama: string; readonly tipe: boolean }[];
