export { baganRoutes, type CetakSajian } from './routes.ts';
