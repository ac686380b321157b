export { adopsiBerlaku, kueriAdopsi, storeAdopsi } from './adopsi.ts';
export { type BacaanPeraturan, bacaPeraturan } from './baca-peraturan.ts';
export { bacaSemua, FolderPeraturanSalah, type Pustaka, periksaFolder } from './pustaka.ts';
export { routes } from './routes.ts';
