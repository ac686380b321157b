export { routes } from './routes.ts';
export { ruangKedudukan } from './ruang.ts';
