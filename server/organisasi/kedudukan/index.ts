export { kedudukanRoutes } from './routes.ts';
