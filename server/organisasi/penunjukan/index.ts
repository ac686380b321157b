export { penunjukanRoutes } from './routes.ts';
